package dev.gouji.plugin;

import dev.gouji.extract.Isolation;
import dev.gouji.extract.Limits;
import dev.gouji.plugin.pipeline.Extractor;
import dev.gouji.plugin.pipeline.SetupException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read documents have in common: how much each document may ask for. */
abstract class DocumentMojo extends QaMojo {

    private static final int SECONDS = 120;
    /** A page takes four seconds or so. */
    private static final int SECONDS_WITH_PICTURES = 3600;

    /**
     * Documents are read by a process of their own, which a hostile or broken file may use up without harm to this one;
     * false reads them in this process, for debugging.
     */
    @Parameter(property = "qa.isolation", defaultValue = "true")
    private boolean isolation;

    /**
     * Pages and tables that are pictures are read by recognition of characters, for which some 39 MB are fetched once. What
     * is read so is never the ground for an error.
     */
    @Parameter(property = "qa.ocr", defaultValue = "false")
    private boolean ocr;

    /** Memory of the process that reads documents, in MB. */
    @Parameter(property = "qa.extract.heap", defaultValue = "512")
    private int heap;

    /** Time to read one document, in seconds. Default: 120, and 3600 where pictures are read. */
    @Parameter(property = "qa.extract.timeout")
    private @Nullable Integer timeout;

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
        int seconds = timeout == null ? (ocr ? SECONDS_WITH_PICTURES : SECONDS) : timeout;
        if (LongStream.of(heap, seconds, size, pages, nesting).anyMatch(limit -> limit < 1)) {
            throw new SetupException(texts().get("setup.limits", heap, seconds, size, pages, nesting));
        }
        if (ocr && !isolation) {
            throw new SetupException(texts().get("setup.ocr-isolation"));
        }
        Limits limits =
                Limits.DEFAULT.withBytes((long) size << 20).withPages(pages).withNesting(nesting);
        return isolation
                ? Extractor.isolated(limits, new Isolation(heap, Duration.ofSeconds(seconds), recognition()))
                : Extractor.inThisProcess(limits);
    }

    private List<Path> recognition() {
        return ocr
                ? new RecognitionJars(artifacts(), texts())
                        .fetch(System.getProperty("os.name"), System.getProperty("os.arch"))
                : List.of();
    }
}
