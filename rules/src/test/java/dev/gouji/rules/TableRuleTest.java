package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that demand a table. */
final class TableRuleTest {

    private static final String[] WHOLE = {"序号|指标|2023年", "1|毕业生人数|6370", "2|就业率|96.12"};

    @TempDir
    Path temp;

    private Result check(Paper paper) {
        return check("table: { any-of: [计分卡], rows: [[毕业生人数, 毕业生数], 就业率], columns: [2023年] }\n", paper);
    }

    private Result check(String rule, Paper paper) {
        List<Result> results =
                TestPack.in(temp).rule("scorecard", rule).checker().check(paper.facts());
        assertEquals(1, results.size(), results.toString());
        return results.get(0);
    }

    @Test
    void a_table_is_found_by_its_caption() {
        assertEquals(
                "satisfied",
                check(new Paper().table("表1 人才培养质量计分卡", WHOLE)).verdict().id());
    }

    @Test
    void a_table_is_found_by_the_heading_or_the_line_above_it() {
        assertEquals(
                "satisfied",
                check(new Paper().heading(1, "附表1 计分卡").table("", WHOLE))
                        .verdict()
                        .id());
        assertEquals(
                "satisfied",
                check(new Paper().paragraph("表1 计分卡").paragraph("单位：人").table("", WHOLE))
                        .verdict()
                        .id());
    }

    @Test
    void labels_may_stand_in_the_continuation_under_the_same_caption() {
        Result result = check(new Paper()
                .table("表1 计分卡", "序号|指标|2023年", "1|毕业生人数|6370")
                .table("续表1 计分卡", "序号|指标|2023年", "2|就业率|96.12"));
        assertEquals("satisfied", result.verdict().id());
    }

    @Test
    void a_missing_label_is_named() {
        Result result = check(new Paper().table("表1 计分卡", "序号|指标|2022年", "1|毕业生人数|6370"));
        assertEquals("violated", result.verdict().id());
        assertEquals("“表1计分卡”缺少：就业率、2023年", result.message());
    }

    @Test
    void a_row_with_another_unit_is_not_the_row_that_is_meant() {
        String rule = "table: { any-of: [计分卡], rows: [{ any-of: 月收入, unit: [元, 元/月] }] }\n";
        Paper right = new Paper().table("表1 计分卡", "指标|单位|2023年", "月收入|元|4000");
        Paper open = new Paper().table("表1 计分卡", "指标|单位|2023年", "月收入||4000");
        Paper unitless = new Paper().table("表1 计分卡", "指标|2023年", "月收入|4000");
        Paper wrong = new Paper().table("表1 计分卡", "指标|单位|2023年", "月收入|万元|4000");
        assertEquals("satisfied", check(rule, right).verdict().id());
        assertEquals("satisfied", check(rule, open).verdict().id());
        assertEquals("satisfied", check(rule, unitless).verdict().id());
        assertEquals("“表1计分卡”缺少：月收入（元）", check(rule, wrong).message());
    }

    @Test
    void a_table_that_may_be_lacking_is_only_asked_for_its_labels() {
        String rule = "table: { any-of: [计分卡], presence: if-present, rows: [月收入] }\n";
        Paper unreadable = new Paper().paragraph(Paragraph.Role.TABLE_CAPTION, "表1 计分卡");
        Paper incomplete = new Paper().table("表1 计分卡", "指标|2023年", "就业率|96.12");
        assertEquals(
                "not-applicable",
                check(rule, new Paper().paragraph("正文")).verdict().id());
        assertEquals("not-applicable", check(rule, unreadable).verdict().id());
        assertEquals("violated", check(rule, incomplete).verdict().id());
    }

    @Test
    void labels_of_a_doubtful_grid_are_not_missed() {
        Result result = check(new Paper().doubtful().table("表1 计分卡", "序号|指标|2023年", "1|毕业生人数|6370"));
        assertEquals("undetermined", result.verdict().id());
    }

    @Test
    void a_caption_without_a_readable_table_is_not_a_missing_table() {
        Result result = check(new Paper().paragraph(Paragraph.Role.TABLE_CAPTION, "表1 计分卡"));
        assertEquals("undetermined", result.verdict().id());
    }

    @Test
    void a_mention_in_a_sentence_is_no_table() {
        Result result = check(new Paper().paragraph("人才培养质量见表1计分卡。"));
        assertEquals("violated", result.verdict().id());
        assertEquals("缺少表“计分卡”", result.message());
    }

    @Test
    void pages_without_text_forbid_to_call_a_table_missing() {
        assertEquals(
                "undetermined",
                check(new Paper().paragraph("正文").gap(9, Obstacle.Kind.NO_TEXT))
                        .verdict()
                        .id());
    }
}
