package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules} says what the rules say; {@code -Dgouji.docs=update} writes the pages anew. */
final class RuleReferenceTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void the_pages_are_those_that_the_rules_give() throws IOException {
        RuleSet rules = RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of())
                .match(
                        ready -> ready.rules(),
                        rejected -> fail(rejected.problems().toString()));
        SortedMap<String, String> pages = new RuleReference(rules).pages();
        if ("update".equals(System.getProperty("gouji.docs"))) {
            write(pages);
        }
        SortedMap<String, String> there = there();
        assertEquals(pages.keySet(), there.keySet(), "pages of docs/rules");
        pages.forEach((name, text) -> assertEquals(text, there.get(name), name + " is older than its rules"));
    }

    private static SortedMap<String, String> there() throws IOException {
        SortedMap<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                there.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return there;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path stale : files.toList()) {
                Files.delete(stale);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
