package dev.gouji.plugin.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Location;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Pack;
import dev.gouji.model.Profile;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import dev.gouji.plugin.pipeline.Gate;
import dev.gouji.plugin.pipeline.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Profile PROFILE = new Profile(DocumentKind.ANNUAL_REPORT, Optional.of("2023年度"));
    private static final Location ON_PAGE_12 = new Location.Span(
            OptionalInt.of(12),
            List.of("四、就业"),
            Optional.of("表1-4"),
            OptionalInt.of(3),
            OptionalInt.of(5),
            "2023届 6370 6132",
            Optional.empty());
    private static final Location IN_SECTION = new Location.Span(
            OptionalInt.empty(),
            List.of("四、就业", "（一）就业质量"),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            "落实率为96.12%",
            Optional.empty());

    private final Summary summary = new Summary(new Texts(Locale.CHINESE));

    @Test
    void theHeadingNamesWhatIsAboutToBeChecked() {
        assertEquals(
                "检查 3 个文件，使用 17 条规则（annual-report, arithmetic）",
                summary.heading(3, 17, List.of(new Pack("arithmetic", "1", ""), new Pack("annual-report", "1", ""))));
    }

    @Test
    void aDocumentIsOneLineWithItsCounts() {
        DocumentReport document = checked("a.docx", finding(Severity.ERROR, ON_PAGE_12, "数字不符"));

        assertEquals(
                new Line(Severity.INFO, "[2/3] a.docx：质量年度报告 2023年度，103 页；数字 15，勾稽关系 9；强制 1，提示 0，参考 0，无法判定 2，通过 7"),
                summary.document(document, 2, 3));
    }

    @Test
    void aDocumentThatWasNotReadSaysWhy() {
        assertEquals(
                new Line(Severity.WARNING, "[1/1] b.pdf：未能检查，文件有密码，无法打开"), summary.document(unread("b.pdf"), 1, 1));
    }

    @Test
    void findingsAreOneLineEachTheHeaviestFirst() {
        Report report = report(
                checked("a.docx", finding(Severity.WARNING, IN_SECTION, "请\n核对")),
                checked(
                        "b.docx",
                        finding(Severity.INFO, new Location.Absent(List.of()), "缺少目录"),
                        finding(Severity.ERROR, ON_PAGE_12, "数字不符")));

        assertEquals(
                List.of(
                        new Line(Severity.ERROR, "强制 b.docx 第 12 页 表1-4：数字不符（arithmetic/ratio）"),
                        new Line(Severity.WARNING, "提示 a.docx “（一）就业质量”：请 核对（arithmetic/ratio）"),
                        new Line(Severity.INFO, "参考 b.docx 全文：缺少目录（arithmetic/ratio）")),
                summary.findings(report));
    }

    @Test
    void whatIsBeyondFiftyFindingsIsOnlyCounted() {
        Result[] many = Collections.nCopies(53, finding(Severity.ERROR, ON_PAGE_12, "数字不符"))
                .toArray(Result[]::new);

        List<Line> lines = summary.findings(report(checked("a.docx", many)));

        assertEquals(51, lines.size());
        assertEquals(new Line(Severity.INFO, "… 另有 3 条，见报告"), lines.get(50));
    }

    @Test
    void theLastLineSumsUp() {
        Report report = report(checked("a.docx", finding(Severity.ERROR, ON_PAGE_12, "数字不符")), unread("b.pdf"));

        assertEquals("共 2 个文件（1 个未能检查），0 条规则：违反 1（强制 1，提示 0，参考 0），无法判定 2，通过 7", summary.total(report));
    }

    @Test
    void aClosedGateSaysWhyWhereAndHowToLearnMore() {
        Report report = report(checked("a.docx", finding(Severity.ERROR, ON_PAGE_12, "数字不符")), unread("b.pdf"));

        assertEquals(
                Optional.of("检查未通过：1 处问题达到阻断级别；1 个文件未能检查。报告：index.html；规则说明：mvn qa:explain -Dqa.rule=arithmetic/ratio"),
                failure(report, Optional.of(Severity.ERROR)));
    }

    @Test
    void anUnreadDocumentAloneClosesTheGateToo() {
        assertEquals(
                Optional.of("检查未通过：1 个文件未能检查。报告：index.html"),
                failure(report(unread("b.pdf")), Optional.of(Severity.ERROR)));
    }

    @Test
    void anOpenGateSaysNothing() {
        Report report = report(checked("a.docx", finding(Severity.WARNING, ON_PAGE_12, "数字不符")));

        assertEquals(Optional.empty(), failure(report, Optional.of(Severity.ERROR)));
        assertEquals(Optional.empty(), failure(report(unread("b.pdf")), Optional.empty()));
    }

    @Test
    void englishIsSpokenOnDemand() {
        assertEquals(
                "[1/1] b.pdf: not checked, the file is locked with a password",
                new Summary(new Texts(Locale.ENGLISH))
                        .document(unread("b.pdf"), 1, 1)
                        .text());
    }

    private Optional<String> failure(Report report, Optional<Severity> failOn) {
        return summary.failure(report, new Gate(failOn), "index.html", "mvn qa:explain -Dqa.rule=");
    }

    private static Report report(DocumentReport... documents) {
        return new Report("1", List.of(), List.of(), List.of(documents));
    }

    private static DocumentReport checked(String path, Result... results) {
        return new DocumentReport(
                path,
                "00",
                "",
                PROFILE,
                OptionalInt.of(103),
                Status.CHECKED,
                Optional.empty(),
                List.of(),
                new Coverage(Map.of(NumberClass.QUANTITY, 15), 15, 12, 10, 9, 7, results.length, 2, List.of()),
                Contents.NONE,
                List.of(results));
    }

    private static DocumentReport unread(String path) {
        return new DocumentReport(
                path,
                "00",
                "",
                Profile.UNKNOWN,
                OptionalInt.empty(),
                Status.UNREADABLE,
                Optional.of(new Obstacle(Obstacle.Kind.ENCRYPTED, "")),
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                List.of());
    }

    private static Result finding(Severity severity, Location location, String message) {
        return new Result(
                "arithmetic/ratio",
                Optional.empty(),
                severity,
                new Verdict.Violated(),
                message,
                "",
                List.of(new Sighting("stated", location)),
                Optional.empty());
    }
}
