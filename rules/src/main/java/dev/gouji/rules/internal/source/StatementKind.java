package dev.gouji.rules.internal.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A wording has to be there, or must not be there.
 *
 * @param wording what is looked for
 * @param required whether it has to be there; else it must not
 * @param within where
 * @param occasion the wording without which the rule does not apply, and at which a missing one is shown
 * @param items how items begin, finest first, each of which must have the wording if nearly all have it; empty for none
 */
public record StatementKind(Regex wording, boolean required, Within within, Optional<Regex> occasion, List<Regex> items)
        implements RuleKind {

    public StatementKind {
        items = List.copyOf(items);
    }

    @Override
    public String id() {
        return "statement";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "wording");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.statement(this);
    }
}
