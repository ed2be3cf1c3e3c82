package dev.gouji.rules.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading of YAML text, friendly and hostile. */
final class YamlReaderTest {

    private static List<String> problems(String text) {
        Problems problems = new Problems();
        assertTrue(new YamlReader("RULE", problems).read("x.yaml", text).isEmpty(), "it was read");
        return problems.sorted().stream().map(problem -> problem.toString()).toList();
    }

    private static YamlFile read(String text) {
        Problems problems = new Problems();
        return new YamlReader("RULE", problems)
                .read("x.yaml", text)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18:1", "yes", "no", "on", "off", "010", "1_000", "0x10", "2023-01-01", "2023年度", ".5", "~"})
    void what_json_takes_for_text_stays_text(String value) {
        assertTrue(read("key: " + value).root().get("key").isString());
        assertEquals(value, read("key: " + value).fields().textOrEmpty("key"));
    }

    @Test
    void what_json_takes_for_numbers_and_truth_values_is_taken_for_them() {
        YamlFile file = read("a: 18\nb: -0.50\nc: true\nd: null\n");
        assertTrue(file.root().get("a").isNumber());
        assertEquals("-0.50", file.fields().textOrEmpty("b"));
        assertTrue(file.root().get("c").isBoolean());
        assertTrue(file.root().get("d").isNull());
    }

    @Test
    void every_key_and_value_knows_its_place() {
        YamlFile file = read("a: 1\nlist:\n  - x\n  - b/c: deep\n");
        assertEquals(new Spot("x.yaml", 1, 4), file.valueAt("/a"));
        assertEquals(new Spot("x.yaml", 4, 5), file.keyAt("/list/1/b~1c"));
        assertEquals(new Spot("x.yaml", 4, 10), file.valueAt("/list/1/b~1c"));
    }

    @Test
    void a_key_written_twice_is_refused_with_both_places() {
        assertEquals(List.of("RULE-102 x.yaml:3:1 重复的键 a（前一处在第 1 行）"), problems("a: 1\nb: 2\na: 3\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [ x ]",
                "!!java.net.URL \"http://example.invalid\"",
                "!!python/object x",
                "!own x",
                "!!set { x }"
            })
    void tags_are_refused_where_they_stand(String value) {
        List<String> problems = problems("a: " + value);
        assertTrue(problems.get(0).startsWith("RULE-103 x.yaml:1:4 不允许使用标签 "), problems.toString());
    }

    @Test
    void aliases_are_refused_so_that_no_file_can_grow_or_run_in_circles() {
        assertEquals(List.of("RULE-104 x.yaml:1:4 不支持锚点与别名（& 与 *）；请把内容写完整"), problems("a: &x [1]\nb: *x\n"));
        assertTrue(problems("a: &x [*x]\n").get(0).startsWith("RULE-104"));
        String bomb = IntStream.range(0, 9)
                .mapToObj(i -> "l" + (i + 1) + ": &l" + (i + 1) + " [*l" + i + ", *l" + i + ", *l" + i + "]\n")
                .collect(Collectors.joining("", "l0: &l0 [x, x, x]\n", ""));
        assertTrue(problems(bomb).get(0).startsWith("RULE-10"));
    }

    @Test
    void deep_nesting_and_long_files_are_refused() {
        assertTrue(problems("[".repeat(500) + "]".repeat(500)).get(0).startsWith("RULE-10"));
        assertTrue(problems("a: " + "x".repeat(3_000_000)).get(0).startsWith("RULE-106"));
    }

    @Test
    void syntax_errors_are_told_in_the_language_of_the_author() {
        assertEquals(
                List.of("RULE-101 x.yaml:1:10 YAML 语法错误：此处不能再出现“键: 值”；文字中若有冒号加空格，请给整段文字加引号"),
                problems("fix: 核对数字: 人数\n"));
        assertEquals(List.of("RULE-105 x.yaml:1:1 文件没有内容"), problems("# 只有注释\n"));
    }
}
