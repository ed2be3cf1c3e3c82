package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Confidence;
import dev.gouji.model.Evidence;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Unit;
import dev.gouji.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on what a document asserts about its own figures. */
final class ClaimRuleTest {

    @TempDir
    Path temp;

    private Result check(Paper paper) {
        List<Result> results = TestPack.in(temp)
                .bare("ratio", "claim: { kinds: [ratio] }\n")
                .checker()
                .check(paper.facts());
        assertEquals(1, results.size(), results.toString());
        return results.get(0);
    }

    private static Paper share(Paper paper, String part, String share) {
        paper.paragraph("毕业生6370人，其中" + part + "人落实去向，占" + share + "%。");
        return paper.share(
                paper.figure(share, Unit.PERCENT),
                paper.figure(part, Paper.PERSONS),
                paper.figure("6370", Paper.PERSONS));
    }

    @Test
    void a_true_share_is_ticked_with_its_figures() {
        Result result = check(share(new Paper(), "6123", "96.12"));
        assertEquals("satisfied", result.verdict().id());
        assertEquals("96.12% = 6123人 ÷ 6370人，相符", result.message());
        assertEquals(
                List.of("stated", "operand", "operand"),
                result.locations().stream().map(sighting -> sighting.role()).toList());
    }

    @Test
    void a_wrong_share_shows_the_calculation_and_the_slip_that_explains_it() {
        Result result = check(share(new Paper(), "6132", "96.12"));
        assertEquals("violated", result.verdict().id());
        assertEquals(Severity.ERROR, result.severity());
        assertEquals("96.12% ≠ 6132人 ÷ 6370人 ＝ 96.2637%", result.message());
        Evidence evidence = result.evidence().orElseThrow();
        assertEquals("[96.115, 96.125]", evidence.statedInterval().toString());
        assertEquals("96.2637%", evidence.computed());
        assertEquals("6132 → 6123（两位数字可能颠倒）", evidence.repair());
        assertEquals(
                List.of("6132人", "6370人"),
                evidence.operands().stream().map(Evidence.Operand::quote).toList());
    }

    @Test
    void a_last_digit_cut_off_is_only_for_information() {
        Result result = check(share(new Paper(), "6122", "96.10"));
        assertEquals("violated", result.verdict().id());
        assertEquals(Severity.INFO, result.severity());
        assertTrue(result.message().contains("只差末位"), result.message());
    }

    @Test
    void a_likely_claim_is_at_most_a_warning() {
        assertEquals(
                Severity.WARNING,
                check(share(new Paper().being(Confidence.LIKELY), "6132", "96.12"))
                        .severity());
    }

    @Test
    void a_possible_claim_can_tick_but_not_accuse() {
        Result broken = check(share(new Paper().being(Confidence.POSSIBLE), "6132", "96.12"));
        Verdict.Undetermined verdict = assertInstanceOf(Verdict.Undetermined.class, broken.verdict());
        assertEquals(Obstacle.Kind.AMBIGUOUS, verdict.obstacle().kind());
        assertEquals(
                "satisfied",
                check(share(new Paper().being(Confidence.POSSIBLE), "6123", "96.12"))
                        .verdict()
                        .id());
    }

    @Test
    void figures_of_a_doubtful_table_accuse_nobody() {
        Paper paper = new Paper().doubtful().table("", "人数|落实|占比", "6370|6132|96.12");
        paper.share(
                paper.figure("96.12", Unit.PERCENT),
                paper.figure("6132", Paper.PERSONS),
                paper.figure("6370", Paper.PERSONS));
        Verdict.Undetermined verdict =
                assertInstanceOf(Verdict.Undetermined.class, check(paper).verdict());
        assertEquals(Obstacle.Kind.DOUBTFUL, verdict.obstacle().kind());
    }

    @Test
    void a_share_of_nothing_is_neither_right_nor_wrong() {
        Paper paper = new Paper().paragraph("毕业生0人，落实5人，占96.12%。");
        paper.share(
                paper.figure("96.12", Unit.PERCENT),
                paper.figure("5", Paper.PERSONS),
                paper.figure("0", Paper.PERSONS));
        assertEquals("undetermined", check(paper).verdict().id());
    }

    @Test
    void claims_of_other_kinds_are_left_to_other_rules() {
        Paper paper = new Paper().paragraph("共9人，其中男4人，女6人。");
        paper.total(
                paper.figure("9", Paper.PERSONS), paper.figure("4", Paper.PERSONS), paper.figure("6", Paper.PERSONS));
        Result result = check(paper);
        assertEquals("not-applicable", result.verdict().id());
        assertEquals("文中没有这类数量关系", result.message());
    }
}
