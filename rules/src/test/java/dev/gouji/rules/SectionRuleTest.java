package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Location;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that demand a heading. */
final class SectionRuleTest {

    @TempDir
    Path temp;

    private Result check(Paper paper) {
        List<Result> results = TestPack.in(temp)
                .rule("chapter", "section: { any-of: [面临挑战, 挑战与展望], level: 2 }\n")
                .checker()
                .check(paper.facts());
        assertEquals(1, results.size(), results.toString());
        return results.get(0);
    }

    @Test
    void a_numbered_heading_is_found_and_shown_where_it_stands() {
        Result result = check(new Paper().heading(1, "一、学校概况").heading(1, "十、 挑战与展望"));
        assertEquals("satisfied", result.verdict().id());
        Location.Span span =
                assertInstanceOf(Location.Span.class, result.locations().get(0).location());
        assertEquals("十、 挑战与展望", span.quote());
    }

    @Test
    void an_exact_name_is_preferred_to_a_longer_heading_before_it() {
        Result result = check(new Paper().heading(1, "面临挑战与特色创新").heading(2, "（一）面临挑战"));
        assertEquals("有“(一)面临挑战”", result.message());
    }

    @Test
    void a_missing_heading_is_a_violation_of_the_whole_document() {
        Result result = check(new Paper().heading(1, "一、学校概况").paragraph("我们面临挑战。"));
        assertEquals("violated", result.verdict().id());
        assertEquals(new Location.Absent(List.of()), result.locations().get(0).location());
        assertEquals("缺少“面临挑战”：2 级以内的标题中没有", result.message());
        assertEquals("改正", result.fix());
    }

    @Test
    void pages_without_text_forbid_to_call_a_heading_missing() {
        Result result = check(new Paper().heading(1, "一、学校概况").gap(4, Obstacle.Kind.NO_TEXT));
        Verdict.Undetermined verdict = assertInstanceOf(Verdict.Undetermined.class, result.verdict());
        assertEquals(Obstacle.Kind.NO_TEXT, verdict.obstacle().kind());
        assertTrue(result.message().contains("第4页"), result.message());
    }

    @Test
    void a_deeper_heading_or_a_line_of_its_own_forbids_it_too() {
        assertEquals(
                "undetermined",
                check(new Paper().heading(1, "一、学校概况").heading(3, "1.面临挑战"))
                        .verdict()
                        .id());
        assertEquals(
                "undetermined",
                check(new Paper().heading(1, "一、学校概况").paragraph("七、面临挑战"))
                        .verdict()
                        .id());
        assertEquals(
                "undetermined",
                check(new Paper().heading(1, "一、学校概况").paragraph("第七章 面临挑战和对策"))
                        .verdict()
                        .id());
        assertEquals(
                "violated",
                check(new Paper().heading(1, "一、学校概况").paragraph("学校面临挑战和机遇"))
                        .verdict()
                        .id());
    }

    @Test
    void a_document_without_any_heading_is_not_accused() {
        assertEquals(
                "undetermined", check(new Paper().paragraph("正文。")).verdict().id());
    }
}
