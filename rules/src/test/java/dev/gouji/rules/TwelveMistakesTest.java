package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve mistakes of rule authors, in the files that an integration test shows at the console, too. */
final class TwelveMistakesTest {

    private static final Path MISTAKES = Path.of("..", "plugin", "src", "it", "twelve-mistakes", "rules");

    /** Notices when a file makes an object of it. */
    static final class Canary {
        static final AtomicBoolean ALIVE = new AtomicBoolean();

        Canary() {
            ALIVE.set(true);
        }
    }

    private static List<String> problems(Path folder) {
        return RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of(folder))
                .match(
                        ready -> fail("nothing is wrong"),
                        rejected -> rejected.problems().stream()
                                .map(problem -> problem.toString()
                                        .replace(folder + "/mistakes/", "")
                                        .replaceAll("：section、[^；]+；", "：…；"))
                                .toList());
    }

    @Test
    void all_are_told_in_one_run_with_their_place_and_what_was_meant() {
        assertEquals(
                List.of(
                        "RULE-104 anchor-bomb.yaml:3:8 不支持锚点与别名（& 与 *）；请把内容写完整",
                        "RULE-104 anchor-bomb.yaml:4:6 不支持锚点与别名（& 与 *）；请把内容写完整",
                        "RULE-104 anchor-bomb.yaml:5:10 不支持锚点与别名（& 与 *）；请把内容写完整",
                        "RULE-104 anchor-bomb.yaml:6:6 不支持锚点与别名（& 与 *）；请把内容写完整",
                        "RULE-303 bad-regex.yaml:6:28 正则表达式写法不对：invalid or unsupported Perl syntax (?=；RE2 语法不支持环视与反向引用",
                        "RULE-305 duplicate-twin.yaml:2:5 文件名应为 duplicate.yaml，与 id 一致",
                        "RULE-304 duplicate.yaml:2:5 规则 mistakes/duplicate 已在 duplicate-twin.yaml 中声明",
                        "RULE-314 indicators.yaml:5:13 派生指标互相引用成环：甲类折合数 → 乙类折合数 → 甲类折合数；请改用文件中直接给出的指标",
                        "RULE-314 indicators.yaml:8:13 派生指标互相引用成环：乙类折合数 → 甲类折合数 → 乙类折合数；请改用文件中直接给出的指标",
                        "RULE-103 java-class.yaml:6:10 不允许使用标签 tag:yaml.org,2002:javax.script.ScriptEngineManager；请删去 ! 开头的标签",
                        "RULE-202 missing-example.yaml:9:1 examples 缺少必需的键 fail",
                        "RULE-101 ratio-unquoted.yaml:8:14 YAML 语法错误：此处不能再出现“键: 值”；文字中若有冒号加空格，请给整段文字加引号",
                        "RULE-302 unit-mismatch.yaml:6:10 单位不同的量不能相加减：毕业生人数 = 毕业去向落实率 + 毕业去向落实人数",
                        "RULE-301 unknown-indicator.yaml:6:31 指标目录中没有“毕业生人”；是否想写 毕业生人数？",
                        "RULE-403 unreachable.yaml:1:1 mistakes/unreachable 从不适用：没有文件的版次叫“2023学年”；版次写作 2023年度、2022、2024年",
                        "RULE-206 wrong-key.yaml:1:1 必须且只能写下列各键之一：…；一个也没有",
                        "RULE-201 wrong-key.yaml:6:1 不认识的键 sektion；是否想写 section？",
                        "RULE-203 wrong-type.yaml:6:35 level 应为整数"),
                problems(MISTAKES));
    }

    @Test
    void nothing_in_a_file_is_ever_run(@TempDir Path temp) throws IOException {
        String tag = "!!" + Canary.class.getName();
        Path pack = Files.createDirectories(temp.resolve("mistakes"));
        Files.writeString(
                pack.resolve("pack.yaml"), "schema: gouji/pack/v1\nid: mistakes\nversion: 1\ntitle: " + tag + " {}\n");
        Files.writeString(
                pack.resolve("x.yaml"), "schema: gouji/rule/v1\nid: x\nsection: " + tag + " []\n" + tag + " : x\n");

        assertEquals(
                List.of("RULE-103 pack.yaml:4:8", "RULE-103 x.yaml:3:10"),
                problems(temp).stream()
                        .map(problem -> problem.replaceAll(" 不.*", ""))
                        .toList());
        assertFalse(Canary.ALIVE.get());
    }

    @Test
    void a_ratio_needs_no_quotes_and_is_no_number_of_sixties(@TempDir Path temp) {
        TestPack pack = TestPack.in(temp).rule("x", "benchmark: { indicator: 生师比, at-most: 18:1 }\n");
        assertEquals(List.of(), pack.problems());
        assertEquals(
                List.of(),
                TestPack.in(temp)
                        .rule("x", "benchmark:\n  indicator: 生师比\n  at-most: 18:1\n")
                        .problems());
    }
}
