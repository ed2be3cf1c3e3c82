package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * Numbers that carry their own proof are right.
 *
 * @param of which numbers
 */
public record IdentifierKind(Of of) implements RuleKind {

    /** The numbers that can be checked. */
    public enum Of {
        /** 统一社会信用代码. */
        CREDIT_CODE,
        /** 2023年2月30日. */
        DATE
    }

    @Override
    public String id() {
        return "identifier";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "why");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.identifier(this);
    }
}
