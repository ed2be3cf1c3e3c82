package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.formula.Equation;
import java.util.HashSet;
import java.util.Set;

/**
 * Indicators have to fulfil an equation.
 *
 * @param equation over indicators of the catalogue
 */
public record FormulaKind(Equation equation) implements RuleKind {

    @Override
    public String id() {
        return "formula";
    }

    @Override
    public Set<String> placeholders() {
        Set<String> names = new HashSet<>(ClaimKind.ARITHMETIC);
        equation.indicators().forEach(indicator -> {
            names.add(indicator.id());
            names.add(indicator.name());
            names.addAll(indicator.aliases());
        });
        return names;
    }

    @Override
    public boolean isArithmetic() {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.formula(this);
    }
}
