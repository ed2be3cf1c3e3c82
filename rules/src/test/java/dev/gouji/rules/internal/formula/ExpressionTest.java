package dev.gouji.rules.internal.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Certainty;
import dev.gouji.model.Indicator;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of formulas measure, name and stand for. */
final class ExpressionTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            Stream.of("学生", "教师", "职工").map(name -> indicator(name, "人")).toList());

    private static Indicator indicator(String name, String unit) {
        return new Indicator(name, name, List.of(), List.of(), unit, "", "", Certainty.CERTAIN, Optional.empty());
    }

    private static List<Indicator> all() {
        return Stream.concat(
                        CATALOGUE.indicators().stream(),
                        Stream.of(indicator("占比", "%"), indicator("面积", "平方米"), indicator("倍数", "倍")))
                .toList();
    }

    private final Problems problems = new Problems();

    private Optional<Equation> parse(String written) {
        return new EquationParser(new Catalogue(all()), problems).parse(written, new Spot("x.yaml", 1, 1));
    }

    private Equation equation(String written) {
        return parse(written)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "占比 = 学生 / 教师",
                "占比 = 学生 / (教师 + 职工)",
                "倍数 = 学生 / 教师",
                "学生 = 教师 × 2",
                "学生 = 2 × 教师",
                "学生 = 教师 × 占比",
                "学生 = 教师 / 2",
                "学生 = 教师 / 占比",
                "学生 = (教师 + 职工) × 2",
                "学生 = 教师 + 职工 − 3人",
                "占比 = 面积 / 学生",
            })
    void units_that_go_together_are_taken(String written) {
        assertEquals(written, equation(written).written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学生 = 教师 / 职工",
                "占比 = 教师 / 2",
                "占比 = 教师 × 2",
                "占比 = 2 × 教师",
                "面积 = 教师 + 职工",
                "面积 = (教师 + 职工) × 2",
                "面积 = 教师 − 职工",
                "学生 = 教师 + 面积",
                "学生 = (教师 + 面积) / 2",
            })
    void units_that_do_not_are_refused(String written) {
        assertEquals(Optional.empty(), parse(written));
        assertEquals("RULE-302", problems.sorted().get(0).code());
    }

    @Test
    void indicators_are_named_from_left_to_right_each_once() {
        assertEquals(
                List.of("占比", "学生", "教师", "职工"),
                equation("占比 = (学生 − 教师) × 2 / sum(学生, 教师, 职工)").indicators().stream()
                        .map(Indicator::id)
                        .toList());
    }

    @Test
    void what_stands_for_an_indicator_takes_its_place_everywhere_and_to_the_last() {
        Equation meaning = equation("学生 = 教师 + 职工");
        Equation deeper = equation("教师 = 职工 × 2");
        Equation expanded = equation("占比 = (学生 − 3人) × 2 / sum(学生, 职工)")
                .expand(Map.of("学生", meaning.right(), "教师", deeper.right()));
        assertEquals(
                equation("占比 = ((职工 × 2 + 职工) − 3人) × 2 / sum((职工 × 2 + 职工), 职工)")
                        .right(),
                expanded.right());
        assertEquals(equation("占比 = 学生 / 教师").left(), expanded.left());
    }
}
