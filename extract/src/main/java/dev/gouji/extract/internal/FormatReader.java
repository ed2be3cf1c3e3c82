package dev.gouji.extract.internal;

import java.io.IOException;

/** Reads the files of one format. */
@FunctionalInterface
public interface FormatReader {

    /**
     * Reads a file.
     *
     * @throws UnreadableException with the obstacle, if it is a known one
     * @throws IOException if the content breaks off or contradicts its format
     */
    ReadResult read(byte[] content) throws IOException;
}
