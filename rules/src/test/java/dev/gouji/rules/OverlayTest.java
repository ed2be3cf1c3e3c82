package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Document;
import dev.gouji.model.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that build on each other, and the configuration over them. */
final class OverlayTest {

    private static final String BOOKS = """
            schema: gouji/rule/v1
            id: books
            title: 生均图书达标
            severity: error
            clause: { document: 某号文件, certainty: certain }
            benchmark: { indicator: 生均图书, at-least: 60册/生 }
            fix: 补充图书
            since: 1.0.0
            examples: { pass: [生均图书60册/生。], fail: [生均图书59册/生。] }
            """;

    @TempDir
    Path temp;

    @BeforeEach
    void nation_province_city_and_school() throws IOException {
        pack("nation", "");
        write("nation/books.yaml", BOOKS);
        write("nation/hall.yaml", BOOKS.replace("id: books", "id: hall").replace("60册", "61册"));
        pack("province", """
                extends: [nation]
                overrides:
                  nation/books: { threshold: 75, reason: 本省标准较高 }
                  nation/hall: { severity: warning, reason: 试行一年 }
                """);
        pack("city", """
                extends: [province]
                overrides:
                  nation/hall: { severity: off, reason: 本市不考核 }
                """);
    }

    private void pack(String id, String more) throws IOException {
        write(id + "/pack.yaml", "schema: gouji/pack/v1\nid: " + id + "\nversion: 1.0.0\ntitle: 试验\n" + more);
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, text);
    }

    private Loaded load(String configuration, PackRepository artifacts) throws IOException {
        write("school/qa.yaml", "schema: gouji/config/v1\n" + configuration);
        ConfigurationReading.Accepted settings = new ConfigurationReader()
                .read(temp.resolve("school/qa.yaml"))
                .match(
                        accepted -> accepted,
                        rejected -> fail(rejected.problems().toString()));
        return RuleSets.load(settings, List.of(), artifacts);
    }

    private RuleSet rules(String configuration) throws IOException {
        return load(configuration, PackRepository.NONE)
                .match(
                        ready -> ready.rules(),
                        rejected -> fail(rejected.problems().toString()));
    }

    private List<String> problems(String configuration) throws IOException {
        return load(configuration, PackRepository.NONE)
                .match(
                        ready -> fail("no problem"),
                        rejected -> rejected.problems().stream()
                                .map(problem -> problem.toString().replace(temp + "/", ""))
                                .toList());
    }

    private List<String> changes(RuleSet rules) {
        return rules.changes().stream()
                .map(change -> change.rule() + " " + change.key() + " " + change.before() + " → " + change.after() + " "
                        + change.at().replace(temp + "/", "") + " " + change.reason())
                .toList();
    }

    private static Map<String, String> severities(RuleSet rules) {
        return rules.cards(Locale.CHINESE).stream()
                .collect(Collectors.toMap(
                        card -> card.id(), card -> card.severity().id()));
    }

    @Test
    void each_level_changes_what_the_level_above_says_and_the_school_has_the_last_word() throws IOException {
        RuleSet rules = rules("""
                packs: [../nation, ../province, ../city]
                rules:
                  nation/books: { severity: warning, threshold: 80册/生, reason: 学校自定目标 }
                """);
        assertEquals(Map.of("nation/books", "warning"), severities(rules));
        assertEquals(
                List.of(
                        "nation/books threshold 60册/生 → 75册/生 province/pack.yaml:7 本省标准较高",
                        "nation/hall severity error → warning province/pack.yaml:8 试行一年",
                        "nation/hall severity warning → off city/pack.yaml:7 本市不考核",
                        "nation/books severity error → warning school/qa.yaml:4 学校自定目标",
                        "nation/books threshold 75册/生 → 80册/生 school/qa.yaml:4 学校自定目标"),
                changes(rules));
        assertEquals(
                List.of("nation", "province", "city"),
                rules.packs().stream().map(pack -> pack.id()).toList());
    }

    @Test
    void what_a_pack_extends_is_in_force_with_it_and_nothing_beyond() throws IOException {
        RuleSet rules = RuleSets.load(
                        ConfigurationReading.Accepted.of(new Configuration(
                                School.UNKNOWN, List.of(), List.of("province"), Map.of(), Optional.empty())),
                        List.of(temp.resolve("nation"), temp.resolve("province")))
                .match(
                        ready -> ready.rules(),
                        rejected -> fail(rejected.problems().toString()));
        assertEquals(Map.of("nation/books", "error", "nation/hall", "warning"), severities(rules));
    }

    @Test
    void the_threshold_of_an_overlay_decides() throws IOException {
        RuleSet rules = rules("packs: [../nation, ../province]");
        assertEquals("violated", verdict(rules, "生均图书74册/生。"));
        assertEquals("satisfied", verdict(rules, "生均图书75册/生。"));
        assertEquals("violated", verdict(rules("packs: [../nation]"), "生均图书59册/生。"));
        assertEquals("satisfied", verdict(rules("packs: [../nation]"), "生均图书60册/生。"));
    }

    private static String verdict(RuleSet rules, String text) {
        Document document = new DocumentExtractor()
                .extract("x.md", text.getBytes(StandardCharsets.UTF_8))
                .match(extracted -> extracted.document(), unreadable -> fail(unreadable.toString()));
        Facts facts = new FactFinder(rules.catalogue()).find(document);
        return new Checker(rules, Locale.CHINESE)
                .check(facts).stream()
                        .filter(result -> result.rule().equals("nation/books"))
                        .map(result -> result.verdict().id())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void mistakes_in_how_packs_build_on_each_other_are_told() throws IOException {
        pack("city", """
                extends: [provinz, city]
                overrides:
                  arithmetic/ratio: { severity: off, reason: 无 }
                """);
        pack("province", """
                extends: [nation]
                overrides:
                  nation/bookz: { severity: off, reason: 无 }
                  nation/books: { threshold: 75元, reason: 无 }
                  nation/hall: { threshold: 很多, reason: 无 }
                """);
        assertEquals(
                List.of(
                        "RULE-315 city/pack.yaml:5:11 没有规则包 provinz；是否想写 province？",
                        "RULE-316 city/pack.yaml:5:20 规则包互相扩展成环：city 经 city 又扩展到 city",
                        "RULE-318 city/pack.yaml:7:3 要改动 arithmetic/ratio，请先在 extends 中写上 arithmetic",
                        "RULE-317 province/pack.yaml:7:3 没有规则 nation/bookz；是否想写 nation/books？",
                        "RULE-302 province/pack.yaml:8:17 “75元”与指标生均图书的单位册/生不符",
                        "RULE-312 province/pack.yaml:9:16 “很多”不是带单位的数"),
                problems("packs: [../nation, ../province, ../city]"));
    }

    @Test
    void an_override_without_a_reason_is_refused() throws IOException {
        pack("city", "extends: [province]\noverrides:\n  nation/books: { severity: off }\n");
        assertEquals(
                List.of("RULE-202 city/pack.yaml:7:3 nation/books 缺少必需的键 reason"),
                problems("packs: [../nation, ../province, ../city]"));
    }

    @Test
    void the_configuration_is_held_to_the_same_rules() throws IOException {
        write("nation/hall.yaml", """
                schema: gouji/rule/v1
                id: hall
                title: 有图书馆
                severity: warning
                clause: { document: 某号文件, certainty: unverified }
                statement: { must-contain: 图书馆 }
                fix: 补充
                since: 1.0.0
                examples: { pass: [图书馆], fail: [无] }
                """);
        assertEquals(
                List.of("CONF-309 school/qa.yaml:3:10 nation/hall 的依据不确定，不能定为 error；请改为 warning"),
                problems("packs: [../nation]\nrules: { nation/hall: error }\n"));
        assertEquals(
                List.of("CONF-319 school/qa.yaml:3:10 nation/hall 没有标准值，threshold 只能用于 benchmark 规则"),
                problems("packs: [../nation]\nrules: { nation/hall: { threshold: 3册/生 } }\n"));
    }

    @Test
    void a_pack_can_be_an_artifact() throws IOException {
        Path jar = temp.resolve("nation.jar");
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectory(content.getPath("/nation"));
            for (String name : List.of("pack.yaml", "books.yaml")) {
                Files.copy(temp.resolve("nation").resolve(name), content.getPath("/nation", name));
            }
        }
        Loaded loaded = load("packs: ['edu.example:nation:1.0.0']", coordinates -> {
            assertEquals("edu.example:nation:1.0.0", coordinates);
            return jar;
        });
        assertEquals(
                Map.of("nation/books", "error"),
                loaded.match(
                        ready -> severities(ready.rules()),
                        rejected -> fail(rejected.problems().toString())));
    }

    @Test
    void an_artifact_that_cannot_be_had_and_a_jar_that_is_none_are_told_at_their_place() throws IOException {
        assertEquals(
                List.of(
                        "CONF-306 school/qa.yaml:2:9 规则包 edu.example:nation:1.0.0 无法取得：此处不能取用 Maven 构件",
                        "CONF-302 school/qa.yaml:2:37 没有规则包 natoin"),
                problems("packs: ['edu.example:nation:1.0.0', natoin]"));
        Path broken = Files.writeString(temp.resolve("broken.jar"), "no jar");
        List<String> problems = load("packs: ['edu.example:nation:1.0.0']", coordinates -> broken)
                .match(
                        ready -> List.of(),
                        rejected -> rejected.problems().stream()
                                .map(problem -> problem.code())
                                .toList());
        assertEquals(List.of("RULE-106", "RULE-107"), problems);
    }
}
