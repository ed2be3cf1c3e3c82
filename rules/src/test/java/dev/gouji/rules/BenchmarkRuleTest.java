package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Period;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold an indicator against a standard. */
final class BenchmarkRuleTest {

    private static final String DEMAND = """
            benchmark:
              indicator: 生师比
              at-most:
                - { school-type: [综合, 工科], value: 18:1 }
                - { school-type: [体育], value: 13 }
            """;

    @TempDir
    Path temp;

    private Result check(String type, Paper paper) {
        return check(DEMAND, type, paper);
    }

    private Result check(String demand, String type, Paper paper) {
        List<Result> results = TestPack.in(temp)
                .rule("ratio", demand)
                .school("高职", type)
                .checker()
                .check(paper.facts());
        assertEquals(1, results.size(), results.toString());
        return results.get(0);
    }

    private static Paper ratio(Paper paper, String number, Qualifier qualifier) {
        paper.paragraph("生师比" + number + ":1。");
        return paper.value("生师比", paper.figure(number, Paper.TO_ONE, qualifier));
    }

    private static Paper ratio(Paper paper, String number) {
        return ratio(paper, number, Qualifier.NONE);
    }

    @Test
    void a_value_within_the_standard_is_ticked() {
        Result result = check("综合", ratio(new Paper(), "15.85"));
        assertEquals("satisfied", result.verdict().id());
        assertEquals("生师比15.85，达到标准（18:1）", result.message());
    }

    @Test
    void a_value_beyond_the_standard_is_a_violation() {
        Result result = check("工科", ratio(new Paper(), "19.24"));
        assertEquals("violated", result.verdict().id());
        assertEquals("生师比19.24，超过标准（不高于 18:1）", result.message());
    }

    @Test
    void the_standard_differs_by_type_of_school() {
        assertEquals(
                "violated", check("体育", ratio(new Paper(), "15.85")).verdict().id());
    }

    @Test
    void an_unknown_school_is_judged_where_all_standards_agree() {
        assertEquals(
                "satisfied", check("", ratio(new Paper(), "12.5")).verdict().id());
        assertEquals(
                "violated", check("", ratio(new Paper(), "19.24")).verdict().id());
        assertEquals(
                "undetermined", check("", ratio(new Paper(), "15.85")).verdict().id());
    }

    @Test
    void the_documents_own_words_tell_the_type() {
        Paper paper = new Paper().paragraph("学校属综合类院校。");
        assertEquals("satisfied", check("", ratio(paper, "15.85")).verdict().id());
    }

    @Test
    void a_school_that_no_standard_names_is_not_concerned() {
        assertEquals(
                "not-applicable",
                check("艺术", ratio(new Paper(), "15.85")).verdict().id());
    }

    @Test
    void a_figure_printed_like_the_standard_reaches_it_and_one_that_may_be_on_either_side_is_left_open() {
        assertEquals(
                "satisfied", check("综合", ratio(new Paper(), "18")).verdict().id());
        assertEquals(
                "undetermined",
                check("综合", ratio(new Paper(), "18.2", Qualifier.ABOUT))
                        .verdict()
                        .id());
    }

    @Test
    void only_the_newest_value_counts() {
        Context before = new Context(Optional.of(new Period(Period.Kind.GRADUATING_CLASS, 2021, 2021)), "");
        Paper paper = ratio(ratio(new Paper(), "15.85").about(before), "19.24");
        assertEquals("satisfied", check("综合", paper).verdict().id());
    }

    @Test
    void the_standard_itself_is_not_taken_for_the_value() {
        Paper paper = ratio(ratio(new Paper(), "15.85"), "18", Qualifier.AT_MOST);
        assertEquals("satisfied", check("综合", paper).verdict().id());
    }

    @Test
    void a_rule_for_a_claim_needs_the_claim_and_shows_it() {
        String demand = "benchmark: { indicator: 生师比, at-most: 18:1, if-claimed: 全部达标 }\n";
        assertEquals(
                "not-applicable",
                check(demand, "综合", ratio(new Paper(), "19.24")).verdict().id());
        Paper claiming = new Paper().paragraph("监测指标全部达标。");
        assertEquals(
                "satisfied",
                check(demand, "综合", ratio(claiming, "15.85")).verdict().id());
        Result result = check(demand, "综合", ratio(new Paper().paragraph("监测指标全部达标。"), "19.24"));
        assertEquals("violated", result.verdict().id());
        assertEquals(2, result.locations().size());
    }

    @Test
    void a_school_beyond_all_lines_of_the_exemption_need_not_reach_the_threshold() {
        String demand = "benchmark: { indicator: 生师比, at-most: 18:1, unless:"
                + " [{ indicator: 专任教师数, above: 1000人 }, { indicator: 毕业生人数, above: 5000人 }] }\n";
        assertEquals(
                "satisfied",
                check(demand, "综合", sized("1001", "5001")).verdict().id());
        assertEquals(
                "violated", check(demand, "综合", sized("1000", "5001")).verdict().id());
        assertEquals(
                "violated", check(demand, "综合", sized("1001", "5000")).verdict().id());
        assertEquals(
                "violated",
                check(demand, "综合", ratio(new Paper(), "19.24")).verdict().id());
    }

    /** A school with too few teachers for its students, and so many of each. */
    private static Paper sized(String teachers, String graduates) {
        Paper paper = ratio(new Paper(), "19.24").paragraph("专任教师" + teachers + "人。");
        paper.value("专任教师数", paper.figure(teachers, Paper.PERSONS)).paragraph("毕业生" + graduates + "人。");
        return paper.value("毕业生人数", paper.figure(graduates, Paper.PERSONS));
    }

    @Test
    void a_likely_value_is_at_most_a_warning() {
        Result result = check("综合", ratio(new Paper().being(Confidence.LIKELY), "19.24"));
        assertEquals(Severity.WARNING, result.severity());
    }
}
