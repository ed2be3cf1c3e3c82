package dev.gouji.plugin.pipeline;

import dev.gouji.model.Extraction;
import java.nio.file.Path;

/** Reads one file; where reading may move into a process of its own without the other stages noticing. */
@FunctionalInterface
public interface Extractor {

    /**
     * What came of reading the file.
     *
     * @param path the name that the document gets in reports
     * @param file where it is
     */
    Extraction extract(String path, Path file);
}
