package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph.Role;
import dev.gouji.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on numbers in a row, and on references to them. */
final class NumberingRuleTest {

    private static final String HEADINGS = "numbering: { of: headings }\n";
    private static final String TABLES = "numbering: { of: tables }\n";
    private static final String ROWS = "numbering: { of: rows }\n";

    @TempDir
    Path temp;

    private List<String> said(String demand, Paper paper) {
        return TestPack.in(temp).rule("numbers", demand).checker().check(paper.facts()).stream()
                .map(NumberingRuleTest::show)
                .toList();
    }

    private static String show(Result result) {
        return result.verdict().id() + " " + result.message();
    }

    private static Paper headings(String... texts) {
        Paper paper = new Paper();
        for (String text : texts) {
            paper.heading(1, text).paragraph("正文。");
        }
        return paper;
    }

    @Test
    void headings_that_follow_each_other_are_in_order() {
        assertEquals(List.of("satisfied 3 个编号连续，没有缺号、重号"), said(HEADINGS, headings("一、概况", "二、培养", "三、服务")));
    }

    @Test
    void a_gap_and_a_repeat_are_told_with_their_neighbours() {
        assertEquals(List.of("violated “一、”之后是“四、”，缺少“二、”“三、”"), said(HEADINGS, headings("一、概况", "四、服务", "五、保障")));
        assertEquals(List.of("violated “二、”重复出现"), said(HEADINGS, headings("一、概况", "二、培养", "二、服务", "三、保障")));
    }

    @Test
    void a_number_that_begins_a_line_in_between_was_only_read_as_something_else() {
        Paper paper = new Paper().heading(1, "一、概况").paragraph("二、培养。").heading(1, "三、服务");
        assertEquals("satisfied", said(HEADINGS, paper).get(0).substring(0, 9));
        Paper elsewhere = new Paper()
                .heading(1, "一、概况")
                .heading(1, "三、服务")
                .heading(1, "一、其他")
                .paragraph("二、培养。");
        assertEquals("violated", said(HEADINGS, elsewhere).get(0).substring(0, 8));
    }

    @Test
    void a_one_begins_a_new_run_and_a_lone_number_is_none() {
        assertEquals(
                "satisfied",
                said(HEADINGS, headings("一、甲", "二、乙", "一、丙", "二、丁")).get(0).substring(0, 9));
        assertEquals(List.of("not-applicable 没有这类编号"), said(HEADINGS, headings("3、成效")));
    }

    @Test
    void numbers_of_another_style_or_below_another_heading_are_counted_apart() {
        Paper paper = new Paper()
                .heading(1, "一、甲")
                .heading(2, "（一）子")
                .heading(2, "（二）丑")
                .heading(1, "二、乙")
                .heading(2, "（一）寅")
                .heading(2, "（二）卯")
                .heading(1, "第三章 丙");
        assertEquals(List.of("satisfied 7 个编号连续，没有缺号、重号"), said(HEADINGS, paper));
    }

    @Test
    void a_gap_where_pages_could_not_be_read_is_undetermined() {
        Paper paper = headings("一、概况", "三、服务", "四、保障").gap(2, Obstacle.Kind.NO_TEXT);
        assertEquals("undetermined", said(HEADINGS, paper).get(0).substring(0, 12));
    }

    @Test
    void tables_are_counted_by_chapter() {
        Paper right =
                new Paper().table("表1-1 甲", "a|b", "1|2").table("表1-2 乙", "a|b").table("表2-1 丙", "a|b");
        assertEquals(List.of("satisfied 3 个编号连续，没有缺号、重号"), said(TABLES, right));
        Paper wrong = new Paper().table("表1-1 甲", "a|b").table("表1-3 乙", "a|b").table("表1-3 丙", "a|b");
        assertEquals(List.of("violated “表1-1”之后是“表1-3”，缺少“表1-2”", "violated “表1-3”重复出现"), said(TABLES, wrong));
        Paper continued = new Paper().table("表1 甲", "a|b").table("表1 甲", "a|b").table("表2 乙", "a|b");
        assertEquals(List.of("satisfied 3 个编号连续，没有缺号、重号"), said(TABLES, continued));
    }

    @Test
    void figures_and_cases_are_counted_by_their_captions() {
        Paper figures = new Paper().paragraph(Role.FIGURE_CAPTION, "图1 甲　图2 乙").paragraph(Role.FIGURE_CAPTION, "图4 丙");
        assertEquals(List.of("violated “图2”之后是“图4”，缺少“图3”"), said("numbering: { of: figures }\n", figures));
        Paper cases = new Paper().paragraph(Role.CASE_HEADING, "案例1 甲").paragraph(Role.CASE_HEADING, "案例1 乙");
        assertEquals(List.of("violated “案例1”重复出现"), said("numbering: { of: cases }\n", cases));
    }

    @Test
    void rows_are_counted_where_a_column_is_for_numbers() {
        Paper wrong = new Paper().table("表1", "序号|项目", "1|甲", "2|乙", "4|丙");
        assertEquals(List.of("violated “2”之后是“4”，缺少“3”"), said(ROWS, wrong));
        Paper right = new Paper().table("表1", "序号|项目", "1|甲", "|乙", "2|丙", "合计|3");
        assertEquals(List.of("satisfied 2 个编号连续，没有缺号、重号"), said(ROWS, right));
        Paper other = new Paper().table("表1", "人数|项目", "1|甲", "4|丙");
        assertEquals(List.of("not-applicable 没有这类编号"), said(ROWS, other));
        Paper doubtful = new Paper().doubtful().table("表1", "序号|项目", "1|甲", "4|丙");
        assertEquals(List.of("not-applicable 没有这类编号"), said(ROWS, doubtful));
    }

    @Test
    void what_is_referred_to_has_to_be_there() {
        String demand = "reference: { to: tables }\n";
        Paper wrong = new Paper().paragraph("情况见表1-3。").table("表1-1 甲", "a|b");
        assertEquals(List.of("violated 文中提到“表1-3”，但没有找到它"), said(demand, wrong));
        Paper right =
                new Paper().paragraph("情况见表1-1，如表1-2。").table("表1-1 甲", "a|b").paragraph("表1-2 乙");
        assertEquals("satisfied", said(demand, right).get(0).substring(0, 9));
        Paper foreign = new Paper().paragraph("见附表3，占表3。").table("表1 甲", "a|b");
        assertEquals("satisfied", said(demand, foreign).get(0).substring(0, 9));
        Paper figures = new Paper().paragraph("如图2所示。").paragraph(Role.FIGURE_CAPTION, "图1 甲");
        assertEquals(List.of("violated 文中提到“图2”，但没有找到它"), said("reference: { to: figures }\n", figures));
    }

    @Test
    void what_cannot_be_counted_is_a_mistake_of_the_author() {
        for (String demand : List.of("numbering: { of: pages }\n", "reference: { to: pages }\n")) {
            List<String> problems = TestPack.in(temp).rule("numbers", demand).problems();
            assertEquals(1, problems.size());
            assertEquals("RULE-204", problems.get(0).substring(0, 8));
        }
    }

    private static Paper groups(String... others) {
        return new Paper()
                .table("表1 布局", "序号|专业群", "1|电子专业群", "2|机械专业群", "3|学前专业群", "4|农业专业群", "5|制药专业群", "合计|5")
                .table("表2 招生", others);
    }

    @Test
    void rows_of_two_tables_go_by_one_name() {
        String demand = "reference: { to: rows }\n";
        assertEquals(
                List.of("violated “制造”在专业群的同一行称“机械”"),
                said(demand, groups("序号|专业群", "1|电子", "2|制造", "3|学前", "4|农业", "5|制药")));
        assertEquals(
                List.of("violated “制造”在专业群的同一行称“机械”"),
                said(demand, groups("序号|专业群", "1|电子", "2|制造", "3|学前-城", "4|学前-乡", "5|农业", "6|制药")));
        assertEquals(
                "satisfied",
                said(demand, groups("序号|专业群", "1|电子信息", "2|机械", "3|学前", "4|农业", "5|制药"))
                        .get(0)
                        .substring(0, 9));
    }

    @Test
    void tables_of_other_rows_or_another_order_are_of_other_things() {
        String demand = "reference: { to: rows }\n";
        for (Paper paper : List.of(
                groups("序号|专业群", "1|电子", "2|制造", "3|幼教", "4|农业", "5|制药"),
                groups("序号|专业群", "1|机械", "2|电子", "3|学前", "4|农业", "5|制药"),
                groups("序号|专业", "1|电子", "2|制造", "3|学前", "4|农业", "5|制药"),
                groups("序号|专业群", "1|电子", "2|制造", "3|学前", "4|农业"))) {
            assertEquals(1, said(demand, paper).size());
            assertEquals("satisfied", said(demand, paper).get(0).substring(0, 9));
        }
    }
}
