package dev.gouji.site;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import java.util.List;
import java.util.Optional;

/** The rules of the sample report. */
final class SampleRules {

    private static final String PLACEMENT = "毕业去向落实率等于落实人数除以毕业生人数";

    private SampleRules() {}

    static List<RuleCard> rules() {
        return List.of(
                rule("arithmetic/ratio", "占比等于部分除以整体", "claim", Severity.ERROR, Optional.empty()),
                rule("arithmetic/sum", "合计等于各项之和", "claim", Severity.ERROR, Optional.empty()),
                rule("arithmetic/growth", "增长率与前后两年的数字一致", "claim", Severity.WARNING, Optional.empty()),
                rule("arithmetic/agreement", "同一事实各处数字一致", "agreement", Severity.ERROR, Optional.empty()),
                rule(
                        "annual-report/placement-rate",
                        PLACEMENT,
                        "formula",
                        Severity.ERROR,
                        Optional.of(new Clause("教职成司函〔2023〕28号", "", Certainty.CERTAIN))),
                rule("annual-report/section-challenges", "写明面临的挑战", "section", Severity.ERROR, challenges()),
                rule(
                        "benchmarks/student-teacher-ratio",
                        "生师比不高于 18",
                        "benchmark",
                        Severity.WARNING,
                        Optional.of(new Clause("教发〔2004〕2号", "综合类高职院校生师比合格要求为 18", Certainty.CERTAIN))),
                rule(
                        "official-format/range-dash",
                        "数值范围用浪纹线或一字线",
                        "expression",
                        Severity.INFO,
                        Optional.of(new Clause("GB/T 15835—2011", "", Certainty.INFERRED))),
                rule("work-plan/deadline", "每项任务写明完成时间", "statement", Severity.WARNING, Optional.empty()));
    }

    static Optional<Clause> challenges() {
        return Optional.of(new Clause("年度报告编制要求", "报告应分析面临的挑战和下一步打算", Certainty.UNVERIFIED));
    }

    private static RuleCard rule(String id, String title, String kind, Severity severity, Optional<Clause> clause) {
        return new RuleCard(id, title, kind, severity, clause, "对照原始数据核实", "质量年度报告", "packs/" + id + ".yaml");
    }
}
