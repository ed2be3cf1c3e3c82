package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Baseline;
import dev.gouji.model.Configuration;
import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.Location;
import dev.gouji.model.Profile;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import dev.gouji.rules.AcceptanceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waivers and the baseline make of findings, from their files on. */
class AcceptanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    @Test
    void aWaiverHoldsUpToAndOnItsLastDay() throws IOException {
        String waiver = "{ rule: arithmetic/ratio, reason: 口径不同, approver: 教务处, until: %s }";

        assertEquals(List.of("arithmetic/ratio waived"), taken(waiver.formatted("2026-06-30"), ratio("96.12%")));
        assertEquals(
                List.of("arithmetic/ratio new", "waivers/expired new"),
                taken(waiver.formatted("2026-06-29"), ratio("96.12%")));
    }

    @Test
    void anExpiredWaiverSaysWhoseItWasAndWhere() throws IOException {
        Result expired = acceptance("{ rule: arithmetic/ratio, reason: 口径不同, approver: 教务处, until: 2025-12-31 }")
                .of("a.docx", List.of(ratio("96.12%")))
                .get(1);

        assertEquals(
                "对 arithmetic/ratio 的豁免（qa-waivers.yaml:3）已于 2025-12-31 到期，不再有效（教务处：口径不同）",
                expired.message().replace(folder + "/", ""));
        assertEquals(Severity.WARNING, expired.severity());
        assertTrue(expired.isOpen());
    }

    @Test
    void aWaiverIsForTheDocumentsAndTheFindingThatItNames() throws IOException {
        String rest = ", reason: 口径不同, approver: 教务处, until: 2026-12-31 }";

        assertEquals(
                List.of("arithmetic/ratio waived", "arithmetic/ratio new", "arithmetic/sum new"),
                taken("{ rule: arithmetic/ratio, finding: '96.12'" + rest, ratio("落实率96.12%"), ratio("升学率1%"), sum()));
        assertEquals(
                List.of("arithmetic/ratio waived"),
                taken("{ rule: arithmetic/ratio, finding: " + ratio("x").fingerprint() + rest, ratio("x")));
        assertEquals(
                List.of("arithmetic/ratio new"),
                taken("{ rule: arithmetic/ratio, document: 'plans/**'" + rest, ratio("x")));
        assertEquals(
                List.of("arithmetic/ratio waived"),
                taken("{ rule: arithmetic/ratio, document: '**/*.docx'" + rest, ratio("x")));
    }

    @Test
    void whatIsInTheBaselineIsKnownInItsDocumentAlone() throws IOException {
        String text =
                BaselineFile.of(report("a.docx", ratio("带\"引号\"的\n原文"), sum())).text();
        Path file = Files.writeString(folder.resolve("qa-baseline.yaml"), text);
        AcceptanceReader reader = new AcceptanceReader(List.of());
        Acceptance acceptance = new Acceptance(List.of(), reader.baseline(file), TODAY, new Texts(Locale.CHINESE));

        assertEquals(List.of(), reader.problems());
        assertEquals(
                List.of("arithmetic/ratio known", "arithmetic/sum known", "arithmetic/ratio new"),
                shown(acceptance.of("a.docx", List.of(ratio("带\"引号\"的\n原文"), sum(), ratio("新的")))));
        assertEquals(List.of("arithmetic/sum new"), shown(acceptance.of("b.docx", List.of(sum()))));
    }

    @Test
    void whatIsAcceptedDoesNotStopTheBuild() throws IOException {
        Gate gate = new Gate(Optional.of(Severity.INFO));
        List<Result> waived = acceptance("{ rule: arithmetic/ratio, reason: 口径不同, approver: 教务处, until: 2026-12-31 }")
                .of("a.docx", List.of(ratio("96.12%")));

        assertEquals(1, gate.findings(report("a.docx", ratio("96.12%"))).size());
        assertEquals(List.of(), gate.findings(report("a.docx", waived.get(0))));
    }

    @Test
    void mistakesInTheFilesAreToldAtOnce() throws IOException {
        String waivers = "schema: gouji/waivers/v1\nwaivers:\n"
                + "  - { rule: arithmetic/ratios, reason: 口径, approver: 教务处, until: 2026-02-30 }\n";
        Files.writeString(folder.resolve("qa-waivers.yaml"), waivers);
        Files.writeString(folder.resolve("qa-baseline.yaml"), "schema: gouji/baseline/v1\n");
        Request request =
                new Request(folder, Optional.empty(), Optional.empty(), List.of(), List.of(), Locale.CHINESE, TODAY);
        AcceptanceFiles files = new AcceptanceFiles(request, Configuration.DEFAULT);

        String message =
                String.valueOf(assertThrows(SetupException.class, () -> files.read(List.of("arithmetic/ratio")))
                        .getMessage());
        assertEquals("""
                配置或规则有 3 处错误：
                CONF-202 qa-baseline.yaml:1:1 文件缺少必需的键 findings
                CONF-301 qa-waivers.yaml:3:13 没有规则 arithmetic/ratios；是否想写 arithmetic/ratio？
                CONF-205 qa-waivers.yaml:3:66 until 不是一个日期：2026-02-30""", message.replace(folder + "/", ""));
    }

    private Acceptance acceptance(String waiver) throws IOException {
        Path file = Files.writeString(
                folder.resolve("qa-waivers.yaml"), "schema: gouji/waivers/v1\nwaivers:\n  - " + waiver + "\n");
        AcceptanceReader reader = new AcceptanceReader(List.of("arithmetic/ratio", "arithmetic/sum"));
        Acceptance acceptance = new Acceptance(reader.waivers(file), Baseline.EMPTY, TODAY, new Texts(Locale.CHINESE));
        assertEquals(List.of(), reader.problems());
        return acceptance;
    }

    private List<String> taken(String waiver, Result... results) throws IOException {
        return shown(acceptance(waiver).of("reports/2025/a.docx", List.of(results)));
    }

    private static List<String> shown(List<Result> results) {
        return results.stream()
                .map(result -> result.rule() + " " + result.status().id())
                .toList();
    }

    private static Result ratio(String quote) {
        return finding("arithmetic/ratio", quote);
    }

    private static Result sum() {
        return finding("arithmetic/sum", "合计");
    }

    private static Result finding(String rule, String quote) {
        Location.Span span = new Location.Span(
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                quote,
                Optional.empty());
        return new Result(
                rule,
                Optional.empty(),
                Severity.ERROR,
                new Verdict.Violated(),
                quote + "不符",
                "改正",
                List.of(new Sighting("stated", span)),
                Optional.empty());
    }

    private static Report report(String path, Result... results) {
        DocumentReport document = new DocumentReport(
                path,
                "00",
                "",
                Profile.UNKNOWN,
                OptionalInt.empty(),
                DocumentReport.Status.CHECKED,
                Optional.empty(),
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                List.of(results));
        return new Report("1", List.of(), List.of(), List.of(document));
    }
}
