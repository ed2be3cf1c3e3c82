package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * A name is always written as the document usually writes it.
 *
 * @param least how often it has to stand to be the usual one
 */
public record NamesKind(int least) implements RuleKind {

    @Override
    public String id() {
        return "names";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "usual");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.names(this);
    }
}
