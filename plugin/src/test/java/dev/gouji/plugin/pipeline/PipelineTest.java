package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Coverage;
import dev.gouji.model.Document;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Extraction;
import dev.gouji.model.Facts;
import dev.gouji.model.Format;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Place;
import dev.gouji.model.Profile;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Text;
import dev.gouji.model.Unit;
import dev.gouji.model.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final Reading READING = new Reading(new Texts(Locale.CHINESE));

    private final List<String> heard = new ArrayList<>();

    private final Progress listener = new Progress() {
        @Override
        public void finished(DocumentReport report, int number, int total) {
            heard.add(number + "/" + total + " " + report.path());
        }

        @Override
        public void waiting(String path, Duration since) {
            heard.add("waiting " + path);
        }

        @Override
        public void crashed(String path, Throwable cause) {
            heard.add("crashed " + path + " " + cause.getMessage());
        }
    };

    @Test
    void everyFileGetsItsReportInOrderAndIsHeardOf() {
        List<DocumentReport> reports = run(readingAll(), 1, source("a.txt"), source("b.txt"));

        assertEquals(List.of("a.txt", "b.txt"), paths(reports));
        assertEquals(List.of("1/2 a.txt", "2/2 b.txt"), heard);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameReports() {
        Source[] sources =
                IntStream.range(0, 40).mapToObj(i -> source(i + ".txt")).toArray(Source[]::new);

        assertEquals(run(readingAll(), 1, sources), run(readingAll(), 4, sources));
    }

    @Test
    void anUnreadableFileIsReportedAndTheOthersGoOn() {
        Obstacle locked = new Obstacle(Obstacle.Kind.ENCRYPTED, "");
        Extractor extractor = (path, file) -> path.equals("b.pdf")
                ? new Extraction.Unreadable(path, "cafe", locked)
                : new Extraction.Extracted(document(path));

        List<DocumentReport> reports = run(extractor, 1, source("a.txt"), source("b.pdf"), source("c.txt"));

        assertEquals(List.of("a.txt", "b.pdf", "c.txt"), paths(reports));
        assertEquals(Status.UNREADABLE, reports.get(1).status());
        assertEquals("cafe", reports.get(1).sha256());
        assertEquals(Optional.of(locked), reports.get(1).obstacle());
    }

    @Test
    void aBrokenStageCostsOnlyItsOwnDocument() {
        Extractor extractor = (path, file) -> {
            if (path.equals("b.txt")) {
                throw new StackOverflowError("too deep");
            }
            return new Extraction.Extracted(document(path));
        };

        List<DocumentReport> reports = run(extractor, 1, source("a.txt"), source("b.txt"), source("c.txt"));

        assertEquals(
                List.of(Status.CHECKED, Status.UNREADABLE, Status.CHECKED),
                reports.stream().map(DocumentReport::status).toList());
        assertEquals(
                Optional.of(Obstacle.Kind.CRASHED), reports.get(1).obstacle().map(Obstacle::kind));
        assertTrue(heard.contains("crashed b.txt too deep"), heard.toString());
    }

    @Test
    void whatTheConfigurationSaysOfADocumentCountsMoreThanItsOwnWords() {
        Source plan = new Source("a.txt", Path.of("a.txt"), Optional.of(DocumentKind.WORK_PLAN), Optional.empty());
        Document report = document("a.txt").as(new Profile(DocumentKind.ANNUAL_REPORT, Optional.of("2023年度")));

        DocumentReport done =
                run((path, file) -> new Extraction.Extracted(report), 1, plan).get(0);

        assertEquals(new Profile(DocumentKind.WORK_PLAN, Optional.of("2023年度")), done.profile());
    }

    @Test
    void pagesThatCouldNotBeReadAreNamedAsUndetermined() {
        Document scan = new Document(
                "a.pdf",
                "00",
                Format.PDF,
                Text.EMPTY,
                Profile.UNKNOWN,
                OptionalInt.of(9),
                List.of(),
                List.of(gap(3), gap(5), gap(6)));

        Result result = run((path, file) -> new Extraction.Extracted(scan), 1, source("a.pdf"))
                .get(0)
                .results()
                .get(0);

        assertInstanceOf(Verdict.Undetermined.class, result.verdict());
        assertEquals(Reading.RULE, result.rule());
        assertTrue(result.message().contains("第 3, 5–6 页"), result.message());
    }

    @Test
    void tablesThatArePicturesAreAllNamed() {
        Document pictured = new Document(
                "a.docx",
                "00",
                Format.DOCX,
                Text.EMPTY,
                Profile.UNKNOWN,
                OptionalInt.empty(),
                List.of(),
                List.of(
                        new Gap(OptionalInt.empty(), new Obstacle(Obstacle.Kind.NO_TEXT, "表1是图片")),
                        new Gap(OptionalInt.empty(), new Obstacle(Obstacle.Kind.NO_TEXT, "表2是图片"))));

        Result result = run((path, file) -> new Extraction.Extracted(pictured), 1, source("a.docx"))
                .get(0)
                .results()
                .get(0);

        assertTrue(result.message().contains("表1是图片、表2是图片"), result.message());
    }

    @Test
    void mislabelledFileIsCheckedAsWhatItIsAndNamed() {
        Result result = run((path, file) -> new Extraction.Extracted(document(path)), 1, source("报告.PDF"))
                .get(0)
                .results()
                .get(0);

        assertEquals(Severity.INFO, result.severity());
        assertTrue(result.message().contains(".pdf"), result.message());
        assertTrue(result.message().contains("text"), result.message());
    }

    @Test
    void suffixThatFitsAndNoSuffixAtAllAreNoMatter() {
        List<DocumentReport> reports =
                run((path, file) -> new Extraction.Extracted(document(path)), 1, source("a.b/报告"), source("报告.TXT"));

        assertTrue(
                reports.stream()
                        .flatMap(report -> report.results().stream())
                        .noneMatch(result -> result.rule().equals("reading/name")),
                reports.toString());
    }

    @Test
    void coverageCountsEachFigureOnceHoweverManyClaimsItServes() {
        Mention part = figure("6123", 2);
        Mention whole = figure("6370", 11);
        Mention lonely = figure("42", 19);
        Claim claim = new Claim(
                Claim.Kind.BOUND,
                new Formula.Figure(part),
                Relation.AT_MOST,
                List.of(new Claim.Reading(new Formula.Figure(whole), "部分不超过整体")),
                Confidence.CERTAIN);
        Stages stages = new Stages(
                readingAll(),
                document -> new Facts(
                        document,
                        Map.of(NumberClass.QUANTITY, 3, NumberClass.YEAR, 4),
                        List.of(part, whole, lonely),
                        List.of(),
                        List.of(claim, claim)),
                facts -> List.of(
                        result(new Verdict.Satisfied()),
                        result(new Verdict.Satisfied()),
                        result(new Verdict.NotApplicable("与本文件无关"))),
                path -> List.of(result(new Verdict.Satisfied())));

        DocumentReport report = new Pipeline(stages, READING, 1, listener)
                .run(List.of(source("a.txt")))
                .get(0);

        Coverage coverage = report.coverage();
        assertEquals(7, coverage.numbers());
        assertEquals(3, coverage.quantities());
        assertEquals(2, coverage.linked());
        assertEquals(2, coverage.tied());
        assertEquals(2, coverage.claims());
        assertEquals(3, coverage.satisfied());
        assertEquals(4, report.results().size());
    }

    private List<DocumentReport> run(Extractor extractor, int threads, Source... sources) {
        Stages stages = new Stages(
                extractor,
                document -> new Facts(document, Map.of(), List.of(), List.of(), List.of()),
                facts -> List.of(result(new Verdict.Satisfied())),
                path -> List.of());
        return new Pipeline(stages, READING, threads, listener).run(List.of(sources));
    }

    private static Extractor readingAll() {
        return (path, file) -> new Extraction.Extracted(document(path));
    }

    private static List<String> paths(List<DocumentReport> reports) {
        return reports.stream().map(DocumentReport::path).toList();
    }

    private static Source source(String path) {
        return new Source(path, Path.of(path), Optional.empty(), Optional.empty());
    }

    private static Document document(String path) {
        return new Document(
                path,
                "00",
                Format.TEXT,
                Text.of("质量年度报告"),
                Profile.UNKNOWN,
                OptionalInt.empty(),
                List.of(new Paragraph(Paragraph.Role.BODY, Text.of("落实6123人，毕业生6370人，另有42人。"), List.of())),
                List.of());
    }

    private static Gap gap(int page) {
        return new Gap(OptionalInt.of(page), new Obstacle(Obstacle.Kind.NO_TEXT, ""));
    }

    private static Mention figure(String digits, int at) {
        Quantity quantity =
                new Quantity(digits, new BigDecimal(digits), Optional.empty(), Rational.ONE, Unit.NONE, Qualifier.NONE);
        return new Mention(quantity, Place.inText(0, at, at + digits.length()), "", Context.UNKNOWN);
    }

    private static Result result(Verdict verdict) {
        return new Result(
                "arithmetic/ratio", Optional.empty(), Severity.ERROR, verdict, "", "", List.of(), Optional.empty());
    }
}
