package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are well written and of no use. */
final class LintTest {

    @TempDir
    Path temp;

    private static final String CHAPTER = "section: { any-of: [学校自拟的一章] }\n";

    @Test
    void the_same_demand_for_the_same_documents_is_one_rule_too_many() {
        assertEquals(
                List.of("RULE-401 b.yaml:1:1 test/b 与 test/a 的要求完全相同；请留其一"),
                TestPack.in(temp).rule("a", CHAPTER).rule("b", CHAPTER).problems());
    }

    @Test
    void a_rule_behind_a_wider_one_that_weighs_as_much_is_shadowed() {
        String narrow = CHAPTER + "applies-to: { kind: annual-report, level: 高职 }\n";
        String wide = CHAPTER + "applies-to: { kind: [annual-report, work-plan] }\n";
        assertEquals(
                List.of("RULE-402 a.yaml:1:1 test/a 从不起作用：test/b 的要求相同，管的文件更多；请删去，或改小后者的 applies-to"),
                TestPack.in(temp).rule("a", narrow).rule("b", wide).problems());
        assertEquals(
                List.of("RULE-402 b.yaml:1:1 test/b 从不起作用：test/a 的要求相同，管的文件更多；请删去，或改小后者的 applies-to"),
                TestPack.in(temp).rule("a", wide).rule("b", narrow).problems());
    }

    @Test
    void a_heavier_rule_for_fewer_documents_and_rules_for_different_ones_have_their_use() {
        String plans = CHAPTER + "applies-to: { kind: work-plan }\n";
        String reports = CHAPTER + "applies-to: { kind: annual-report }\n";
        TestPack apart = TestPack.in(temp).rule("a", plans).rule("b", reports);
        assertEquals(List.of(), apart.problems());
        String light = """
                schema: gouji/rule/v1
                id: b
                title: 一条规则
                severity: info
                clause: { document: 某号文件, certainty: certain }
                fix: 改正
                since: 1.0.0
                examples: { pass: [甲], fail: [乙] }
                """;
        assertEquals(
                List.of(),
                TestPack.in(temp)
                        .rule("a", plans)
                        .file("b.yaml", light + CHAPTER)
                        .problems());
    }

    @Test
    void an_edition_that_no_document_has_and_a_formula_without_figures_never_apply() {
        assertEquals(
                List.of("RULE-403 a.yaml:1:1 test/a 从不适用：没有文件的版次叫“23年”；版次写作 2023年度、2022、2024年"),
                TestPack.in(temp)
                        .rule("a", CHAPTER + "applies-to: { edition: [2023年度, 23年, '2022'] }\n")
                        .problems());
        assertEquals(
                List.of("RULE-403 a.yaml:1:1 test/a 从不适用：公式中没有指标"),
                TestPack.in(temp).rule("a", "formula: 1 = 2\n").problems());
    }

    @Test
    void a_threshold_must_be_for_schools_that_the_rule_is_for_and_that_had_none_before() {
        assertEquals(
                List.of("RULE-403 a.yaml:1:1 test/a 的第 2 个标准值从不适用：它的学校不在 applies-to 之内"),
                TestPack.in(temp).rule("a", """
                        applies-to: { level: 高职 }
                        benchmark:
                          indicator: 生师比
                          at-most:
                            - { level: [高职], value: 18:1 }
                            - { level: [中职], value: 20:1 }
                        """).problems());
        assertEquals(
                List.of("RULE-402 a.yaml:1:1 test/a 的第 2 个标准值从不适用：前面的标准值已包括这些学校"),
                TestPack.in(temp).rule("a", """
                        benchmark:
                          indicator: 生师比
                          at-most:
                            - { school-type: [医学, 综合], value: 18:1 }
                            - { school-type: [医学], value: 16:1 }
                        """).problems());
    }

    @Test
    void a_message_names_what_it_is_about() {
        assertEquals(
                List.of("RULE-404 a.yaml:1:1 test/a 的 message 没有占位符，读者看不出说的是哪一处；可用：level、name"),
                TestPack.in(temp).rule("a", CHAPTER + "message: 缺少一章\n").problems());
    }
}
