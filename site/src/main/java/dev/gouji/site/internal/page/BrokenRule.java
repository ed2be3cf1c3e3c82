package dev.gouji.site.internal.page;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.site.internal.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule that documents break.
 *
 * @param id with its pack
 * @param title what it demands
 * @param severity identifier
 * @param severityName in the language of the page
 * @param findings how many violations
 * @param documents in how many documents
 * @param bar the violations beside those of the rule that is broken most often
 */
record BrokenRule(String id, String title, String severity, String severityName, int findings, int documents, Bar bar) {

    private static final int SHOWN = 15;

    /** The rules that are broken most often, the first among them first. */
    static List<BrokenRule> of(Report report, Wording wording) {
        Map<String, Count> counts = new TreeMap<>();
        for (DocumentReport document : report.documents()) {
            Map<String, List<Result>> broken = document.results().stream()
                    .filter(Result::isOpen)
                    .collect(Collectors.groupingBy(Result::rule, TreeMap::new, Collectors.toList()));
            broken.forEach(
                    (rule, results) -> counts.merge(rule, new Count(results.get(0), results.size(), 1), Count::plus));
        }
        int most = counts.values().stream().mapToInt(Count::findings).max().orElse(0);
        Map<String, String> titles = report.rules().stream()
                .collect(Collectors.toMap(RuleCard::id, RuleCard::title, (first, same) -> first));
        return counts.values().stream()
                .sorted(Comparator.comparing(count -> -count.findings()))
                .limit(SHOWN)
                .map(count -> count.rule(titles, most, wording))
                .toList();
    }

    private record Count(Result example, int findings, int documents) {

        Count plus(Count other) {
            return new Count(example, findings + other.findings, documents + other.documents);
        }

        BrokenRule rule(Map<String, String> titles, int most, Wording wording) {
            return new BrokenRule(
                    example.rule(),
                    Optional.ofNullable(titles.get(example.rule())).orElse(""),
                    example.severity().id(),
                    wording.severity(example.severity()),
                    findings,
                    documents,
                    Bar.share(findings, most, example.severity().id()));
        }
    }
}
