package dev.gouji.rules.internal.source;

import java.util.List;
import java.util.Set;

/**
 * A table has to be there, with its labels.
 *
 * @param names what its caption may say
 * @param rows labels that header columns must hold, each with its alternatives
 * @param columns labels that header rows must hold, each with its alternatives
 */
public record TableKind(Names names, List<Names> rows, List<Names> columns) implements RuleKind {

    public TableKind {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    @Override
    public String id() {
        return "table";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("name", "missing");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }
}
