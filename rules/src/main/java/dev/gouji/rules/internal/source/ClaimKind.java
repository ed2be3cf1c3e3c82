package dev.gouji.rules.internal.source;

import dev.gouji.model.Claim;
import java.util.Set;

/**
 * What the document asserts about its own figures has to be true.
 *
 * @param kinds the kinds of claims that are checked
 */
public record ClaimKind(Set<Claim.Kind> kinds) implements RuleKind {

    /** What every comparison of figures offers to messages. */
    static final Set<String> ARITHMETIC = Set.of("stated", "formula", "computed", "because");

    public ClaimKind {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public String id() {
        return "claim";
    }

    @Override
    public Set<String> placeholders() {
        return ARITHMETIC;
    }

    @Override
    public boolean isArithmetic() {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.claim(this);
    }
}
