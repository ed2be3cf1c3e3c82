package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.SchemaCheck;
import dev.gouji.rules.internal.yaml.YamlFile;
import dev.gouji.rules.internal.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every file that is shipped to its schema, which is not done again when the packs are loaded. */
final class ShippedSchemasTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "gouji");

    private final Problems problems = new Problems();
    private final YamlReader reader = new YamlReader("RULE", problems);
    private final SchemaCheck schemas = new SchemaCheck("RULE", problems);

    @Test
    void every_shipped_file_keeps_the_schema_that_it_names() throws IOException {
        List<Path> files = new ArrayList<>(yaml("packs"));
        files.addAll(yaml("catalogue"));
        assertTrue(files.size() > 200, "files found: " + files.size());
        for (Path file : files) {
            check(file.toString(), Files.readString(file));
        }
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void a_key_that_the_schema_does_not_know_is_told() {
        check("rule.yaml", "schema: gouji/rule/v1\nid: a\nsevrity: error\n");
        assertFalse(problems.isEmpty());
    }

    private void check(String name, String text) {
        YamlFile file = reader.read(name, text).orElseThrow();
        // gouji/rule/v1 is the schema rule-v1
        schemas.accepts(
                file,
                file.fields().textOrEmpty("schema").replaceFirst("gouji/", "").replace('/', '-'));
    }

    private static List<Path> yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
