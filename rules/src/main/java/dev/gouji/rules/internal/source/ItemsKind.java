package dev.gouji.rules.internal.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where nearly all items of a document have a wording, each has.
 *
 * @param wording what an item has to contain
 * @param beginnings how items begin, finest first; empty if the items are cells
 * @param column the header of the column whose cells are the items, if they are
 */
public record ItemsKind(Regex wording, List<Regex> beginnings, Optional<Regex> column) implements RuleKind {

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
