package dev.gouji.rules;

import dev.gouji.model.Configuration.School;
import dev.gouji.model.Example;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.compile.RuleCompiler;
import dev.gouji.rules.internal.engine.Comparison;
import dev.gouji.rules.internal.engine.Digest;
import dev.gouji.rules.internal.engine.Engine;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Recognised;
import dev.gouji.rules.internal.engine.Subjects;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.ComparingKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.Locale;

/** Applies rules to documents; may be used by several threads at once. */
public final class Checker {

    private final RuleSet rules;
    private final Words words;
    private final Engine<Inspection> single;
    private final Engine<Comparison> comparing;

    /**
     * Compiles the rules.
     *
     * @param locale of the sentences in results: Chinese, or English
     */
    public Checker(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.words = new Words(locale);
        this.single = new Engine<>(RuleCompiler.single(rules.rules()));
        this.comparing = new Engine<>(RuleCompiler.comparing(rules.rules()));
    }

    /** Documents that are checked beside each other. */
    public Batch batch() {
        return new Batch(this);
    }

    /**
     * Everything that the rules say of a document by itself, sorted; a rule for such documents is never silent, unless it
     * compares documents.
     */
    public List<Result> check(Facts facts) {
        return check(inspection(facts));
    }

    Inspection inspection(Facts facts) {
        return new Inspection(facts, Subjects.of(facts.document(), rules.school()), words);
    }

    List<Result> check(Inspection inspection) {
        Recognised recognised = new Recognised(inspection.document());
        return Echoes.without(single.run(inspection)).stream()
                .map(recognised::weakened)
                .sorted()
                .toList();
    }

    /** Everything that the rules which compare say of a document beside all documents of the run. */
    List<Result> compare(Digest document, List<Digest> all) {
        return comparing.run(new Comparison(document, all, words)).stream()
                .sorted()
                .toList();
    }

    /**
     * What the rule of an example says of its text, which is taken for a document that the rule is for.
     *
     * @param beside the other documents of the example, taken for what they say they are
     */
    public List<Result> check(Example example, Facts facts, List<Facts> beside) {
        RuleSource rule = rules.rules().stream()
                .filter(candidate -> candidate.id().equals(example.rule()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + example.rule()));
        Subject subject = rule.appliesTo().sample(Subjects.of(facts.document(), School.UNKNOWN));
        Inspection inspection = new Inspection(facts, subject, words);
        List<Result> results = rule.kind() instanceof ComparingKind
                ? compare(Digest.of(inspection), digests(beside))
                : single.run(inspection);
        return results.stream()
                .filter(result -> result.rule().equals(rule.id()))
                .sorted()
                .toList();
    }

    /** Other documents of an example, taken for what they say they are. */
    private List<Digest> digests(List<Facts> documents) {
        return documents.stream()
                .map(other -> Digest.of(new Inspection(other, Subjects.of(other.document(), School.UNKNOWN), words)))
                .toList();
    }
}
