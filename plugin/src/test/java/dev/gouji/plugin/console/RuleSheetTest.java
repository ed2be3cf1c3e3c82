package dev.gouji.plugin.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Example;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.rules.RuleChange;
import dev.gouji.rules.RuleExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSheetTest {

    private static final RuleCard RATIO = new RuleCard(
            "arithmetic/ratio",
            "比例与其分子、分母相符",
            "claim",
            Severity.ERROR,
            Optional.of(new Clause("教发〔2004〕2号", "生师比\n 18：1", Certainty.CERTAIN)),
            "核对三个数字",
            "质量年度报告",
            "ratio.yaml");
    private static final RuleCard BARE =
            new RuleCard("b/x", "标题", "section", Severity.WARNING, Optional.empty(), "", "", "");

    private final Texts texts = new Texts(Locale.CHINESE);

    @Test
    void everythingKnownOfARuleIsTold() {
        Example example = new Example(
                "arithmetic/ratio",
                "violated",
                "占96.12%\n第二行\n",
                Optional.empty(),
                List.of("占95.31%"),
                Optional.empty(),
                "ratio.yaml",
                9);
        RuleExplanation explanation = new RuleExplanation(RATIO, "常常只改了一处", "1.0", List.of(example));

        assertEquals(
                List.of(
                        "arithmetic/ratio  比例与其分子、分母相符",
                        "  级别：强制",
                        "  类型：claim",
                        "  适用：质量年度报告",
                        "  依据：教发〔2004〕2号",
                        "  原文：生师比 18：1",
                        "  依据的确定程度：已核对原文",
                        "  为什么：常常只改了一处",
                        "  怎么改：核对三个数字",
                        "  始于规则包版本：1.0",
                        "  出处：ratio.yaml",
                        "  样例（违反）：",
                        "    占96.12%",
                        "    第二行",
                        "  同时检查的另一份文件：",
                        "    占95.31%"),
                new RuleSheet(texts).lines(RATIO, Optional.of(explanation)));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertEquals(List.of("b/x  标题", "  级别：提示", "  类型：section"), new RuleSheet(texts).lines(BARE, Optional.empty()));
    }

    @Test
    void theListSaysWhereEveryValueComesFrom() {
        List<RuleChange> changes = List.of(
                new RuleChange("b/x", RuleChange.SEVERITY, "error", "warning", "试行一年", "hubei/pack.yaml:7"),
                new RuleChange("b/x", RuleChange.THRESHOLD, "60册/生", "75册/生", "", "qa.yaml:4"),
                new RuleChange("b/y", RuleChange.SEVERITY, "error", RuleChange.OFF, "不适用", "qa.yaml:5"));

        assertEquals(
                List.of(
                        "arithmetic/ratio  强制（" + RATIO.file() + "）  claim       比例与其分子、分母相符",
                        "b/x               提示（" + BARE.file() + "）  section     标题",
                        "    级别：强制 → 提示（hubei/pack.yaml:7）试行一年",
                        "    标准值：60册/生 → 75册/生（qa.yaml:4）",
                        "已关闭  b/y（qa.yaml:5）不适用",
                        "共 2 条规则，关闭 1 条"),
                new RuleList(texts).lines(List.of(BARE, RATIO), changes));
    }
}
