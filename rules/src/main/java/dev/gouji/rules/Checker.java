package dev.gouji.rules;

import dev.gouji.model.Configuration.School;
import dev.gouji.model.Example;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.compile.RuleCompiler;
import dev.gouji.rules.internal.engine.Engine;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Recognised;
import dev.gouji.rules.internal.engine.Subjects;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.Locale;

/** Applies rules to documents; may be used by several threads at once. */
public final class Checker {

    private final RuleSet rules;
    private final Words words;
    private final Engine engine;

    /**
     * Compiles the rules.
     *
     * @param locale of the sentences in results: Chinese, or English
     */
    public Checker(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.words = new Words(locale);
        this.engine =
                new Engine(rules.rules().stream().map(RuleCompiler::compile).toList());
    }

    /** Everything that the rules say of a document, sorted; a rule for such documents is never silent. */
    public List<Result> check(Facts facts) {
        Subject subject = Subjects.of(facts.document(), rules.school());
        Recognised recognised = new Recognised(facts.document());
        return Echoes.without(engine.run(new Inspection(facts, subject, words))).stream()
                .map(recognised::weakened)
                .sorted()
                .toList();
    }

    /** What the rule of an example says of its text, which is taken for a document that the rule is for. */
    public List<Result> check(Example example, Facts facts) {
        RuleSource rule = rules.rules().stream()
                .filter(candidate -> candidate.id().equals(example.rule()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + example.rule()));
        Subject subject = rule.appliesTo().sample(Subjects.of(facts.document(), School.UNKNOWN));
        return engine.run(new Inspection(facts, subject, words)).stream()
                .filter(result -> result.rule().equals(rule.id()))
                .sorted()
                .toList();
    }
}
