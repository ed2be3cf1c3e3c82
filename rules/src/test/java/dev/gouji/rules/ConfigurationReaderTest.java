package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.DocumentPattern;
import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Severity;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand in qa.yaml. */
final class ConfigurationReaderTest {

    private static ConfigurationReading.Accepted accepted(String text) {
        return new ConfigurationReader()
                .read("qa.yaml", text)
                .match(
                        accepted -> accepted,
                        rejected -> fail(rejected.problems().toString()));
    }

    private static List<String> problems(String text) {
        return problems(new ConfigurationReader().read("qa.yaml", text));
    }

    private static List<String> problems(ConfigurationReading reading) {
        return reading.match(
                accepted -> List.of(),
                rejected -> rejected.problems().stream().map(p -> p.toString()).toList());
    }

    @Test
    void the_contract_of_the_design_is_read_in_full() {
        Configuration configuration = accepted("""
                        schema: gouji/config/v1
                        school: { name: 示例职业技术学院, level: 高职, type: 综合, province: 湖北 }
                        documents:
                          - { path: "reports/2023/*.docx", kind: annual-report, edition: 2023年度 }
                          - { path: "plans/*.pdf" }
                        packs: [annual-report, arithmetic]
                        rules: { annual-report/range-dash: off, benchmarks/new-equipment: warning }
                        fail-on: never
                        waivers: qa-waivers.yaml
                        """).configuration();
        assertEquals(
                new Configuration(
                        new School("示例职业技术学院", "高职", "综合", "湖北"),
                        List.of(
                                new DocumentPattern(
                                        "reports/2023/*.docx",
                                        Optional.of(DocumentKind.ANNUAL_REPORT),
                                        Optional.of("2023年度")),
                                new DocumentPattern("plans/*.pdf", Optional.empty(), Optional.empty())),
                        List.of("annual-report", "arithmetic"),
                        Map.of(
                                "annual-report/range-dash",
                                new RuleSetting(Optional.empty()),
                                "benchmarks/new-equipment",
                                new RuleSetting(Optional.of(Severity.WARNING))),
                        Optional.empty(),
                        Optional.of("qa-waivers.yaml"),
                        Optional.empty()),
                configuration);
    }

    @Test
    void everything_but_the_schema_may_be_left_out() {
        assertEquals(
                Configuration.DEFAULT, accepted("schema: gouji/config/v1\n").configuration());
    }

    @Test
    void all_mistakes_are_told_at_once_with_their_place_and_a_guess() {
        assertEquals(
                List.of(
                        "CONF-208 qa.yaml:1:9 schema 应为 gouji/config/v1",
                        "CONF-201 qa.yaml:2:1 不认识的键 shool；是否想写 school？",
                        "CONF-204 qa.yaml:3:10 fail-on 不能是 eror，只能是 error | warning | info | never；是否想写 error？",
                        "CONF-202 qa.yaml:5:5 documents 第 1 项缺少必需的键 path",
                        "CONF-204 qa.yaml:5:13 kind 不能是 anual-report，只能是 annual-report | work-plan | five-year-plan | enterprise-report | other；是否想写 annual-report？",
                        "CONF-203 qa.yaml:6:8 packs 应为列表",
                        "CONF-204 qa.yaml:7:15 a/b 不能是 no，只能是 error | warning | info | off"),
                problems("""
                        schema: gouji/config/v2
                        shool: { name: x }
                        fail-on: eror
                        documents:
                          - { kind: anual-report }
                        packs: annual-report
                        rules: { a/b: no }
                        """));
    }

    @Test
    void rules_and_packs_that_do_not_exist_are_told_when_the_rules_are_there() {
        Loaded loaded = RuleSets.load(accepted("""
                        schema: gouji/config/v1
                        packs:
                          - arithmetic
                          - anual-report
                        rules:
                          arithmetic/ratios: off
                        """), List.of());
        assertEquals(
                List.of(
                        "CONF-302 qa.yaml:4:5 没有规则包 anual-report；是否想写 annual-report？",
                        "CONF-301 qa.yaml:6:3 没有规则 arithmetic/ratios；是否想写 arithmetic/ratio？"),
                loaded.match(
                        ready -> List.of(),
                        rejected -> rejected.problems().stream()
                                .map(p -> p.toString())
                                .toList()));
    }

    @Test
    void a_file_that_is_not_there_or_in_another_encoding_is_a_problem(@TempDir Path temp) throws Exception {
        ConfigurationReader reader = new ConfigurationReader();
        String missing = problems(reader.read(temp.resolve("qa.yaml"))).get(0);
        assertEquals("CONF-106", missing.substring(0, 8));
        Path file = Files.write(temp.resolve("gbk.yaml"), "schema: 示例".getBytes(Charset.forName("GB18030")));
        assertEquals(List.of("CONF-106 " + file + ":1:1 文件不是 UTF-8 编码"), problems(reader.read(file)));
    }
}
