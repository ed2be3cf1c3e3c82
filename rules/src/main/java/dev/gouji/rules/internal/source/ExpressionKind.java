package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.wording.Vocabulary;
import java.util.Set;

/**
 * Fixed expressions are written as they have to be.
 *
 * @param vocabulary the expressions, ready for the search
 */
public record ExpressionKind(Vocabulary vocabulary) implements RuleKind {

    @Override
    public String id() {
        return "expression";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "term", "how");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.expression(this);
    }
}
