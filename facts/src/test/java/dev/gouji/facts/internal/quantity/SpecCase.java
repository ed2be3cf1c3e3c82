package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A case of the Chinese suites of Recognizers-Text.
 *
 * @param input what is read, as written
 * @param results what is to be found, in order
 */
record SpecCase(String input, List<Expected> results) {

    private static final Path FOLDER = Path.of("..", "..", "shared", "testdata", "recognizers-zh");

    /**
     * Something to be found.
     *
     * @param text its characters, blanks and letter case aside
     * @param value a number, a percentage or an interval
     */
    record Expected(String text, String value) {}

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    static List<SpecCase> read(String name) {
        JsonNode cases = new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(SpecCase::of)
                .toList();
    }

    private static SpecCase of(JsonNode node) {
        List<Expected> results = StreamSupport.stream(node.get("Results").spliterator(), false)
                .map(result -> new Expected(
                        Text.of(result.get("Text").asString()).folded(),
                        result.get("Resolution").get("value").asString()))
                .toList();
        return new SpecCase(node.get("Input").asString(), results);
    }

    String folded() {
        return Text.of(input).folded();
    }
}
