package dev.gouji.benchmarks;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.facts.internal.context.MentionFinder;
import dev.gouji.facts.internal.context.Numbers;
import dev.gouji.model.Block;
import dev.gouji.model.Configuration;
import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import dev.gouji.rules.Checker;
import dev.gouji.rules.ConfigurationReading.Accepted;
import dev.gouji.rules.Loaded;
import dev.gouji.rules.RuleSet;
import dev.gouji.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages, warm, on one document and on the same document several times over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class StagesBenchmark {

    /** How often the document is repeated. */
    @Param({"1", "2", "4", "8"})
    public int times;

    private final DocumentExtractor extractor = new DocumentExtractor();
    private byte[] content = {};
    private String name = "";
    private FactFinder finder;
    private Checker checker;
    private Document document;
    private Facts facts;

    @Setup
    public void setUp() throws IOException {
        Path file = Path.of(System.getProperty("gouji.document"));
        content = Files.readAllBytes(file);
        name = file.getFileName().toString();
        RuleSet rules = RuleSets.load(Accepted.of(Configuration.DEFAULT), List.of())
                .match(Loaded.Ready::rules, rejected -> {
                    throw new IllegalStateException(rejected.problems().toString());
                });
        finder = new FactFinder(rules.catalogue());
        checker = new Checker(rules, Locale.CHINESE);
        document = repeated(extractor.extract(name, content).match(Extraction.Extracted::document, unreadable -> {
            throw new IllegalStateException(unreadable.toString());
        }));
        facts = finder.find(document);
    }

    private Document repeated(Document once) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            blocks.addAll(once.blocks());
        }
        return once.with(blocks);
    }

    /** File to document; does not depend on {@link #times}. */
    @Benchmark
    public Extraction extract() {
        return extractor.extract(name, content);
    }

    /** Document to numbers with what the words around them say; the first part of {@link #find}. */
    @Benchmark
    public Numbers read() {
        return new MentionFinder().find(document);
    }

    /** Document to facts: numbers, indicators and claims. */
    @Benchmark
    public Facts find() {
        return finder.find(document);
    }

    /** Facts to results under all shipped rules. */
    @Benchmark
    public List<Result> check() {
        return checker.check(facts);
    }
}
