package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * What the text refers to is there.
 *
 * @param toTables whether it refers to tables; else to figures
 */
public record ReferenceKind(boolean toTables) implements RuleKind {

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "number");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reference(this);
    }
}
