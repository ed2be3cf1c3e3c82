package dev.gouji.plugin;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import dev.gouji.model.Severity;
import dev.gouji.plugin.console.Line;
import dev.gouji.plugin.console.Summary;
import dev.gouji.plugin.pipeline.Progress;
import dev.gouji.plugin.pipeline.Run;
import dev.gouji.plugin.pipeline.Setup;
import dev.gouji.plugin.pipeline.Source;
import dev.gouji.plugin.pipeline.Texts;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** One check as the person at the terminal sees it. */
final class Session implements Progress {

    private final Log log;
    private final Texts texts;
    private final String version;
    private final Summary summary;

    Session(Log log, Texts texts, String version) {
        this.log = log;
        this.texts = texts;
        this.version = version;
        this.summary = new Summary(texts);
    }

    /** Checks the documents and tells of each as soon as it is done. */
    Report check(Setup setup, List<Source> documents, int threads) {
        log.info(summary.heading(
                documents.size(), setup.book().cards().size(), setup.rules().packs()));
        return setup.check(documents, new Run(version, threads, this));
    }

    /** The findings and how many there are of what. */
    void conclude(Report report) {
        summary.findings(report).forEach(this::say);
        summary.accepted(report).forEach(log::info);
        log.info(summary.total(report));
    }

    private void say(Line line) {
        switch (line.severity()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case INFO -> log.info(line.text());
        }
    }

    @Override
    public void finished(DocumentReport report, int number, int total) {
        say(summary.document(report, number, total));
    }

    @Override
    public void waiting(String path, Duration since) {
        log.info(texts.get("run.waiting", path, since.toSeconds()));
    }

    @Override
    public void crashed(String path, Throwable cause) {
        say(new Line(Severity.WARNING, texts.get("run.crashed", path, cause)));
        log.debug(cause);
    }
}
