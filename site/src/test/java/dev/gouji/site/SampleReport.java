package dev.gouji.site;

import static dev.gouji.site.Results.absent;
import static dev.gouji.site.Results.cell;
import static dev.gouji.site.Results.evidence;
import static dev.gouji.site.Results.finding;
import static dev.gouji.site.Results.result;
import static dev.gouji.site.Results.text;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Evidence;
import dev.gouji.model.FindingStatus;
import dev.gouji.model.Interval;
import dev.gouji.model.Location;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Pack;
import dev.gouji.model.Profile;
import dev.gouji.model.Rational;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Table;
import dev.gouji.model.Untied;
import dev.gouji.model.Untied.Reason;
import dev.gouji.model.Verdict;
import dev.gouji.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A report on five documents of an invented school with every verdict, severity and status in it. */
final class SampleReport {

    private static final Location.Span UNTIED = new Location.Span(
            OptionalInt.of(12),
            List.of("二、教育教学"),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            "开设专业核心课程44门。",
            Optional.empty());

    private SampleReport() {}

    static Report report() {
        return new Report(
                "0.1.0",
                List.of(
                        new Pack("arithmetic", "2026.1", "数字之间的关系"),
                        new Pack("annual-report", "2026.1", "质量年度报告的要求"),
                        new Pack("benchmarks", "2026.1", "办学条件指标")),
                SampleRules.rules(),
                List.of(annualReport(), workPlan(), cleanPlan(), scan(), locked(), skipped()));
    }

    private static DocumentReport annualReport() {
        return document(
                "shili-college/annual-report-2023.docx",
                "示例职业技术学院高等职业教育质量年度报告（2023年度）",
                new Profile(DocumentKind.ANNUAL_REPORT, Optional.of("2023年度")),
                new Coverage(
                        Map.of(NumberClass.QUANTITY, 742, NumberClass.YEAR, 512, NumberClass.DOCUMENT_NUMBER, 30),
                        742,
                        391,
                        288,
                        168,
                        4,
                        6,
                        3,
                        List.of(new Untied("44门", UNTIED, Reason.NO_RELATION))),
                List.of(
                        brokenRatio(),
                        brokenSum(),
                        disagreement(),
                        missingSection(),
                        benchmark(),
                        dash(),
                        waived(),
                        known(),
                        placementTick(),
                        sumTick(),
                        sectionTick(),
                        growthTick(),
                        ambiguous(),
                        doubtful(),
                        missingBase(),
                        inapplicable()));
    }

    private static Result brokenRatio() {
        String sentence = "截至2023年8月31日，学校2023届毕业生6370人，毕业去向落实6132人，毕业去向落实率96.12%，较上年提高1.35个百分点。";
        return new Result(
                "annual-report/placement-rate",
                Optional.of(new Clause("教职成司函〔2023〕28号", "毕业去向落实率按毕业生总数计算", Certainty.CERTAIN)),
                Severity.ERROR,
                new Verdict.Violated(),
                "毕业去向落实率 96.12% ≠ 6132人 ÷ 6370人 = 96.26%",
                "核对三个数字的统计口径与时点",
                List.of(
                        text("stated", 12, "二、人才培养", "（四）就业质量", sentence),
                        text("operand", 12, "二、人才培养", "（四）就业质量", sentence),
                        text("operand", 12, "二、人才培养", "（四）就业质量", sentence)),
                Optional.of(new Evidence(
                        "6132 ÷ 6370",
                        "96.12%",
                        "96.2637%",
                        Interval.closed(Rational.of(96115, 1000), Rational.of(96125, 1000)),
                        Interval.exactly(Rational.of(613200, 6370)),
                        List.of(new Evidence.Operand("6132人", "6132"), new Evidence.Operand("6370人", "6370")),
                        "6132 → 6123")));
    }

    private static Result waived() {
        Waiver waiver = new Waiver(
                "arithmetic/growth",
                Optional.empty(),
                Optional.empty(),
                "上年数按旧口径",
                "教务处",
                LocalDate.of(2026, 12, 31),
                "qa-waivers.yaml:3");
        return finding(
                        "arithmetic/growth",
                        Severity.ERROR,
                        "增长12.5% ≠ （900 − 820）÷ 820 ＝ 9.76%",
                        List.of(text("stated", 14, "二、人才培养", "", "招生900人，上年820人，增长12.5%。")),
                        Optional.empty())
                .taken(new FindingStatus.Waived(waiver));
    }

    private static Result known() {
        return finding(
                        "arithmetic/list-count",
                        Severity.WARNING,
                        "共5项，列出4项",
                        List.of(text("stated", 15, "二、人才培养", "", "共5项：甲、乙、丙、丁。")),
                        Optional.empty())
                .taken(new FindingStatus.Known());
    }

    private static Result brokenSum() {
        return finding(
                "arithmetic/sum",
                Severity.ERROR,
                "“合计”34118.10万元 ≠ 各项之和 34108.10万元",
                List.of(
                        cell("stated", 31, "表1-4", 9, 3, "合计 34118.10 100"),
                        cell("operand", 31, "表1-4", 3, 3, "财政拨款 22310.55 65.41"),
                        cell("operand", 31, "表1-4", 4, 3, "学费收入 7 200.30 21.11"),
                        cell("operand", 31, "表1-4", 5, 3, "社会服务 2105.20 6.17"),
                        cell("operand", 31, "表1-4", 6, 3, "社会捐赠 12.05 0.04"),
                        cell("operand", 31, "表1-4", 7, 3, "经营收入 1480.00 4.34"),
                        cell("operand", 31, "表1-4", 8, 3, "其他 1000.00 2.93")),
                Optional.of(new Evidence(
                        "22310.55 + 7200.30 + 2105.20 + 12.05 + 1480.00 + 1000.00",
                        "34118.10",
                        "34108.1000",
                        Interval.closed(Rational.of(3411809, 100), Rational.of(3411811, 100)),
                        Interval.closed(Rational.of(3410807, 100), Rational.of(3410813, 100)),
                        List.of(
                                new Evidence.Operand("22310.55", "223105500"),
                                new Evidence.Operand("7200.30", "72003000"),
                                new Evidence.Operand("2105.20", "21052000"),
                                new Evidence.Operand("12.05", "120500"),
                                new Evidence.Operand("1480.00", "14800000"),
                                new Evidence.Operand("1000.00", "10000000")),
                        "34118.10 → 34108.10")));
    }

    private static Result disagreement() {
        return finding(
                "arithmetic/agreement",
                Severity.WARNING,
                "专任教师人数：正文 512人，表2-1 为 521人",
                List.of(
                        text("stated", 8, "一、基本情况", "（二）师资队伍", "学校现有专任教师512人，其中高级职称168人。"),
                        cell("operand", 45, "表2-1", 4, 2, "专任教师 521 498")),
                Optional.of(new Evidence(
                        "521",
                        "512人",
                        "521",
                        Interval.exactly(Rational.of(512)),
                        Interval.exactly(Rational.of(521)),
                        List.of(new Evidence.Operand("521", "521")),
                        "")));
    }

    private static Result missingSection() {
        return new Result(
                "annual-report/section-challenges",
                SampleRules.challenges(),
                Severity.ERROR,
                new Verdict.Violated(),
                "没有找到“面临挑战”一节",
                "补写面临的挑战和下一步打算",
                List.of(absent("expected", "六、发展保障"), absent("expected")),
                Optional.empty());
    }

    private static Result benchmark() {
        return finding(
                "benchmarks/student-teacher-ratio",
                Severity.WARNING,
                "生师比 18.62 高于 18",
                List.of(text("found", 9, "一、基本情况", "（二）师资队伍", "折合在校生数与教师总数之比为18.62：1。")),
                Optional.empty());
    }

    private static Result dash() {
        return finding(
                "official-format/range-dash",
                Severity.INFO,
                "数值范围“3-5门”宜写作“3～5门”",
                List.of(text("found", 17, "二、人才培养", "（二）专业建设", "每个专业群建设3-5门核心课程。")),
                Optional.empty());
    }

    private static Result placementTick() {
        return result(
                "arithmetic/ratio",
                new Verdict.Satisfied(),
                "66.62% = 4244人 ÷ 6370人",
                List.of(text("stated", 13, "二、人才培养", "（四）就业质量", "留在本省就业4244人，占毕业生6370人的66.62%。")),
                Optional.of(new Evidence(
                        "4244 ÷ 6370",
                        "66.62%",
                        "66.6248%",
                        Interval.closed(Rational.of(66615, 1000), Rational.of(66625, 1000)),
                        Interval.exactly(Rational.of(424400, 6370)),
                        List.of(new Evidence.Operand("4244人", "4244"), new Evidence.Operand("6370人", "6370")),
                        "")));
    }

    private static Result sumTick() {
        return result(
                "arithmetic/sum",
                new Verdict.Satisfied(),
                "合计 18240 = 各项之和",
                List.of(cell("stated", 44, "表2-1", 12, 4, "合计 18240 9120 9120")),
                Optional.of(evidence("9120 + 9120", "18240", "18240", 18240, 18240)));
    }

    private static Result sectionTick() {
        return result(
                "annual-report/section-challenges",
                new Verdict.Satisfied(),
                "有“服务贡献”一节",
                List.of(text("found", 60, "四、服务贡献", "", "四、服务贡献")),
                Optional.empty());
    }

    private static Result growthTick() {
        return result(
                "arithmetic/growth",
                new Verdict.Satisfied(),
                "增长 8.3%",
                List.of(text("stated", 33, "六、发展保障", "（一）经费", "办学经费比上年的1.20亿元增长约8.3%。")),
                Optional.of(new Evidence(
                        "(1.30 − 1.20) ÷ 1.20",
                        "约8.3%",
                        "8.3333%",
                        Interval.closed(Rational.of(742, 100), Rational.of(918, 100)),
                        Interval.closed(Rational.of(747, 100), Rational.of(920, 100)),
                        List.of(
                                new Evidence.Operand("1.30亿元", "130000000"),
                                new Evidence.Operand("1.20亿元", "120000000")),
                        "")));
    }

    private static Result ambiguous() {
        return result(
                "arithmetic/sum",
                new Verdict.Undetermined(new Obstacle(Obstacle.Kind.AMBIGUOUS, "“其中”所列各项可能有重叠")),
                "1260人是否等于其中各项之和",
                List.of(text("stated", 21, "三、产教融合", "（一）合作企业", "参加培训1260人，其中教师320人、骨干教师96人、企业人员940人。")),
                Optional.empty());
    }

    private static Result doubtful() {
        return result(
                "arithmetic/sum",
                new Verdict.Undetermined(new Obstacle(Obstacle.Kind.DOUBTFUL, "")),
                "表3-2 的合计行",
                List.of(cell("stated", 52, "表3-2", 8, 2, "合计 46 1 208")),
                Optional.empty());
    }

    private static Result missingBase() {
        return result(
                "benchmarks/student-teacher-ratio",
                new Verdict.Undetermined(new Obstacle(Obstacle.Kind.MISSING, "没有找到折合教师数")),
                "",
                List.of(absent("expected")),
                Optional.empty());
    }

    private static Result inapplicable() {
        return result("work-plan/deadline", new Verdict.NotApplicable("只适用于工作计划"), "", List.of(), Optional.empty());
    }

    private static DocumentReport workPlan() {
        return document(
                "shili-college/work-plan-2024.pdf",
                "示例职业技术学院2024年工作计划",
                new Profile(DocumentKind.WORK_PLAN, Optional.of("2024年")),
                coverage(96, 41, 12, 5),
                List.of(
                        finding(
                                "work-plan/deadline",
                                Severity.WARNING,
                                "任务“建设实训基地”没有写明完成时间",
                                List.of(text("found", 2, "二、重点任务", "", "建设开放型区域产教融合实训基地2个。")),
                                Optional.empty()),
                        result(
                                "arithmetic/ratio",
                                new Verdict.Satisfied(),
                                "",
                                List.of(text("stated", 1, "一、总体要求", "", "“双师型”教师265人，占专任教师512人的51.8%。")),
                                Optional.of(evidence("265 ÷ 512", "51.8%", "51.7578%", 518, 518)))));
    }

    private static Coverage coverage(int numbers, int quantities, int linked, int claims) {
        Map<NumberClass, Integer> classes =
                Map.of(NumberClass.QUANTITY, quantities, NumberClass.YEAR, numbers - quantities);
        return new Coverage(classes, quantities, linked, linked, claims, 1, 0, 0, List.of());
    }

    private static DocumentReport cleanPlan() {
        return document(
                "shili-no2/five-year-plan.docx",
                "",
                new Profile(DocumentKind.FIVE_YEAR_PLAN, Optional.empty()),
                coverage(210, 120, 44, 20),
                List.of(sumTick()));
    }

    private static DocumentReport scan() {
        return new DocumentReport(
                "shili-no3/annual report (scan).pdf",
                "9f".repeat(32),
                "",
                Profile.UNKNOWN,
                OptionalInt.of(88),
                Status.UNREADABLE,
                Optional.of(new Obstacle(Obstacle.Kind.NO_TEXT, "共 88 页")),
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                List.of());
    }

    private static DocumentReport locked() {
        return new DocumentReport(
                "shili-no4/locked.docx",
                "ab".repeat(32),
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

    private static DocumentReport skipped() {
        return new DocumentReport(
                "attachments/data.xlsx",
                "",
                "",
                Profile.UNKNOWN,
                OptionalInt.empty(),
                Status.SKIPPED,
                Optional.of(new Obstacle(Obstacle.Kind.UNSUPPORTED, "xlsx")),
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                List.of());
    }

    private static DocumentReport document(
            String path, String title, Profile profile, Coverage coverage, List<Result> results) {
        return new DocumentReport(
                path,
                "0123456789abcdef".repeat(4),
                title,
                profile,
                OptionalInt.of(103),
                Status.CHECKED,
                Optional.empty(),
                List.of(gap(98), gap(99), gap(100), gap(64)),
                coverage,
                contents(),
                results);
    }

    private static Document.Gap gap(int page) {
        return new Document.Gap(OptionalInt.of(page), new Obstacle(Obstacle.Kind.NO_TEXT, ""));
    }

    private static Contents contents() {
        return new Contents(
                List.of(
                        new Contents.Entry(1, "一、基本情况", OptionalInt.of(6)),
                        new Contents.Entry(2, "（一）学校概况", OptionalInt.of(6)),
                        new Contents.Entry(2, "（二）师资队伍", OptionalInt.of(8)),
                        new Contents.Entry(1, "二、人才培养", OptionalInt.of(10)),
                        new Contents.Entry(2, "（四）就业质量", OptionalInt.of(12)),
                        new Contents.Entry(3, "1.毕业去向", OptionalInt.of(12))),
                List.of(
                        new Contents.TableEntry("表1-4 学校办学经费情况统计表", 9, 4, OptionalInt.of(31), Table.Trust.SURE),
                        new Contents.TableEntry("表2-1 师资情况", 12, 6, OptionalInt.of(44), Table.Trust.SURE),
                        new Contents.TableEntry("", 8, 3, OptionalInt.of(52), Table.Trust.DOUBTFUL)));
    }
}
