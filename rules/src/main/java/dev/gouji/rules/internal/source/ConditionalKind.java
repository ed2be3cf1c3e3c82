package dev.gouji.rules.internal.source;

import dev.gouji.model.Relation;
import dev.gouji.rules.internal.source.BenchmarkKind.Line;
import java.util.Optional;
import java.util.Set;

/**
 * A demand on those documents only that fulfil a premise.
 *
 * @param when the premise
 * @param then the demand
 */
public record ConditionalKind(Premise when, RuleKind then) implements RuleKind {

    /**
     * What has to be so in a document; all that is said has to be.
     *
     * @param text some passage has it
     * @param section some heading is called so
     * @param table some table is called so
     * @param value the value of an indicator for the whole school is so
     */
    public record Premise(
            Optional<Regex> text, Optional<Names> section, Optional<Names> table, Optional<Value> value) {}

    /**
     * A condition on an indicator.
     *
     * @param relation how it stands to the line
     * @param line the indicator and what it is held against
     */
    public record Value(Relation relation, Line line) {}

    @Override
    public String id() {
        return "then";
    }

    @Override
    public Set<String> placeholders() {
        return then.placeholders();
    }

    @Override
    public boolean isArithmetic() {
        return then.isArithmetic();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.conditional(this);
    }
}
