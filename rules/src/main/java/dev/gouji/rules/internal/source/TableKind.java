package dev.gouji.rules.internal.source;

import dev.gouji.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table has to be there, with its labels.
 *
 * @param names what its caption may say
 * @param presence whether the table itself is demanded
 * @param rows what header columns must hold
 * @param columns labels that header rows must hold, each with its alternatives
 * @param judged the columns of tables that judge their own values, if the rule is about these
 */
public record TableKind(Names names, Presence presence, List<Row> rows, List<Names> columns, Optional<Judged> judged)
        implements RuleKind {

    /** Whether the rule minds that the table is lacking. */
    public enum Presence {
        REQUIRED,
        /** The rule is only about the labels of a table that is there. */
        IF_PRESENT
    }

    /**
     * A row.
     *
     * @param label with its alternatives
     * @param units folded, any of which must stand in the row if the table has a column of units; empty if that is open
     */
    public record Row(Names label, List<String> units) {

        public Row {
            units = units.stream().map(unit -> Text.of(unit).folded()).toList();
        }

        /** The row for the reader. */
        public String show() {
            return units.isEmpty() ? label.show() : label.show() + "（" + units.get(0) + "）";
        }
    }

    /**
     * Columns by which a table says of its own values whether they meet a standard.
     *
     * @param verdict names of the column of 是 and 否
     * @param standard names of the column of standards
     * @param atMost labels of the rows whose standard is the most that is allowed; the least of all others
     */
    public record Judged(Names verdict, Names standard, Names atMost) {}

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
