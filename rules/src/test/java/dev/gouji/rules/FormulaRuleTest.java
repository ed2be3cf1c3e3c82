package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold indicators against each other. */
final class FormulaRuleTest {

    private static final Context YEAR_2022 =
            new Context(Optional.of(new Period(Period.Kind.GRADUATING_CLASS, 2022, 2022)), "");

    @TempDir
    Path temp;

    private List<Result> check(Paper paper) {
        return TestPack.in(temp).bare("placement", """
                        formula: 毕业去向落实率 = 毕业去向落实人数 / 毕业生人数
                        message: "{毕业去向落实率}不是{毕业去向落实人数}除以{毕业生人数}（{computed}）"
                        """).checker().check(paper.facts());
    }

    private static List<String> verdicts(List<Result> results) {
        return results.stream().map(result -> result.verdict().id()).toList();
    }

    private static Paper graduates(Paper paper, String number) {
        paper.paragraph("毕业生" + number + "人。");
        return paper.value("毕业生人数", paper.figure(number, Paper.PERSONS));
    }

    private static Paper placed(Paper paper, String number) {
        paper.paragraph("落实" + number + "人。");
        return paper.value("毕业去向落实人数", paper.figure(number, Paper.PERSONS));
    }

    private static Paper rate(Paper paper, String number) {
        paper.paragraph("落实率" + number + "%。");
        Mention figure = paper.figure(number, Unit.PERCENT);
        return paper.value("毕业去向落实率", figure);
    }

    private static Paper all(Paper paper, String graduates, String placed, String rate) {
        return rate(placed(graduates(paper, graduates), placed), rate);
    }

    @Test
    void figures_from_three_places_that_agree_are_ticked() {
        List<Result> results = check(all(new Paper(), "6370", "6123", "96.12"));
        assertEquals(List.of("satisfied"), verdicts(results));
        assertEquals(3, results.get(0).locations().size());
    }

    @Test
    void figures_that_disagree_are_told_in_the_words_of_the_rule() {
        List<Result> results = check(all(new Paper(), "6370", "6123", "98.12"));
        assertEquals(List.of("violated"), verdicts(results));
        assertEquals("98.12%不是6123人除以6370人（96.1224%）", results.get(0).message());
        assertEquals(
                "98.12 → 96.12（一位数字可能写错）",
                results.get(0).evidence().orElseThrow().repair());
    }

    @Test
    void one_figure_that_is_not_sure_makes_the_difference_a_warning() {
        Paper paper = placed(graduates(new Paper(), "6370"), "6123").being(Confidence.LIKELY);
        List<Result> results = check(rate(paper, "98.12"));
        assertEquals(List.of("violated"), verdicts(results));
        assertEquals(Severity.WARNING, results.get(0).severity());
    }

    @Test
    void figures_of_different_years_are_not_mixed() {
        Paper paper = placed(graduates(new Paper(), "6370"), "6123").about(YEAR_2022);
        List<Result> results = check(rate(paper, "98.12"));
        assertEquals(List.of("not-applicable"), verdicts(results));
    }

    @Test
    void a_figure_without_a_year_beside_several_years_forbids_an_accusation() {
        Paper paper = graduates(placed(graduates(new Paper(), "6370"), "6123").about(YEAR_2022), "6000");
        assertEquals(List.of("not-applicable"), verdicts(check(rate(paper.about(Context.UNKNOWN), "98.12"))));
    }

    @Test
    void a_figure_without_a_year_beside_one_year_belongs_to_it() {
        Paper paper = placed(graduates(new Paper(), "6370"), "6123").about(Context.UNKNOWN);
        assertEquals(List.of("violated"), verdicts(check(rate(paper, "98.12"))));
    }

    @Test
    void every_year_is_judged_by_itself() {
        Paper paper = all(all(new Paper(), "6370", "6123", "96.12").about(YEAR_2022), "6000", "5000", "96.12");
        assertEquals(List.of("violated", "satisfied"), verdicts(check(paper)));
    }

    @Test
    void where_places_disagree_one_combination_that_holds_is_enough() {
        Paper paper = graduates(all(new Paper(), "6307", "6123", "96.12"), "6370");
        assertEquals(List.of("satisfied"), verdicts(check(paper)));
    }

    @Test
    void where_places_disagree_and_none_holds_the_contradiction_is_left_to_the_agreement() {
        Paper paper = graduates(all(new Paper(), "6307", "6123", "99.99"), "6370");
        assertEquals(List.of("undetermined"), verdicts(check(paper)));
    }

    @Test
    void the_most_precise_of_agreeing_places_is_taken() {
        Paper paper = rate(all(new Paper(), "6370", "6123", "96"), "96.12");
        List<Result> results = check(paper);
        assertEquals("96.12%", results.get(0).evidence().orElseThrow().stated());
    }

    @Test
    void a_last_digit_is_only_for_information() {
        List<Result> results = check(all(new Paper(), "6370", "6122", "96.10"));
        assertEquals(Severity.INFO, results.get(0).severity());
    }

    @Test
    void an_indicator_that_is_not_there_is_named() {
        List<Result> results = check(rate(graduates(new Paper(), "6370"), "96.12"));
        assertEquals(List.of("not-applicable"), verdicts(results));
        assertEquals("文中未出现：毕业去向落实人数", results.get(0).message());
    }
}
