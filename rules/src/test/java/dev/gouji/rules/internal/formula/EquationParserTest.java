package dev.gouji.rules.internal.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Certainty;
import dev.gouji.model.Context;
import dev.gouji.model.Formula;
import dev.gouji.model.Indicator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Unit;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations as rule files write them. */
final class EquationParserTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            indicator("甲", "人"),
            indicator("乙", "人"),
            indicator("甲乙合计（人）", "人"),
            indicator("率", "%"),
            indicator("金额", "万元"),
            indicator("1+X证书数", "个")));

    private static final Map<String, String> FIGURES =
            Map.of("甲", "6", "乙", "2", "甲乙合计（人）", "8", "率", "75", "金额", "3", "1+X证书数", "5");

    private static Indicator indicator(String name, String unit) {
        return new Indicator(
                name, name, List.of("别名" + name), List.of(), unit, "", "", Certainty.CERTAIN, Optional.empty());
    }

    private static Equation parse(String written) {
        Problems problems = new Problems();
        return new EquationParser(CATALOGUE, problems)
                .parse(written, Spot.start("r.yaml"))
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    private static List<String> problems(String written) {
        Problems problems = new Problems();
        assertTrue(new EquationParser(CATALOGUE, problems)
                .parse(written, new Spot("r.yaml", 3, 10))
                .isEmpty());
        return problems.sorted().stream().map(problem -> problem.toString()).toList();
    }

    private static Mention figure(Indicator indicator) {
        String number = FIGURES.getOrDefault(indicator.id(), "0");
        Quantity quantity =
                new Quantity(number, new BigDecimal(number), Optional.empty(), Rational.ONE, Unit.NONE, Qualifier.NONE);
        return new Mention(quantity, Place.inText(0, 0, 0), "", Context.UNKNOWN);
    }

    private static Formula right(String calculation) {
        return parse("甲 = " + calculation).right().bind(EquationParserTest::figure);
    }

    @ParameterizedTest
    @CsvSource({
        "甲 + 乙, 8",
        "甲 + 乙 - 甲, 2",
        "甲 - 乙 - 乙, 2",
        "甲 − 乙 × 2, 2",
        "(甲 − 乙) * 2, 8",
        "（甲 + 乙） ÷ 2, 4",
        "甲 / (乙 × 3) × 甲, 6",
        "甲 × 50%, 3",
        "甲 × 1.5, 9",
        "甲乙合计（人）, 8",
        "别名甲 + 别名乙, 8",
        "甲 × 1+X证书数 / 1+X证书数, 6"
    })
    void calculations_follow_the_usual_order(String calculation, String value) {
        assertEquals(value, right(calculation).value().toString());
    }

    @Test
    void sums_of_lists_are_one_sum() {
        assertEquals("6 + 2 + 8", right("sum(甲, 乙，甲乙合计（人）)").show());
    }

    @ParameterizedTest
    @CsvSource({"=, EQUALS", "＝, EQUALS", "≤, AT_MOST", "<=, AT_MOST", "≥, AT_LEAST", ">=, AT_LEAST"})
    void relations_have_two_spellings(String sign, Relation relation) {
        assertEquals(relation, parse("甲" + sign + "乙").relation());
    }

    @Test
    void amounts_count_in_base_units() {
        assertEquals(
                "30000",
                parse("金额 = 3万元")
                        .right()
                        .bind(EquationParserTest::figure)
                        .value()
                        .toString());
    }

    @Test
    void unknown_indicators_are_all_named_with_their_place_and_a_guess() {
        assertEquals(
                List.of("RULE-301 r.yaml:3:10 指标目录中没有“丙丁戊己”", "RULE-301 r.yaml:3:17 指标目录中没有“别名甲x”；是否想写 别名甲？"),
                problems("丙丁戊己 = 别名甲x + 乙"));
    }

    @ParameterizedTest
    @CsvSource({
        "甲 + 乙, RULE-310 r.yaml:3:15 公式写法不对：缺少 = ≤ ≥ 之一",
        "甲 = (乙, RULE-310 r.yaml:3:16 公式写法不对：括号没有闭合",
        "甲 = 乙 乙, RULE-310 r.yaml:3:16 公式写法不对：多出“乙”",
        "甲 =, RULE-310 r.yaml:3:13 公式写法不对：公式不完整",
        "甲 = * 乙, RULE-310 r.yaml:3:14 公式写法不对：此处不应是“*”",
        "甲 = 率 + 乙, RULE-302 r.yaml:3:10 单位不同的量不能相加减：甲 = 率 + 乙",
        "甲 = 金额, RULE-302 r.yaml:3:10 等式两边的单位不同：甲 = 金额",
        "率 = 甲 − 乙, RULE-302 r.yaml:3:10 等式两边的单位不同：率 = 甲 − 乙"
    })
    void mistakes_are_told_where_they_are(String written, String problem) {
        assertEquals(List.of(problem), problems(written));
    }

    @Test
    void a_share_may_be_the_quotient_of_two_amounts_of_one_kind() {
        assertEquals(2, parse("率 = 甲 / 甲乙合计（人）").right().indicators().count());
    }
}
