package dev.gouji.plugin.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Example;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.rules.RuleExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Example example =
                new Example("arithmetic/ratio", "violated", "占96.12%\n第二行\n", Optional.empty(), "ratio.yaml", 9);
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
                        "    第二行"),
                new RuleSheet(texts).lines(RATIO, Optional.of(explanation)));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertEquals(List.of("b/x  标题", "  级别：提示", "  类型：section"), new RuleSheet(texts).lines(BARE, Optional.empty()));
    }

    @Test
    void theListSaysWhereASeverityComesFrom() {
        Configuration configuration = new Configuration(
                School.UNKNOWN,
                List.of(),
                List.of(),
                Map.of("b/x", new RuleSetting(Optional.of(Severity.WARNING))),
                Optional.empty());

        assertEquals(
                List.of(
                        "arithmetic/ratio  强制（规则包）  claim       比例与其分子、分母相符",
                        "b/x               提示（qa.yaml）  section     标题",
                        "共 2 条规则"),
                new RuleList(texts).lines(List.of(BARE, RATIO), configuration));
    }
}
