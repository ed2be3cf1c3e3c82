package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Table;
import java.util.List;
import java.util.Map;

/** Finds the claims that a table makes by its structure: totals, shares, growth, series, and what its figures show. */
public final class TableClaims {

    /**
     * The claims of one table, no relation twice.
     *
     * @param figures the figure of each cell that is one, by the place where the cell begins
     */
    public List<Claim> find(Table table, Map<CellPosition, Mention> figures) {
        Layout layout = new Layout(table, figures);
        Halves halves = new Halves(table, figures, layout.top());
        int width = halves.width();
        return width < table.columns() ? find(halves.stacked(width), halves.moved(width)) : find(table, layout);
    }

    private static List<Claim> find(Table table, Layout layout) {
        Grid printed = new Grid(table, layout, false);
        Grid turned = new Grid(table, layout, true);
        Ledger ledger = new Ledger();
        List<Directed> directions = List.of(new Directed(printed, ledger), new Directed(turned, ledger));
        directions.forEach(Directed::findSeries);
        directions.forEach(Directed::findNamed);
        ledger.addAll(new ListCounts(printed).find());
        ledger.addAll(new TotalCounts(printed, layout, directions.get(0).totals()).find());
        directions.forEach(Directed::findByFigures);
        return ledger.claims();
    }

    /** The search in one direction, its stages in the order in which they explain figures to one another. */
    private static final class Directed {

        private final Grid grid;
        private final Rows rows;
        private final Totals totals;
        private final Ledger ledger;

        Directed(Grid grid, Ledger ledger) {
            this.grid = grid;
            this.rows = new Rows(grid);
            this.totals = new Totals(grid, rows);
            this.ledger = ledger;
        }

        Totals totals() {
            return totals;
        }

        void findSeries() {
            ledger.addAll(new Series(grid).find());
        }

        void findNamed() {
            ledger.addAll(new ShareColumns(grid, rows, totals).find());
            ledger.addAll(new TotalRows(grid, totals).find(rows, ledger));
            ledger.addAll(new SharesOfWhole(grid, rows, totals).find());
            ledger.addAll(new GrowthColumns(grid).find());
            ledger.addAll(new HeaderPairs(grid).find());
            ledger.addAll(new RowQuotients(grid, ledger).find());
            ledger.addAll(new Ranks(grid).find());
        }

        void findByFigures() {
            ledger.addAll(new HiddenTotals(grid, rows, ledger).find());
            ledger.addAll(new Parts(grid, rows, ledger).find());
            new Discovery(grid, ledger).find();
            ledger.addAll(new Exchanged(grid).find());
            ledger.addAll(new RunningTotals(grid, rows).find());
        }
    }
}
