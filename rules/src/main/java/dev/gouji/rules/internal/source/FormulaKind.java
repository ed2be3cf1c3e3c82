package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.formula.Equation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Indicators have to fulfil an equation.
 *
 * @param equation over indicators of the catalogue
 * @param variants what holds in its place in documents that do not state some of the indicators
 */
public record FormulaKind(Equation equation, List<Variant> variants) implements RuleKind {

    /**
     * The equation for some documents.
     *
     * @param equation with what the unstated indicators are derived from in their place
     * @param unstated identifiers of the indicators of which the documents give no value
     */
    public record Variant(Equation equation, Set<String> unstated) {

        public Variant {
            unstated = Set.copyOf(unstated);
        }
    }

    public FormulaKind {
        variants = List.copyOf(variants);
    }

    /** The equation as it stands, for all documents. */
    public FormulaKind(Equation equation) {
        this(equation, List.of(new Variant(equation, Set.of())));
    }

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
