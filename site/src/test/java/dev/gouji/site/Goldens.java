package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs that a person has read; {@code -Dgouji.golden=update} writes them anew, and the difference is read. */
final class Goldens {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Goldens() {}

    static void assertGolden(String name, String written) throws IOException {
        Path golden = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("gouji.golden"))) {
            Files.createDirectories(golden.resolve("..").normalize());
            Files.writeString(golden, written);
        }
        assertEquals(Files.readString(golden), written, name);
    }
}
