package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.fixtures.RuleVerifier;
import dev.gouji.fixtures.Verification;
import dev.gouji.model.Configuration;
import dev.gouji.model.Example;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of all shipped rules, from Markdown to results. */
final class ExamplesTest {

    private final RuleSet rules = RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of())
            .match(ready -> ready.rules(), rejected -> fail(rejected.problems().toString()));
    private final Written written = new Written(rules);
    private final Checker checker = new Checker(rules, Locale.CHINESE);

    private List<Result> pipeline(Example example) {
        List<Facts> beside = IntStream.range(0, example.beside().size())
                .mapToObj(i ->
                        written.facts("beside-" + i + ".md", example.beside().get(i)))
                .toList();
        return checker.check(example, written.facts("example.md", example.text()), beside);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_does_what_its_examples_say() {
        RuleVerifier verifier = RuleVerifier.using(this::pipeline);
        return rules.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + " " + example.expected() + " (" + example.file() + ":" + example.line() + ")",
                        () -> assertEquals("", refutation(verifier.verify(example)))));
    }

    private static String refutation(Verification verification) {
        return verification.match(confirmed -> "", refuted -> refuted.because());
    }

    @Test
    void every_rule_shows_what_it_accepts_and_what_it_reports() {
        Set<String> accepts = rulesExpecting("satisfied");
        Set<String> reports = rulesExpecting("violated");
        Set<String> all =
                rules.cards(Locale.CHINESE).stream().map(card -> card.id()).collect(Collectors.toSet());
        assertEquals(all, accepts);
        assertEquals(all, reports);
    }

    private Set<String> rulesExpecting(String verdict) {
        return rules.examples().stream()
                .filter(example -> example.expected().equals(verdict))
                .map(Example::rule)
                .collect(Collectors.toSet());
    }
}
