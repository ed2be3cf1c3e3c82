package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * Numbers follow each other without gaps and repeats.
 *
 * @param of what is numbered
 */
public record NumberingKind(Of of) implements RuleKind {

    /** What can be numbered. */
    public enum Of {
        HEADINGS,
        TABLES,
        FIGURES,
        CASES,
        /** The rows of tables with a column of numbers. */
        ROWS
    }

    @Override
    public String id() {
        return "numbering";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("number", "missing", "before");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.numbering(this);
    }
}
