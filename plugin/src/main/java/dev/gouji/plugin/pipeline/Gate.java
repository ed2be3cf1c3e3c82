package dev.gouji.plugin.pipeline;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a report lets the build pass.
 *
 * @param failOn findings of this severity or a heavier one stop it, as do documents that could not be read; empty for
 *     never
 */
public record Gate(Optional<Severity> failOn) {

    /** The gate by the name of a severity, or {@code never}. */
    public static Gate of(String failOn, Texts texts) {
        Optional<Severity> limit = Severity.ofId(failOn);
        if (limit.isEmpty() && !failOn.equals("never")) {
            throw new SetupException(texts.get("setup.fail-on", failOn));
        }
        return new Gate(limit);
    }

    /** The findings that stop the build, the heaviest first. */
    public List<Result> findings(Report report) {
        return report.documents().stream()
                .flatMap(document -> document.results().stream())
                .filter(this::stops)
                .sorted()
                .toList();
    }

    /** The documents that stop the build because nobody knows what is in them. */
    public List<DocumentReport> unread(Report report) {
        return report.documents().stream()
                .filter(document -> failOn.isPresent() && document.status() == Status.UNREADABLE)
                .toList();
    }

    private boolean stops(Result result) {
        return result.isOpen()
                && failOn.filter(limit -> result.severity().compareTo(limit) <= 0)
                        .isPresent();
    }
}
