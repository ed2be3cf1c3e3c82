package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Document;
import dev.gouji.model.Facts;
import dev.gouji.model.Indicator;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.formula.Units;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand generated rules of all kinds; {@code -Dgouji.measure=DOCUMENT} tells what processor time they take over a document. */
final class ManyRulesTest {

    private static final int RULES = 1000;
    private static final int RUNS = 15;
    private static final String TEXT = "# 一、人才培养\n\n2023届毕业生6370人，落实毕业去向6123人，毕业去向落实率96.12%。\n";

    @TempDir
    Path temp;

    @Test
    void every_one_of_a_thousand_rules_has_its_say() throws IOException {
        TestPack pack = pack();
        RuleSet rules = timed("load them again with 1000 rules more", pack::rules);
        Checker checker = timed("build", () -> new Checker(rules, Locale.CHINESE));
        Facts facts = new FactFinder(rules.catalogue()).find(document());
        List<Result> results = List.of();
        for (int run = 0; run < (measured().isPresent() ? RUNS : 1); run++) {
            results = timed("evaluate, run " + (run + 1), () -> checker.check(facts));
        }
        List<Result> all = results;
        assertEquals(
                RULES,
                rules.cards(Locale.CHINESE).stream()
                        .filter(card ->
                                all.stream().anyMatch(result -> result.rule().equals(card.id())))
                        .count());
    }

    private static Optional<String> measured() {
        return Optional.ofNullable(System.getProperty("gouji.measure"));
    }

    private static Document document() throws IOException {
        byte[] bytes = measured().isPresent()
                ? Files.readAllBytes(Path.of(measured().get()))
                : TEXT.getBytes(StandardCharsets.UTF_8);
        String name = measured()
                .map(file -> String.valueOf(Path.of(file).getFileName()))
                .orElse("x.md");
        return new DocumentExtractor()
                .extract(name, bytes)
                .match(extracted -> extracted.document(), unreadable -> fail(unreadable.toString()));
    }

    private static <T> T timed(String what, Supplier<T> step) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime();
        T made = step.get();
        Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - begin);
        if (measured().isPresent()) {
            Logger.getLogger("measure").info(() -> what + ": " + taken.toMillis() + " ms");
        }
        return made;
    }

    /** Sections, tables, statements, benchmarks, and mostly formulas, each with a demand of its own. */
    private TestPack pack() {
        TestPack pack = TestPack.in(temp);
        List<Indicator> indicators = shipped();
        for (int i = 0; i < RULES; i++) {
            pack.rule("r" + i, demand(i, indicators));
        }
        return pack;
    }

    private static String demand(int i, List<Indicator> indicators) {
        Indicator one = indicators.get(i % indicators.size());
        return switch (i % 8) {
            case 0 -> "section: { any-of: [第" + i + "章的名称, 人才培养" + i + "] }\n";
            case 1 -> "table: { any-of: [第" + i + "号表], rows: [[" + one.name() + "]] }\n";
            case 2 -> "statement: { must-not-contain: '" + one.name() + "[0-9]{" + (i % 9 + 1) + "}项" + i + "' }\n";
            case 3 -> "benchmark: { indicator: \"" + one.name() + "\", at-least: " + i + " }\n";
            default -> formula(i, one, indicators);
        };
    }

    private static String formula(int i, Indicator one, List<Indicator> indicators) {
        List<Indicator> partners = indicators.stream()
                .filter(other -> !other.equals(one) && Units.dimension(other.unit()) == Units.dimension(one.unit()))
                .toList();
        return partners.isEmpty()
                ? "section: { any-of: [第" + i + "章] }\n"
                : "formula: " + one.name() + " ≤ "
                        + partners.get(i % partners.size()).name() + " × " + (i + 1) + "\n";
    }

    /** Indicators whose names are names in formulas, too. */
    private static List<Indicator> shipped() {
        Configuration configuration =
                new Configuration(School.UNKNOWN, List.of(), List.of(), Map.of(), Optional.empty());
        RuleSet rules = timed(
                "load the shipped packs, first in this JVM",
                () -> RuleSets.load(ConfigurationReading.Accepted.of(configuration), List.of())
                        .match(
                                ready -> ready.rules(),
                                rejected -> fail(rejected.problems().toString())));
        List<Indicator> plain = new ArrayList<>(rules.catalogue().indicators());
        plain.removeIf(indicator -> !indicator.name().matches("\\p{IsHan}+"));
        return plain;
    }
}
