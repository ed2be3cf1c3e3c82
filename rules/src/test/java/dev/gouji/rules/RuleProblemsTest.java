package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mistakes of rule authors and what they are told. */
final class RuleProblemsTest {

    @TempDir
    Path temp;

    private static final String RULE = """
            schema: gouji/rule/v1
            id: x
            title: 一条规则
            severity: error
            clause: { document: 某号文件, certainty: certain }
            section: { any-of: [人才培养] }
            fix: 改正
            since: 1.0.0
            examples: { pass: [甲], fail: [乙] }
            """;

    private List<String> problems(String text) {
        return TestPack.in(temp).file("x.yaml", text).problems();
    }

    @Test
    void the_rule_of_these_tests_is_right() {
        assertEquals(List.of(), problems(RULE));
    }

    @Test
    void mistakes_of_all_files_are_told_at_once() {
        List<String> problems = TestPack.in(temp)
                .file("a.yaml", "schema: gouji/rule/v1\nid: a\nid: b\n")
                .file("b.yaml", "schema: gouji/rule/v1\n\tid: b\n")
                .rule("c", "sektion: { any-of: [人才培养] }\n")
                .rule("d", "formula: 毕业生人 = 毕业生人数\n")
                .problems();
        assertEquals(
                List.of(
                        "RULE-102 a.yaml:3:1 重复的键 id（前一处在第 2 行）",
                        "RULE-101 b.yaml:2:1 YAML 语法错误：不能用制表符缩进，请改用空格",
                        "RULE-206 c.yaml:1:1 必须且只能写下列各键之一：section、table、statement、formula、claim、benchmark、agreement、target、expression、slip、numbering、reference、series、plan-vs-report、peers、then；一个也没有",
                        "RULE-201 c.yaml:9:1 不认识的键 sektion；是否想写 section？",
                        "RULE-301 d.yaml:9:10 指标目录中没有“毕业生人”；是否想写 毕业生人数？"),
                problems);
    }

    @Test
    void every_mistake_of_form_in_one_file_is_told_at_its_place() {
        assertEquals(
                List.of(
                        "RULE-208 x.yaml:1:9 schema 应为 gouji/rule/v1",
                        "RULE-205 x.yaml:2:5 id 写法不对：X_1；小写英文字母、数字和连字符，以字母开头：placement-rate",
                        "RULE-202 x.yaml:3:1 title 缺少必需的键 zh",
                        "RULE-204 x.yaml:4:11 severity 不能是 fatal，只能是 error | warning | info",
                        "RULE-202 x.yaml:5:1 clause 缺少必需的键 certainty",
                        "RULE-204 x.yaml:6:21 kind 不能是 anual-report，只能是 annual-report | work-plan | five-year-plan | enterprise-report | other；是否想写 annual-report？",
                        "RULE-201 x.yaml:7:12 不认识的键 anyof；是否想写 any-of？",
                        "RULE-203 x.yaml:7:34 level 应为整数",
                        "RULE-202 x.yaml:8:1 examples 缺少必需的键 fail",
                        "RULE-207 x.yaml:8:19 pass 不能为空"),
                problems("""
                                schema: gouji/rule/v2
                                id: X_1
                                title: { en: A rule }
                                severity: fatal
                                clause: { document: 某号文件 }
                                applies-to: { kind: anual-report }
                                section: { anyof: [人才培养], level: two }
                                examples: { pass: [] }
                                fix: 改正
                                since: 1.0.0
                                """).stream().toList());
    }

    @Test
    void two_demands_in_one_rule_are_one_too_many() {
        assertEquals(
                List.of(
                        "RULE-206 x.yaml:1:1 必须且只能写下列各键之一：section、table、statement、formula、claim、benchmark、agreement、target、expression、slip、numbering、reference、series、plan-vs-report、peers、then；现有 section、claim"),
                problems(RULE + "claim: { kinds: [ratio] }\n"));
    }

    @Test
    void a_rule_without_examples_is_no_rule() {
        assertEquals(List.of("RULE-202 x.yaml:1:1 文件缺少必需的键 examples"), problems(RULE.replaceAll("examples:.*\n", "")));
    }

    @Test
    void a_demand_that_is_no_arithmetic_needs_a_clause() {
        assertEquals(
                List.of("RULE-308 x.yaml:5:1 缺少 clause：这类规则必须写明依据的文件及其确定程度"),
                problems(RULE.replaceAll("clause:.*\n", "")));
    }

    @Test
    void an_uncertain_clause_cannot_make_an_error() {
        assertEquals(
                List.of("RULE-309 x.yaml:4:11 依据不是 certain 的规则不能定为 error；请改为 warning 或 info"),
                problems(RULE.replace("certain }", "inferred }")));
    }

    @Test
    void the_name_of_the_file_and_of_the_folder_is_the_identifier() {
        assertEquals(List.of("RULE-305 x.yaml:2:5 文件名应为 y.yaml，与 id 一致"), problems(RULE.replace("id: x", "id: y")));
        assertEquals(
                List.of("RULE-305 pack.yaml:2:5 文件夹名应为 other，与规则包的 id 一致"),
                TestPack.in(temp)
                        .file("x.yaml", RULE)
                        .file("pack.yaml", "schema: gouji/pack/v1\nid: other\nversion: 1\ntitle: 试验\n")
                        .problems()
                        .stream()
                        .filter(line -> !line.startsWith("CONF"))
                        .toList());
    }

    @Test
    void placeholders_of_a_message_are_those_of_its_kind() {
        assertEquals(
                List.of("RULE-307 x.yaml:10:10 message 中不认识的占位符 {nam}；是否想写 name？"),
                problems(RULE + "message: \"缺少{nam}\"\n"));
    }

    @Test
    void patterns_are_checked_before_they_are_used() {
        String rule = RULE.replaceAll("section:.*\n", "");
        assertTrue(problems(rule + "statement: { must-contain: \"(?=就业率)\" }\n")
                .get(0)
                .startsWith("RULE-303 x.yaml:9:28 正则表达式写法不对："));
        assertEquals(
                List.of("RULE-303 x.yaml:9:32 正则表达式能匹配空文字，处处都会命中"),
                problems(rule + "statement: { must-not-contain: \"X*\" }\n"));
        assertEquals(
                List.of("RULE-306 x.yaml:9:12 must-contain 与 must-not-contain 必须且只能写一个"),
                problems(rule + "statement: { within: text }\n"));
        assertEquals(
                List.of(
                        "RULE-306 x.yaml:9:39 within 不能是 titel，只能是 title | headings | first-pages | text，或 { section: [标题, …] }；是否想写 title？"),
                problems(rule + "statement: { must-contain: x, within: titel }\n"));
    }

    @Test
    void thresholds_have_the_unit_of_their_indicator() {
        String rule = RULE.replaceAll("section:.*\n", "");
        assertEquals(
                List.of("RULE-302 x.yaml:9:44 “18人”与指标毕业去向落实率的单位%不符"),
                problems(rule + "benchmark: { indicator: 毕业去向落实率, at-least: 18人 }\n"));
        assertEquals(
                List.of("RULE-312 x.yaml:9:44 “很高”不是带单位的数"),
                problems(rule + "benchmark: { indicator: 毕业去向落实率, at-least: 很高 }\n"));
        assertEquals(
                List.of("RULE-306 x.yaml:9:12 at-most 与 at-least 必须且只能写一个"),
                problems(rule + "benchmark: { indicator: 毕业去向落实率 }\n"));
    }

    @Test
    void a_pack_that_exists_cannot_be_brought_again() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("arithmetic"));
        Files.writeString(
                folder.resolve("pack.yaml"), "schema: gouji/pack/v1\nid: arithmetic\nversion: 1\ntitle: 试验\n");
        List<String> problems = TestPack.in(temp).file("x.yaml", RULE).load(temp);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).endsWith("arithmetic/pack.yaml:2:5 规则包 arithmetic 已经存在"), problems.get(0));
    }

    @Test
    void a_folder_without_packs_and_a_file_in_another_encoding_are_problems() throws Exception {
        assertTrue(TestPack.in(temp).load(temp.resolve("nowhere")).get(0).startsWith("RULE-107 "));
        TestPack pack = TestPack.in(temp);
        Files.write(pack.folder().resolve("x.yaml"), RULE.getBytes(Charset.forName("GB18030")));
        assertEquals(
                List.of("RULE-106 x.yaml:1:1 文件不是 UTF-8 编码；请另存为 UTF-8"),
                pack.problems().subList(0, 1));
    }

    @Test
    void a_rule_file_that_would_not_be_read_is_a_problem() {
        String told = "规则文件须以 .yaml 结尾，直接放在规则包的文件夹里；这个文件不会被读取；";
        TestPack pack = TestPack.in(temp).file("x.yaml", RULE).file("y.yml", RULE);
        assertEquals(List.of("RULE-108 y.yml:1:1 " + told + "请把文件名改为以 .yaml 结尾"), pack.problems());
        TestPack nested = TestPack.in(temp.resolve("other")).file("x.yaml", RULE);
        nested.file("rules/z.yaml", RULE).file("rules/example.md", "甲");
        assertEquals(List.of("RULE-108 rules/z.yaml:1:1 " + told + "请移到 " + nested.folder()), nested.problems());
    }

    @Test
    void a_file_of_an_example_lies_below_the_folder_of_its_rule() {
        String example = RULE.replace("pass: [甲]", "pass: [{ file: %s }]");
        assertEquals(List.of(), problems(example.formatted("pack.yaml")));
        for (String wrong : List.of("none.docx", "../test/pack.yaml", "file:///etc/passwd")) {
            assertEquals(
                    List.of("RULE-321 x.yaml:9:28 例子的文件 " + wrong + " 不在规则所在的文件夹之下，或无法读取"),
                    problems(example.formatted(wrong)));
        }
        assertEquals(
                List.of("RULE-202 x.yaml:9:20 pass 第 1 项缺少必需的键 text"),
                problems(RULE.replace("pass: [甲]", "pass: [{ at: 甲 }]")));
    }
}
