package dev.gouji.plugin;

import dev.gouji.model.Report;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.Source;
import dev.gouji.site.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the documents and writes all reports; never stops the build for what it finds. */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends DocumentMojo {

    /** How many documents are worked on at a time; the results are the same for any number. */
    @Parameter(property = "qa.threads", defaultValue = "1")
    private int threads;

    @Override
    void run(Setup setup) throws IOException {
        List<Source> documents = documents(setup);
        if (documents.isEmpty()) {
            return;
        }
        Session session = new Session(getLog(), texts(), workplace().version());
        Report report = session.check(setup, documents, threads);
        Path index = new ReportWriter(locale()).write(report, outputFolder(), siteFolder());
        getLog().info(texts().get("run.report", index));
    }
}
