package dev.gouji.plugin.pipeline;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.extract.IsolatedExtractor;
import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import dev.gouji.model.Extraction;
import java.nio.file.Path;

/** Reads one file, here or in a process of its own; the other stages do not notice. */
@FunctionalInterface
public interface Extractor extends AutoCloseable {

    /** Reads in this process. */
    static Extractor inThisProcess(Limits limits) {
        return new DocumentExtractor(limits)::extract;
    }

    /** Reads in processes of its own, the first of which starts now. */
    static Extractor isolated(Limits limits, Isolation isolation) {
        IsolatedExtractor processes = new IsolatedExtractor(limits, isolation);
        return new Extractor() {
            @Override
            public Extraction extract(String path, Path file) {
                return processes.extract(path, file);
            }

            @Override
            public void close() {
                processes.close();
            }
        };
    }

    /**
     * What came of reading the file.
     *
     * @param path the name that the document gets in reports
     * @param file where it is
     */
    Extraction extract(String path, Path file);

    /** Ends what was started to read; nothing can be read afterwards. */
    @Override
    default void close() {}
}
