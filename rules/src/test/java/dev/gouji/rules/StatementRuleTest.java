package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on wordings. */
final class StatementRuleTest {

    @TempDir
    Path temp;

    private List<Result> check(String demand, Paper paper) {
        return TestPack.in(temp).rule("wording", demand).checker().check(paper.facts());
    }

    private static List<String> verdicts(List<Result> results) {
        return results.stream().map(result -> result.verdict().id()).toList();
    }

    @Test
    void a_required_wording_is_found_through_blanks_and_full_width_signs() {
        List<Result> results = check(
                "statement: { must-contain: \"（教职成司函〔2023〕28号）\" }\n",
                new Paper().paragraph("根据通知（教职成司函〔2023〕 28号）的要求编制。"));
        assertEquals(List.of("satisfied"), verdicts(results));
        assertEquals("有“（教职成司函〔2023〕 28号）”", results.get(0).message());
    }

    @Test
    void a_required_wording_that_is_lacking_is_a_violation() {
        assertEquals(
                List.of("violated"),
                verdicts(check("statement: { must-contain: 责任声明 }\n", new Paper().paragraph("正文。"))));
    }

    @Test
    void every_hit_of_a_forbidden_wording_is_a_finding_at_its_place() {
        List<Result> results = check(
                "statement: { must-not-contain: \"就业率\" }\nmessage: \"“{hit}”应改为毕业去向落实率\"\n",
                new Paper().paragraph("就业率高。初次就业率更高。").table("", "指标|值", "就业率|96"));
        assertEquals(List.of("violated", "violated", "violated"), verdicts(results));
        assertEquals("“就业率”应改为毕业去向落实率", results.get(0).message());
    }

    @Test
    void a_clean_text_is_a_pass_only_if_all_of_it_was_read() {
        String demand = "statement: { must-not-contain: 就业率 }\n";
        assertEquals(List.of("satisfied"), verdicts(check(demand, new Paper().paragraph("正文。"))));
        assertEquals(
                List.of("undetermined"),
                verdicts(check(demand, new Paper().paragraph("正文。").gap(2, Obstacle.Kind.NO_TEXT))));
    }

    @Test
    void first_pages_end_after_five() {
        String demand = "statement: { must-contain: 责任声明, within: first-pages }\n";
        assertEquals(List.of("satisfied"), verdicts(check(demand, new Paper().onPage(2, "责任声明"))));
        assertEquals(
                List.of("violated"),
                verdicts(check(demand, new Paper().onPage(1, "封面").onPage(40, "责任声明"))));
    }

    @Test
    void a_picture_on_the_first_pages_may_be_the_signed_declaration() {
        String demand = "statement: { must-contain: 责任声明, within: first-pages }\n";
        assertEquals(
                List.of("undetermined"),
                verdicts(check(demand, new Paper().paragraph("封面").picture())));
        Paper late = new Paper().paragraph("正文。".repeat(2000)).paragraph("后文。").picture();
        assertEquals(List.of("violated"), verdicts(check(demand, late)));
    }

    @Test
    void the_lines_around_a_table_are_text_too() {
        List<Result> results =
                check("statement: { must-contain: 教师队伍 }\n", new Paper().table("表1 教师队伍情况", "a|b", "1|2"));
        assertEquals("satisfied", results.get(0).verdict().id());
    }

    @Test
    void a_section_is_the_text_below_its_heading() {
        String demand = "statement: { must-contain: 不足, within: { section: [面临挑战] } }\n";
        Paper inside = new Paper().heading(1, "七、面临挑战").heading(2, "（一）师资").paragraph("数量不足。");
        Paper outside = new Paper()
                .heading(1, "七、面临挑战")
                .paragraph("很好。")
                .heading(1, "八、其他")
                .paragraph("不足。");
        Paper without = new Paper().heading(1, "八、其他").paragraph("不足。");
        assertEquals(List.of("satisfied"), verdicts(check(demand, inside)));
        assertEquals(List.of("violated"), verdicts(check(demand, outside)));
        assertEquals(List.of("undetermined"), verdicts(check(demand, without)));
    }

    @Test
    void the_title_is_looked_at_alone() {
        String demand = "statement: { must-contain: 年度报告, within: title }\n";
        assertEquals(List.of("satisfied"), verdicts(check(demand, new Paper().paragraph("正文。"))));
    }

    @Test
    void a_wording_for_an_occasion_is_only_asked_for_there() {
        String demand = "statement: { when: 印发给你们, must-contain: 2024年3月1日 }\n";
        assertEquals(List.of("not-applicable"), verdicts(check(demand, new Paper().paragraph("2024年3月1日"))));
        assertEquals(
                List.of("satisfied"),
                verdicts(check(demand, new Paper().paragraph("现印发给你们。").paragraph("2024年3月1日"))));
        Result missing = check(demand, new Paper().paragraph("现印发给你们。")).get(0);
        assertEquals("violated", missing.verdict().id());
        assertEquals("现印发给你们。", quote(missing));
    }

    @Test
    void a_forbidden_wording_is_forbidden_only_on_its_occasion() {
        String demand = "statement: { when: 定稿, must-not-contain: 待补充 }\n";
        assertEquals(List.of("not-applicable"), verdicts(check(demand, new Paper().paragraph("待补充"))));
        assertEquals(List.of("not-applicable"), verdicts(check(demand, new Paper().paragraph("正文"))));
        assertEquals(
                List.of("violated"),
                verdicts(check(demand, new Paper().paragraph("定稿").paragraph("待补充"))));
    }

    private static final String EACH = "statement: { must-contain: 责任部门, for-each: ['^[0-9]+[.]', '^[一二三四五六]、'] }\n";

    private static Paper tasks(int with, int without) {
        Paper paper = new Paper();
        for (int task = 1; task <= with + without; task++) {
            paper.paragraph(task + ".推进工作。").paragraph(task <= with ? "（责任部门：教务处）" : "抓好落实。");
        }
        return paper;
    }

    @Test
    void where_nearly_all_items_have_a_wording_each_must() {
        assertEquals(List.of("satisfied"), verdicts(check(EACH, tasks(4, 0))));
        List<Result> results = check(EACH, tasks(4, 1));
        assertEquals(List.of("violated"), verdicts(results));
        assertEquals("5.推进工作。", quote(results.get(0)));
        assertEquals(List.of("violated", "violated"), verdicts(check(EACH, tasks(8, 2))));
    }

    @Test
    void where_few_items_have_it_or_there_are_few_it_is_no_part_of_the_form() {
        assertEquals(List.of("not-applicable"), verdicts(check(EACH, tasks(4, 2))));
        assertEquals(List.of("not-applicable"), verdicts(check(EACH, tasks(3, 0))));
    }

    @Test
    void an_item_of_the_coarser_sort_reaches_over_finer_ones_to_the_next() {
        Paper paper = new Paper();
        for (String number : List.of("一", "二", "三", "四", "五")) {
            paper.paragraph(number + "、工作").paragraph("1.推进。").paragraph("2.抓好。");
            if (!number.equals("二")) {
                paper.paragraph("责任部门：教务处");
            }
        }
        List<Result> results = check(EACH, paper);
        assertEquals(List.of("violated"), verdicts(results));
        assertEquals("二、工作", quote(results.get(0)));
    }

    @Test
    void an_item_that_may_go_on_in_what_could_not_be_read_is_not_accused() {
        assertEquals(List.of("undetermined"), verdicts(check(EACH, tasks(4, 1).gap(2, Obstacle.Kind.NO_TEXT))));
    }

    private static String quote(Result result) {
        return result.locations().get(0).location().match(span -> span.quote(), absent -> "");
    }

    @Test
    void a_hit_inside_of_an_allowed_wording_counts_for_nothing() {
        String demand = "statement: { must-not-contain: 障碍, unless: 无障碍 }\n";
        assertEquals(List.of("satisfied"), verdicts(check(demand, new Paper().paragraph("建设无障碍设施。"))));
        assertEquals(List.of("violated"), verdicts(check(demand, new Paper().paragraph("无障碍设施少，障碍多。"))));
    }

    @Test
    void a_rule_may_be_only_for_documents_with_a_wording() {
        String demand = "statement: { must-contain: 成文日期, when: 印发给你们 }\n";
        assertEquals(List.of("violated"), verdicts(check(demand, new Paper().paragraph("现印发给你们。"))));
        assertEquals(List.of("not-applicable"), verdicts(check(demand, new Paper().paragraph("正文。"))));
        assertEquals(List.of("not-applicable"), verdicts(check(demand, new Paper().paragraph("成文日期在此。"))));
        String forbidden = "statement: { must-not-contain: 甲, when: 乙 }\n";
        assertEquals(List.of("not-applicable"), verdicts(check(forbidden, new Paper().paragraph("甲。"))));
        assertEquals(List.of("violated"), verdicts(check(forbidden, new Paper().paragraph("甲乙。"))));
    }

    @Test
    void all_hits_may_be_one_finding_with_their_count() {
        List<Result> results = check(
                "statement: { must-not-contain: 就业率, once: true }\nmessage: \"“{hit}”共 {count} 处\"\n",
                new Paper().paragraph("就业率高。初次就业率更高。").paragraph("就业率。"));
        assertEquals(List.of("violated"), verdicts(results));
        assertEquals("“就业率”共 3 处", results.get(0).message());
        assertEquals(3, results.get(0).locations().size());
    }

    @Test
    void widths_and_blanks_count_in_a_text_as_printed() {
        String demand = "statement: { must-not-contain: \"甲,[ ]?乙\", as: printed }\n";
        assertEquals(List.of("violated"), verdicts(check(demand, new Paper().paragraph("甲, 乙"))));
        assertEquals(List.of("satisfied"), verdicts(check(demand, new Paper().paragraph("甲，乙"))));
    }
}
