package dev.gouji.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model document of {@code fixtures/forms}, cut into its parts.
 *
 * <p>A line {@code %% rule …} begins a part, and names the rules that miss it when it is left out; {@code %%} alone begins
 * one that no rule asks for. Fields such as <code>{edition}</code> are filled in, so that one source serves several years.
 */
record Form(String name, List<Part> parts) {

    private static final Path FOLDER = Path.of("..", "fixtures", "forms");
    private static final String MARK = "%%";

    /** A piece of the document and the rules that ask for it. */
    record Part(Set<String> askedForBy, String text) {}

    static Form read(String name, Map<String, String> fields) {
        String source = load(FOLDER.resolve(name + ".md"));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            source = source.replace("{" + field.getKey() + "}", field.getValue());
        }
        List<Part> parts = new ArrayList<>();
        for (String piece : (MARK + "\n" + source).split("(?m)^" + MARK, -1)) {
            if (!piece.isBlank()) {
                parts.add(part(piece));
            }
        }
        return new Form(name + " " + String.join(" ", fields.values()), parts);
    }

    private static Part part(String piece) {
        int end = piece.indexOf('\n');
        Set<String> rules = Arrays.stream(piece.substring(0, end).strip().split(" "))
                .filter(rule -> !rule.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Part(rules, piece.substring(end + 1));
    }

    String whole() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    String without(int left) {
        return IntStream.range(0, parts.size())
                .filter(part -> part != left)
                .mapToObj(part -> parts.get(part).text())
                .collect(Collectors.joining());
    }

    private static String load(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
