package dev.gouji.site.internal;

import dev.gouji.model.Report;
import java.io.IOException;
import java.nio.file.Path;

/** One kind of output. */
public interface Output {

    /** Writes its files into a folder that exists. */
    void write(Report report, Path folder) throws IOException;
}
