package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.wording.Pairs;
import java.util.Set;

/**
 * Quotes and brackets come in pairs.
 *
 * @param fault what must not be
 */
public record PairsKind(Pairs.Kind fault) implements RuleKind {

    @Override
    public String id() {
        return "pairs";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "sign");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pairs(this);
    }
}
