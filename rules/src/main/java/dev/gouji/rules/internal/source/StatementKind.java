package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * A wording has to be there, or must not be there.
 *
 * @param wording what is looked for
 * @param required whether it has to be there; else it must not
 * @param within where
 */
public record StatementKind(Regex wording, boolean required, Within within) implements RuleKind {

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
