package dev.gouji.plugin;

import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import dev.gouji.plugin.pipeline.Extractor;
import dev.gouji.plugin.pipeline.SetupException;
import java.time.Duration;
import java.util.stream.LongStream;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that read documents have in common: how much each document may ask for. */
abstract class DocumentMojo extends QaMojo {

    /**
     * Documents are read by a process of their own, which a hostile or broken file may use up without harm to this one;
     * false reads them in this process, for debugging.
     */
    @Parameter(property = "qa.isolation", defaultValue = "true")
    private boolean isolation;

    /** Memory of the process that reads documents, in MB. */
    @Parameter(property = "qa.extract.heap", defaultValue = "512")
    private int heap;

    /** Time to read one document, in seconds. */
    @Parameter(property = "qa.extract.timeout", defaultValue = "120")
    private int timeout;

    /** Size of one document, in MB; what it holds in packed form may be twice as large. */
    @Parameter(property = "qa.extract.size", defaultValue = "100")
    private int size;

    /** Pages of one document. */
    @Parameter(property = "qa.extract.pages", defaultValue = "2000")
    private int pages;

    /** How many elements of one document may be open at a time: a table in a cell of a table takes four or so. */
    @Parameter(property = "qa.extract.nesting", defaultValue = "256")
    private int nesting;

    @Override
    final Extractor extractor() {
        if (LongStream.of(heap, timeout, size, pages, nesting).anyMatch(limit -> limit < 1)) {
            throw new SetupException(texts().get("setup.limits", heap, timeout, size, pages, nesting));
        }
        Limits limits =
                Limits.DEFAULT.withBytes((long) size << 20).withPages(pages).withNesting(nesting);
        return isolation
                ? Extractor.isolated(limits, new Isolation(heap, Duration.ofSeconds(timeout)))
                : Extractor.inThisProcess(limits);
    }
}
