package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold the targets of a plan against where it starts from. */
final class TargetRuleTest {

    private static final String NONE = "not-applicable 没有可与现状比较的目标";

    @TempDir
    Path temp;

    private List<String> told(String text) {
        String demand = "applies-to: { kind: five-year-plan }\ntarget: { except: '流失|负债' }\n";
        return new Written(TestPack.in(temp).rule("target", demand).rules())
                .told("# 示例职业技术学院“十四五”发展规划（2021—2025年）\n\n" + text);
    }

    private static String plan(String base, String target) {
        return "## 一、发展基础\n\n" + base + "\n\n## 二、发展目标\n\n" + target + "\n";
    }

    /** 31.48% and 31.49% may both be 31.485%. */
    @Test
    void a_target_at_the_base_reaches_it_and_one_below_does_not() {
        assertEquals(
                List.of("satisfied 高级职称教师比例的目标31.49%不低于现状31.49%"), told(plan("高级职称教师比例31.49%。", "高级职称教师比例达到31.49%。")));
        assertEquals(
                List.of("violated 高级职称教师比例的目标31.47%低于现状31.49%"), told(plan("高级职称教师比例31.49%。", "高级职称教师比例达到31.47%。")));
    }

    @Test
    void rounding_does_not_make_a_target_miss_its_base() {
        assertEquals(
                List.of("satisfied 高级职称教师比例的目标31.5%不低于现状31.49%"), told(plan("高级职称教师比例31.49%。", "高级职称教师比例达到31.5%。")));
    }

    @Test
    void the_words_around_the_name_do_not_change_it() {
        assertEquals(List.of("violated 高级职称教师比例的目标30%低于现状31.49%"), told(plan("高级职称教师占比31.49%。", "力争高级职称教师比例提高到30%。")));
    }

    @Test
    void what_is_meant_to_fall_other_names_and_changes_are_not_compared() {
        assertEquals(List.of(NONE), told(plan("在校学生流失比例3.2%。", "在校学生流失比例2.1%。")));
        assertEquals(List.of(NONE), told(plan("高级职称教师比例31.49%。", "双师素质教师比例达到30%。")));
        assertEquals(List.of(NONE), told(plan("高级职称教师31人。", "高级职称教师30人。")));
        assertEquals(List.of(NONE), told(plan("就业率98%。", "就业率96%。")), "so short a name may be of anything");
        assertEquals(List.of(NONE), told(plan("高级职称教师比例31%。", "高级职称教师比例提高3%。")));
    }

    @Test
    void figures_outside_of_such_chapters_are_neither_base_nor_target() {
        assertEquals(List.of(NONE), told("## 一、学校概况\n\n高级职称教师比例31.49%。\n\n## 二、发展目标\n\n高级职称教师比例达到30%。\n"));
        assertEquals(List.of(NONE), told("## 一、发展基础\n\n高级职称教师比例31.49%。\n\n## 二、主要任务\n\n高级职称教师比例达到30%。\n"));
    }

    @Test
    void the_innermost_chapter_tells() {
        assertEquals(
                List.of("violated 高级职称教师比例的目标30%低于现状31.49%"),
                told("## 一、基础与目标\n\n### （一）发展现状\n\n高级职称教师比例31.49%。\n\n### （二）发展目标\n\n高级职称教师比例达到30%。\n"));
    }

    @Test
    void two_bases_of_one_name_are_bases_of_different_things() {
        assertEquals(List.of(NONE), told(plan("高级职称教师比例31.49%。\n\n高级职称教师比例35.2%。", "高级职称教师比例达到30%。")));
    }

    @Test
    void in_tables_the_columns_tell_and_only_the_last_year_counts() {
        String table = """
                | 指标 | 发展基础（2020年） | 建设目标（2023年） | 建设目标（2025年） |
                |---|---|---|---|
                | 双师型教师比例（%%） | 85.2 | 84.0 | %s |
                """;
        assertEquals(List.of("satisfied 双师型教师比例的目标85.2不低于现状85.2"), told(table.formatted("85.2")));
        assertEquals(List.of("violated 双师型教师比例的目标85.0低于现状85.2"), told(table.formatted("85.0")));
    }
}
