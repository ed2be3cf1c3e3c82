package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims of a column that it carries on the figures of another: what stood above plus what is beside. */
final class RunningTotals {

    private static final int FEWEST = 4;

    private final Grid grid;
    private final Rows rows;

    RunningTotals(Grid grid, Rows rows) {
        this.grid = grid;
        this.rows = rows;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int total = grid.left(); total < grid.columns(); total++) {
            for (int step = grid.left(); step < grid.columns(); step++) {
                if (total != step && mayCarryOn(total, step)) {
                    claims.addAll(trial(total, step).claims(Ground.FIGURES));
                }
            }
        }
        return claims;
    }

    private boolean mayCarryOn(int total, int step) {
        int kept = 0;
        int broken = 0;
        for (int row = grid.top() + 1; row < grid.rows() && broken <= 2; row++) {
            if (isLine(row, total, step)) {
                double sum = grid.value(row - 1, total) + grid.value(row, step);
                double reach = grid.reach(row, total) + grid.reach(row - 1, total) + grid.reach(row, step);
                boolean holds = Numbers.mayMeet(grid.value(row, total), sum, reach);
                kept += holds && grid.value(row, step) != 0 ? 1 : 0;
                broken += holds ? 0 : 1;
            }
        }
        return kept >= FEWEST && broken <= 2 && kept >= FEWEST * broken;
    }

    private Trial trial(int total, int step) {
        List<Line> lines = new ArrayList<>();
        for (int row = grid.top() + 1; row < grid.rows(); row++) {
            if (isLine(row, total, step)) {
                Mention stated = grid.figure(row, total).orElseThrow();
                Formula before = new Formula.Figure(grid.figure(row - 1, total).orElseThrow());
                Formula added = new Formula.Figure(grid.figure(row, step).orElseThrow());
                lines.add(Line.of(stated, new Formula.Sum(List.of(before, added))));
            }
        }
        String because = "“" + Titles.plain(grid.headerTitle(total)) + "”" + grid.columnWord() + "是“"
                + Titles.plain(grid.headerTitle(step)) + "”的逐" + grid.rowWord() + "累计";
        return new Trial(Claim.Kind.SERIES, because, lines);
    }

    private boolean isLine(int row, int total, int step) {
        boolean complete = grid.has(row, total)
                && grid.has(row, step)
                && grid.has(row - 1, total)
                && !rows.is(row, Rows.Kind.TOTAL);
        Optional<Mention> stated = grid.figure(row, total);
        return complete
                && stated.flatMap(s -> grid.figure(row, step)
                                .filter(m -> m.quantity()
                                        .unit()
                                        .isComparableTo(s.quantity().unit())))
                        .isPresent()
                && !stated.equals(grid.figure(row - 1, total));
    }
}
