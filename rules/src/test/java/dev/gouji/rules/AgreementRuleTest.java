package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Period;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold the places of one indicator against each other. */
final class AgreementRuleTest {

    @TempDir
    Path temp;

    private Result check(Paper paper) {
        List<Result> results = TestPack.in(temp)
                .bare("same", "agreement: { indicators: all }\n")
                .checker()
                .check(paper.facts());
        assertEquals(1, results.size(), results.toString());
        return results.get(0);
    }

    private static Paper graduates(Paper paper, String number, Qualifier qualifier) {
        paper.paragraph("毕业生" + number + "人。");
        return paper.value("毕业生人数", paper.figure(number, Paper.PERSONS, qualifier));
    }

    private static Paper graduates(Paper paper, String number) {
        return graduates(paper, number, Qualifier.NONE);
    }

    @Test
    void equal_values_are_one_tick_with_all_places() {
        Result result = check(graduates(graduates(graduates(new Paper(), "6370"), "6400", Qualifier.ABOUT), "6370"));
        assertEquals("satisfied", result.verdict().id());
        assertEquals(3, result.locations().size());
        assertEquals("毕业生人数各处一致：6370人（3 处）", result.message());
    }

    @Test
    void different_values_are_one_finding_however_often_they_are_told() {
        Paper paper = graduates(graduates(graduates(graduates(new Paper(), "6370"), "6307"), "6370"), "6307");
        Result result = check(paper);
        assertEquals("violated", result.verdict().id());
        assertEquals(Severity.ERROR, result.severity());
        assertEquals("毕业生人数前后不一致：6370人与6307人", result.message());
        assertEquals(2, result.locations().size());
    }

    @Test
    void without_a_known_time_it_is_a_warning() {
        assertEquals(
                Severity.WARNING,
                check(graduates(graduates(new Paper().about(Context.UNKNOWN), "6370"), "6307"))
                        .severity());
    }

    @Test
    void a_likely_value_makes_it_a_warning() {
        assertEquals(
                Severity.WARNING,
                check(graduates(graduates(new Paper(), "6370").being(Confidence.LIKELY), "6307"))
                        .severity());
    }

    @Test
    void another_part_of_the_whole_is_no_contradiction() {
        Paper paper = graduates(new Paper(), "6370").about(new Context(Optional.empty(), "机电学院"));
        assertEquals("not-applicable", check(graduates(paper, "630")).verdict().id());
    }

    @Test
    void a_bound_may_be_a_standard_and_accuses_nobody() {
        Paper paper = graduates(graduates(new Paper(), "6370"), "6500", Qualifier.AT_LEAST);
        assertEquals("undetermined", check(paper).verdict().id());
    }

    @Test
    void two_targets_of_a_plan_for_one_indicator_contradict_each_other() {
        Paper plan = new Paper().being(DocumentKind.WORK_PLAN, "2023");
        Result result = check(graduates(graduates(plan, "6300", Qualifier.AT_LEAST), "6500", Qualifier.AT_LEAST));
        assertEquals("violated", result.verdict().id());
        assertEquals(Severity.WARNING, result.severity());
        assertEquals("毕业生人数的目标前后不一：6300人与6500人", result.message());
    }

    @Test
    void two_bounds_in_a_report_can_both_be_true() {
        Paper report = graduates(graduates(new Paper(), "6300", Qualifier.AT_LEAST), "6500", Qualifier.AT_LEAST);
        assertEquals("satisfied", check(report).verdict().id());
    }

    @Test
    void a_value_that_is_told_for_another_time_too_accuses_nobody() {
        Paper paper = graduates(graduates(new Paper(), "6370"), "5982");
        Context last = new Context(Optional.of(new Period(Period.Kind.GRADUATING_CLASS, 2022, 2022)), "");
        List<Result> results = TestPack.in(temp)
                .bare("same", "agreement: { indicators: all }\n")
                .checker()
                .check(graduates(paper.about(last), "5982").facts());
        assertEquals(
                List.of("undetermined"),
                results.stream().map(r -> r.verdict().id()).toList());
    }
}
