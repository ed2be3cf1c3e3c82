package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.wording.Search;
import java.util.Set;

/**
 * There is no slip of one sort in words, signs and numbers.
 *
 * @param search finds the slips of that sort
 */
public record SlipKind(Search search) implements RuleKind {

    @Override
    public String id() {
        return "slip";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "why", "doubled", "sign", "usual");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.slip(this);
    }
}
