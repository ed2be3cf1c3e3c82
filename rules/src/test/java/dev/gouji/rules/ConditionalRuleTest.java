package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that demand something only where something else is so. */
final class ConditionalRuleTest {

    private static final String THEN = "\nthen: { section: { any-of: [国际合作] } }\n";

    @TempDir
    Path temp;

    private String verdict(String demand, Paper paper) {
        List<Result> results = TestPack.in(temp).rule("x", demand).checker().check(paper.facts());
        assertEquals(1, results.size(), results.toString());
        return results.get(0).verdict().id();
    }

    private static Paper paper() {
        return new Paper().heading(1, "一、基本情况");
    }

    @Test
    void a_text_that_is_there_makes_the_demand_count() {
        String demand = "when: { text: 中外合作办学 }" + THEN;
        assertEquals("violated", verdict(demand, paper().paragraph("学校举办中外合作办学专业。")));
        assertEquals("satisfied", verdict(demand, paper().heading(1, "二、国际合作").paragraph("学校举办中外合作办学专业。")));
        assertEquals("not-applicable", verdict(demand, paper().paragraph("学校没有这类专业。")));
    }

    @Test
    void a_heading_and_a_table_are_conditions_too() {
        String heading = "when: { section: { any-of: [对外开放] } }" + THEN;
        assertEquals("violated", verdict(heading, paper().heading(2, "（一）对外开放")));
        assertEquals("not-applicable", verdict(heading, paper().paragraph("对外开放。")));
        String table = "when: { table: { any-of: [国际影响表] } }" + THEN;
        assertEquals("violated", verdict(table, paper().table("表5 国际影响表", "指标|数", "留学生|12")));
        assertEquals("not-applicable", verdict(table, paper().table("表5 服务贡献表", "指标|数", "留学生|12")));
    }

    @Test
    void a_value_counts_from_the_line_on() {
        String demand = "when: { indicator: { name: 接收国外留学生人数, at-least: 12人 } }" + THEN;
        assertEquals("violated", verdict(demand, students("12")));
        assertEquals("not-applicable", verdict(demand, students("11")));
        String least = "when: { indicator: { name: 接收国外留学生人数, at-most: 12人 } }" + THEN;
        assertEquals("violated", verdict(least, students("12")));
        assertEquals("not-applicable", verdict(least, students("13")));
    }

    /** About 12 may be fewer than 12, so that the demand does not count for certain. */
    @Test
    void a_blurred_value_on_the_line_is_printed_like_it_and_one_beside_it_does_not_count() {
        String demand = "when: { indicator: { name: 接收国外留学生人数, at-least: 12人 } }" + THEN;
        Paper blurred = paper().paragraph("留学生约13人。");
        blurred.value("接收国外留学生人数", blurred.figure("13", Paper.PERSONS, Qualifier.ABOUT));
        assertEquals("not-applicable", verdict(demand, blurred));
    }

    private static Paper students(String number) {
        Paper paper = paper().paragraph("留学生" + number + "人。");
        return paper.value("接收国外留学生人数", paper.figure(number, Paper.PERSONS));
    }

    @Test
    void all_conditions_have_to_hold() {
        String demand = "when: { text: 留学生, section: { any-of: [对外开放] } }" + THEN;
        assertEquals("not-applicable", verdict(demand, paper().paragraph("留学生12人。")));
        assertEquals("violated", verdict(demand, paper().heading(2, "（一）对外开放").paragraph("留学生12人。")));
    }

    @Test
    void what_could_not_be_read_may_hold_the_condition() {
        String demand = "when: { text: 中外合作办学 }" + THEN;
        assertEquals("undetermined", verdict(demand, paper().gap(3, Obstacle.Kind.NO_TEXT)));
    }

    @Test
    void a_demand_that_has_nothing_to_judge_says_so_itself() {
        String demand = "when: { text: 留学生 }\nthen: { formula: 毕业去向落实人数 ≤ 毕业生人数 }\n";
        assertEquals("not-applicable", verdict(demand, paper().paragraph("留学生12人。")));
    }

    @Test
    void mistakes_in_conditions_are_told_at_their_place() {
        assertEquals(
                List.of(
                        "RULE-202 a.yaml:1:1 文件有的键必须一起写：then、when",
                        "RULE-202 b.yaml:1:1 文件有的键必须一起写：then、when",
                        "RULE-206 b.yaml:1:1 必须且只能写下列各键之一：section、table、statement、formula、claim、benchmark、agreement、target、expression、slip、numbering、reference、series、plan-vs-report、peers、then；一个也没有",
                        "RULE-303 c.yaml:9:15 正则表达式能匹配空文字，处处都会命中",
                        "RULE-301 d.yaml:9:28 指标目录中没有“留学生人”",
                        "RULE-206 e.yaml:10:7 then 只能写一项"),
                TestPack.in(temp)
                        .rule("a", "then: { section: { any-of: [国际合作] } }\n")
                        .rule("b", "when: { text: 留学生 }\n")
                        .rule("c", "when: { text: '(留学生)?' }" + THEN)
                        .rule("d", "when: { indicator: { name: 留学生人, at-least: 1人 } }" + THEN)
                        .rule("e", "when: { text: 留学生 }\nthen: { section: { any-of: [国际合作] }, formula: 毕业生人数 = 1 }\n")
                        .problems());
    }
}
