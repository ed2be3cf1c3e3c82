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
        return width < table.columns()
                ? find(halves.stacked(width), halves.moved(width))
                : find(table, figures, layout);
    }

    private static List<Claim> find(Table table, Map<CellPosition, Mention> figures, Layout layout) {
        Grid printed = new Grid(table, layout, false);
        Grid turned = new Grid(table, layout, true);
        Ledger ledger = new Ledger();
        Layout lent = new Layout(table, new LentUnits(table, figures).figures());
        List<Directed> directions = List.of(
                new Directed(printed, new Grid(table, lent, false), ledger), new Directed(turned, turned, ledger));
        directions.forEach(Directed::findSeries);
        directions.forEach(Directed::findNamed);
        ledger.addAll(new ListCounts(printed).find());
        ledger.addAll(new TotalCounts(printed, layout, directions.get(0).totals()).find());
        directions.forEach(Directed::findByFigures);
        return new OneDefect(ledger.claims()).told();
    }

    /** The search in one direction, its stages in the order in which they explain figures to one another. */
    private static final class Directed {

        private final Grid grid;
        private final Grid lent;
        private final Rows rows;
        private final Outline outline;
        private final Totals totals;
        private final Ledger ledger;

        /** Takes the grid, and the same with units lent from row to row. */
        Directed(Grid grid, Grid lent, Ledger ledger) {
            this.grid = grid;
            this.lent = lent;
            this.rows = new Rows(grid);
            this.outline = new Outline(grid, rows);
            this.totals = new Totals(grid, rows, outline);
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
            ledger.addAll(new Heads(grid, totals, outline).find());
            ledger.addAll(new SharesOfWhole(grid, rows, totals).find());
            ledger.addAll(new GrowthColumns(grid).find());
            ledger.addAll(new HeaderPairs(grid).find());
            ledger.addAll(new RowQuotients(grid, ledger).find());
            ledger.addAll(new Ranks(grid).find());
        }

        void findByFigures() {
            ledger.addAll(new HiddenTotals(lent, rows, ledger).find());
            ledger.addAll(new Parts(grid, rows, ledger).find());
            new Discovery(grid, ledger).find();
            ledger.addAll(new Exchanged(grid).find());
            ledger.addAll(new RunningTotals(grid, rows).find());
        }
    }
}
