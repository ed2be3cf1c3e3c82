package dev.gouji.plugin.pipeline;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.FindingStatus;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings of a report as a baseline file, schema {@code gouji/baseline/v1}.
 *
 * @param findings one line a finding
 */
public record BaselineFile(List<String> findings) {

    public BaselineFile {
        findings = List.copyOf(findings);
    }

    /** All findings that are not waived. */
    public static BaselineFile of(Report report) {
        return new BaselineFile(report.documents().stream()
                .flatMap(BaselineFile::lines)
                .distinct()
                .toList());
    }

    /** The content of the file; the same findings give the same text. */
    public String text() {
        return findings.stream()
                .collect(Collectors.joining(
                        "", "schema: gouji/baseline/v1\nfindings:" + (findings.isEmpty() ? " []" : "") + "\n", ""));
    }

    private static Stream<String> lines(DocumentReport document) {
        return document.results().stream()
                .filter(result -> result.isFinding() && !(result.status() instanceof FindingStatus.Waived))
                .filter(result -> !result.rule().equals(Acceptance.EXPIRED))
                .map(result -> line(document.path(), result));
    }

    private static String line(String document, Result finding) {
        return "  - document: " + quoted(document)
                + "\n    finding: " + quoted(finding.fingerprint())
                + "\n    rule: " + quoted(finding.rule())
                + "\n    message: " + quoted(finding.message()) + "\n";
    }

    /** A double-quoted scalar on one line. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
