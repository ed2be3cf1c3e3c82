package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The documents beside the project that readers are measured against, where they are at hand. */
final class SharedDocuments {

    static final Path FOLDER = Path.of("..", "..", "shared", "documents");

    private static final Map<Path, Document> READ = new ConcurrentHashMap<>();

    private SharedDocuments() {}

    static void assumePresent() {
        assumeTrue(Files.isDirectory(FOLDER), "the folder of shared documents is not at hand");
    }

    /** What is read of a file below the folder. */
    static Document read(String file) {
        return read(FOLDER.resolve(file));
    }

    /** What is read of a file, which is read once. */
    static Document read(Path file) {
        return READ.computeIfAbsent(file, SharedDocuments::extract);
    }

    private static Document extract(Path file) {
        return new DocumentExtractor()
                .extract(file.getFileName().toString(), file)
                .match(Extraction.Extracted::document, unreadable -> fail(file + ": " + unreadable.obstacle()));
    }

    static Path truths() {
        return FOLDER.resolve("tables-truth.json");
    }
}
