package dev.gouji.plugin;

import dev.gouji.model.Report;
import dev.gouji.plugin.console.Summary;
import dev.gouji.plugin.pipeline.Gate;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.Source;
import dev.gouji.site.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the documents, writes all reports and stops the build if findings are heavy enough or documents could not be
 * read.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends DocumentMojo {

    /**
     * Findings of this severity or a heavier one stop the build: error, warning, info or never. Default: as in the
     * configuration, else error.
     */
    @Parameter(property = "qa.fail-on")
    private @Nullable String failOn;

    /** How many documents are worked on at a time; the results are the same for any number. */
    @Parameter(property = "qa.threads", defaultValue = "1")
    private int threads;

    @Override
    void run(Setup setup) throws IOException, MojoFailureException {
        Gate gate = gate(setup);
        List<Source> documents = documents(setup);
        if (documents.isEmpty()) {
            return;
        }
        Session session = new Session(getLog(), texts(), workplace().version());
        Report report = session.check(setup, documents, threads);
        Path index = new ReportWriter(locale()).write(report, outputFolder(), siteFolder());
        session.conclude(report);
        getLog().info(texts().get("run.report", index));
        Optional<String> failure = new Summary(texts())
                .failure(report, gate, index.toString(), workplace().command("explain") + " -Dqa.rule=");
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    private Gate gate(Setup setup) {
        return failOn == null ? new Gate(setup.configuration().failOn()) : Gate.of(failOn, texts());
    }
}
