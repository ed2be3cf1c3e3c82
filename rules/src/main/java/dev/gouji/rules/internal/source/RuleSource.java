package dev.gouji.rules.internal.source;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Example;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A rule as its file says it.
 *
 * @param id with its pack: benchmarks/student-teacher-ratio
 * @param title what it demands
 * @param severity how much a violation weighs
 * @param clause what it rests on; empty only where it rests on arithmetic
 * @param why what it is good for
 * @param appliesTo the documents it is for
 * @param kind what is checked
 * @param message the sentence for a violation, empty for the general one of the kind
 * @param fix what to do about a violation
 * @param since the version of the pack that brought it
 * @param examples what it accepts and reports
 * @param at where it is declared
 */
public record RuleSource(
        String id,
        LocalText title,
        Severity severity,
        Optional<Clause> clause,
        Optional<LocalText> why,
        AppliesTo appliesTo,
        RuleKind kind,
        Optional<LocalText> message,
        LocalText fix,
        String since,
        List<Example> examples,
        Spot at) {

    public RuleSource {
        examples = List.copyOf(examples);
    }

    /** The identifier of the pack that it is in. */
    public String pack() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The same rule with another severity. */
    public RuleSource weighing(Severity other) {
        return new RuleSource(id, title, other, clause, why, appliesTo, kind, message, fix, since, examples, at);
    }

    /** The same rule with another demand. */
    public RuleSource demanding(RuleKind other) {
        return new RuleSource(id, title, severity, clause, why, appliesTo, other, message, fix, since, examples, at);
    }

    /** Whether its clause allows it to be an error. */
    public boolean isCertain() {
        return clause.map(c -> c.certainty() == Certainty.CERTAIN).orElse(true);
    }
}
