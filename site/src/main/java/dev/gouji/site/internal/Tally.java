package dev.gouji.site.internal;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import java.util.List;

/**
 * How many results of each sort there are.
 *
 * @param errors violations that must be corrected
 * @param warnings violations that need a look
 * @param infos violations that are good to know
 * @param undetermined results without an answer
 * @param satisfied rules kept
 * @param notApplicable rules that do not concern the document
 */
public record Tally(int errors, int warnings, int infos, int undetermined, int satisfied, int notApplicable) {

    public static Tally of(DocumentReport document) {
        return new Tally(
                document.findings(Severity.ERROR).size(),
                document.findings(Severity.WARNING).size(),
                document.findings(Severity.INFO).size(),
                count(document, "undetermined"),
                count(document, "satisfied"),
                count(document, "not-applicable"));
    }

    public static Tally of(List<DocumentReport> documents) {
        return documents.stream().map(Tally::of).reduce(new Tally(0, 0, 0, 0, 0, 0), Tally::plus);
    }

    public int findings() {
        return errors + warnings + infos;
    }

    private Tally plus(Tally other) {
        return new Tally(
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                undetermined + other.undetermined,
                satisfied + other.satisfied,
                notApplicable + other.notApplicable);
    }

    private static int count(DocumentReport document, String verdict) {
        return (int) document.results().stream()
                .map(Result::verdict)
                .filter(given -> given.id().equals(verdict))
                .count();
    }
}
