package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * A heading has to be there.
 *
 * @param names what it may be called
 * @param level the deepest level at which it counts, 1 for chapters
 */
public record SectionKind(Names names, int level) implements RuleKind {

    @Override
    public String id() {
        return "section";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("name", "level");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.section(this);
    }
}
