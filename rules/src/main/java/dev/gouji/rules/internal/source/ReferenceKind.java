package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * What is named in two places is there, and by one name.
 *
 * @param to what is referred to
 */
public record ReferenceKind(To to) implements RuleKind {

    /** What is referred to. */
    public enum To {
        /** 见表1-4. */
        TABLES,
        /** 如图2所示. */
        FIGURES,
        /** The rows of a table that another table has, too. */
        ROWS
    }

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "number", "other", "table");
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
