package dev.gouji.plugin.console;

import dev.gouji.model.Coverage;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.FindingStatus;
import dev.gouji.model.Pack;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.plugin.pipeline.Gate;
import dev.gouji.plugin.pipeline.Reading;
import dev.gouji.plugin.pipeline.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as lines for the terminal. */
public final class Summary {

    private static final int FINDINGS_SHOWN = 50;

    private final Texts texts;
    private final Reading reading;
    private final Whereabouts whereabouts;

    public Summary(Texts texts) {
        this.texts = texts;
        this.reading = new Reading(texts);
        this.whereabouts = new Whereabouts(texts);
    }

    /** What is about to be done. */
    public String heading(int documents, int rules, List<Pack> packs) {
        String names = packs.stream().map(Pack::id).sorted().collect(Collectors.joining(", "));
        return texts.get("run.heading", documents, rules, names);
    }

    /** A document that is done, with its counts. */
    public Line document(DocumentReport document, int number, int total) {
        String text = texts.get("run.document", number, total, document.path(), outcome(document));
        return new Line(document.status() == Status.UNREADABLE ? Severity.WARNING : Severity.INFO, text);
    }

    private String outcome(DocumentReport document) {
        return document.obstacle()
                .map(obstacle -> texts.get("run.unread", reading.reason(obstacle)))
                .orElseGet(() -> texts.get(
                        "run.counts",
                        kind(document),
                        document.coverage().numbers(),
                        document.coverage().claims(),
                        document.findings(Severity.ERROR).size(),
                        document.findings(Severity.WARNING).size(),
                        document.findings(Severity.INFO).size(),
                        document.coverage().undetermined(),
                        document.coverage().satisfied()));
    }

    private String kind(DocumentReport document) {
        String kind = texts.get("kind." + document.profile().kind().id());
        String known = document.profile()
                .edition()
                .map(edition -> kind + " " + edition)
                .orElse(kind);
        return document.pages().isPresent()
                ? texts.get("run.pages", known, document.pages().getAsInt())
                : known;
    }

    /** One line a finding, the heaviest first, and one line for those beyond the first fifty. */
    public List<Line> findings(Report report) {
        List<Line> all = report.documents().stream()
                .flatMap(document -> document.results().stream()
                        .filter(Result::isOpen)
                        .map(finding -> new Line(finding.severity(), finding(document, finding))))
                .sorted(Comparator.comparing(Line::severity))
                .toList();
        Stream<Line> more = all.size() > FINDINGS_SHOWN
                ? Stream.of(new Line(Severity.INFO, texts.get("run.more", all.size() - FINDINGS_SHOWN)))
                : Stream.empty();
        return Stream.concat(all.stream().limit(FINDINGS_SHOWN), more).toList();
    }

    private String finding(DocumentReport document, Result finding) {
        String where = (document.path() + " " + whereabouts.of(finding)).strip();
        return texts.get(
                "run.finding",
                texts.get("severity." + finding.severity().id()),
                where,
                oneLine(finding.message()),
                finding.rule());
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** One line a finding that is waived, with the reason and the last day, and how many there are. */
    public List<String> accepted(Report report) {
        List<String> waived = report.documents().stream()
                .flatMap(document -> document.accepted().stream().flatMap(finding -> waived(document, finding)))
                .toList();
        int all = report.documents().stream()
                .mapToInt(document -> document.accepted().size())
                .sum();
        return all == 0
                ? List.of()
                : Stream.concat(
                                waived.stream().limit(FINDINGS_SHOWN),
                                Stream.of(texts.get("run.accepted", all, waived.size(), all - waived.size())))
                        .toList();
    }

    private Stream<String> waived(DocumentReport document, Result finding) {
        String where = (document.path() + " " + whereabouts.of(finding)).strip();
        return finding.status() instanceof FindingStatus.Waived status
                ? Stream.of(texts.get(
                        "run.waived",
                        where,
                        oneLine(finding.message()),
                        finding.rule(),
                        status.waiver().until(),
                        status.waiver().approver(),
                        status.waiver().reason()))
                : Stream.empty();
    }

    /** The last line: how many documents and rules, and what came of them. */
    public String total(Report report) {
        return texts.get(
                "run.total",
                report.documents().size(),
                report.documents().stream()
                        .filter(document -> document.status() != Status.CHECKED)
                        .count(),
                report.rules().size(),
                sum(report, Coverage::violated),
                findings(report, Severity.ERROR),
                findings(report, Severity.WARNING),
                findings(report, Severity.INFO),
                sum(report, Coverage::undetermined),
                sum(report, Coverage::satisfied));
    }

    private static int sum(Report report, ToIntFunction<Coverage> count) {
        return report.documents().stream()
                .map(DocumentReport::coverage)
                .mapToInt(count)
                .sum();
    }

    private static int findings(Report report, Severity severity) {
        return report.documents().stream()
                .mapToInt(document -> document.findings(severity).size())
                .sum();
    }

    /**
     * Why the build stops and how to learn more; empty if it goes on.
     *
     * @param page the first page of the report
     * @param explain the command that explains a rule, without the rule
     */
    public Optional<String> failure(Report report, Gate gate, String page, String explain) {
        List<Result> findings = gate.findings(report);
        int unread = gate.unread(report).size();
        if (findings.isEmpty() && unread == 0) {
            return Optional.empty();
        }
        String reasons = Stream.of(
                        findings.isEmpty() ? "" : texts.get("gate.findings", findings.size()),
                        unread == 0 ? "" : texts.get("gate.unread", unread))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(texts.get("list.separator")));
        String why = texts.get("gate.failure", reasons, page);
        return Optional.of(findings.stream()
                .findFirst()
                .map(first -> texts.get("gate.explain", why, explain + first.rule()))
                .orElse(why));
    }
}
