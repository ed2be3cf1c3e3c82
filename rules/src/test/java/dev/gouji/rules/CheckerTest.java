package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Example;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules put together. */
final class CheckerTest {

    @TempDir
    Path temp;

    private static Facts facts(String part) {
        Paper paper = new Paper().heading(1, "一、概况").paragraph("毕业生6370人，其中" + part + "人落实去向，占96.12%。");
        paper.value("毕业生人数", paper.figure("6370", Paper.PERSONS));
        paper.value("毕业去向落实人数", paper.figure(part, Paper.PERSONS));
        paper.value("毕业去向落实率", paper.figure("96.12", Unit.PERCENT));
        return paper.share(
                        paper.figure("96.12", Unit.PERCENT),
                        paper.figure(part, Paper.PERSONS),
                        paper.figure("6370", Paper.PERSONS))
                .facts();
    }

    private TestPack pack() {
        return TestPack.in(temp)
                .rule("chapter", "section: { any-of: [人才培养] }\n")
                .bare("rate", "formula: 毕业去向落实率 = 毕业去向落实人数 / 毕业生人数\n")
                .bare("ratio", "claim: { kinds: [ratio] }\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.eclipse.jdt.core.compiler.batch.BatchCompiler",
                "org.mvel2.MVEL",
                "org.mvel2.compiler.AbstractParser",
                "org.drools.drl.parser.DrlParser",
                "org.drools.mvel.MVELConstraint",
                "org.antlr.runtime.Parser",
                "org.drools.model.codegen.ExecutableModelProject"
            })
    void no_compiler_is_on_the_class_path_so_that_text_cannot_become_code(String compiler) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(compiler));
    }

    @Test
    void one_contradiction_that_two_rules_see_is_told_once() {
        List<Result> results = pack().checker().check(facts("6132"));
        assertEquals(
                List.of("test/chapter", "test/rate"),
                results.stream().map(Result::rule).toList());
    }

    @Test
    void an_example_is_judged_by_its_own_rule_whatever_others_see() {
        Checker checker = pack().checker();
        Example example = new Example("test/ratio", "violated", "", Optional.empty(), "", 1);
        List<Result> results = checker.check(example, facts("6132"), List.of());
        assertEquals(List.of("test/ratio"), results.stream().map(Result::rule).toList());
        assertEquals("violated", results.get(0).verdict().id());
        Example unknown = new Example("test/none", "violated", "", Optional.empty(), "", 1);
        assertThrows(IllegalArgumentException.class, () -> checker.check(unknown, facts("6132"), List.of()));
    }

    @Test
    void the_same_facts_give_the_same_results_on_every_thread() throws Exception {
        Checker checker = pack().checker();
        List<List<Result>> expected =
                List.of(checker.check(facts("6123")), checker.check(facts("6132")), checker.check(facts("6000")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Result>>> found = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Facts facts = facts(List.of("6123", "6132", "6000").get(i % 3));
                found.add(threads.submit(() -> checker.check(facts)));
            }
            for (int i = 0; i < found.size(); i++) {
                assertEquals(expected.get(i % 3), found.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_order_of_the_facts_does_not_matter() {
        Checker checker = pack().checker();
        Facts facts = facts("6132");
        List<Result> expected = checker.check(facts);
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            List<dev.gouji.model.IndicatorValue> shuffled = new ArrayList<>(facts.indicators());
            Collections.shuffle(shuffled, random);
            assertEquals(
                    expected,
                    checker.check(
                            new Facts(facts.document(), facts.numbers(), facts.mentions(), shuffled, facts.claims())));
        }
    }

    @Test
    void an_unknown_edition_leaves_rules_for_editions_open() {
        Paper paper = new Paper()
                .being(dev.gouji.model.DocumentKind.ANNUAL_REPORT, "")
                .heading(1, "一、概况");
        List<Result> results = TestPack.in(temp)
                .rule("chapter", "section: { any-of: [人才培养] }\napplies-to: { kind: annual-report, edition: 2023年度 }\n")
                .checker()
                .check(paper.facts());
        assertEquals("undetermined", results.get(0).verdict().id());
        assertEquals("不知道版次（年度），不能确定“一条规则”是否适用；可在 qa.yaml 中写明", results.get(0).message());
    }

    @Test
    void a_rule_that_may_not_apply_is_not_open_where_the_document_is_right_by_it() {
        Paper paper = new Paper()
                .being(dev.gouji.model.DocumentKind.ANNUAL_REPORT, "")
                .heading(1, "一、人才培养");
        List<Result> results = TestPack.in(temp)
                .rule("chapter", "section: { any-of: [人才培养] }\napplies-to: { kind: annual-report, edition: 2023年度 }\n")
                .checker()
                .check(paper.facts());
        assertEquals(
                List.of("satisfied"),
                results.stream().map(result -> result.verdict().id()).toList());
    }

    @Test
    void results_speak_the_language_of_the_reader() {
        List<Result> results = new Checker(pack().rules(), Locale.ENGLISH).check(facts("6123"));
        assertTrue(
                results.stream().anyMatch(result -> result.message().equals("96.12% = 6123人 ÷ 6370人: right")),
                results.toString());
    }

    @Test
    void the_configuration_switches_rules_off_and_weighs_them_anew() {
        TestPack pack = pack();
        Configuration configuration = new Configuration(
                School.UNKNOWN,
                List.of(),
                List.of("test"),
                Map.of(
                        "test/chapter", new RuleSetting(Optional.empty()),
                        "test/rate", new RuleSetting(Optional.of(Severity.INFO))),
                Optional.empty());
        RuleSet rules = RuleSets.load(ConfigurationReading.Accepted.of(configuration), List.of(pack.folder()))
                .match(ready -> ready.rules(), rejected -> {
                    throw new AssertionError(rejected.problems().toString());
                });
        assertEquals(
                Map.of("test/rate", Severity.INFO, "test/ratio", Severity.ERROR),
                rules.cards(Locale.CHINESE).stream()
                        .collect(java.util.stream.Collectors.toMap(card -> card.id(), card -> card.severity())));
    }
}
