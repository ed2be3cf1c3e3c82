package dev.gouji.rules.internal.source;

import java.util.Optional;
import java.util.Set;

/**
 * The share that a plan aims at is not below the one it starts from.
 *
 * @param except words in the names of shares that are meant to fall
 */
public record TargetKind(Optional<Regex> except) implements RuleKind {

    @Override
    public String id() {
        return "target";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("name", "base", "target");
    }

    @Override
    public boolean isArithmetic() {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.target(this);
    }
}
