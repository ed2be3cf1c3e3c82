package dev.gouji.benchmarks;

import dev.gouji.model.Configuration;
import dev.gouji.rules.Checker;
import dev.gouji.rules.ConfigurationReading.Accepted;
import dev.gouji.rules.Loaded;
import dev.gouji.rules.RuleSet;
import dev.gouji.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to shipped rules that can be applied, once in each of several new processes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RulesReadyBenchmark {

    /** Reads the shipped packs and builds the network of their rules. */
    @Benchmark
    public Checker ready() {
        RuleSet rules = RuleSets.load(Accepted.of(Configuration.DEFAULT), List.of())
                .match(Loaded.Ready::rules, rejected -> {
                    throw new IllegalStateException(rejected.problems().toString());
                });
        return new Checker(rules, Locale.CHINESE);
    }
}
