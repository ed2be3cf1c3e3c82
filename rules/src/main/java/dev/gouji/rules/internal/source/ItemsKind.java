package dev.gouji.rules.internal.source;

import java.util.List;
import java.util.Set;

/**
 * A statement that each item of a document has to make if nearly all make it.
 *
 * @param wording what is looked for
 * @param beginnings how items begin, finest first
 */
public record ItemsKind(Regex wording, List<Regex> beginnings) implements RuleKind {

    public ItemsKind {
        beginnings = List.copyOf(beginnings);
    }

    @Override
    public String id() {
        return "statement";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("hit", "wording", "count");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.items(this);
    }
}
