package dev.gouji.plugin.pipeline;

import dev.gouji.model.DocumentReport;
import java.time.Duration;

/** Hears how a run goes on; called from one thread, in the order of the documents. */
public interface Progress {

    /**
     * A document is done.
     *
     * @param report what came of it
     * @param number which one it is, from 1
     * @param total how many there are
     */
    void finished(DocumentReport report, int number, int total);

    /** A document takes long. */
    void waiting(String path, Duration since);

    /** A stage broke down over a document, which is our mistake and not the document's. */
    void crashed(String path, Throwable cause);
}
