package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * An indicator has one value wherever it is told, for one period and part.
 *
 * @param indicators identifiers; empty for all of the catalogue
 */
public record AgreementKind(Set<String> indicators) implements RuleKind {

    public AgreementKind {
        indicators = Set.copyOf(indicators);
    }

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("indicator", "stated", "other");
    }

    @Override
    public boolean isArithmetic() {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agreement(this);
    }
}
