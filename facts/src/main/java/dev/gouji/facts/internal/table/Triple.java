package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Operation.Approximate;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Three columns of which one may be calculated from the two others.
 *
 * @param stated the column that may be calculated
 * @param operation how
 * @param a the first operand
 * @param b the second operand
 */
record Triple(int stated, Operation operation, int a, int b) {

    /** Whether the row has the three figures. */
    boolean canBeTried(Grid grid, int row) {
        return grid.has(row, stated)
                && grid.has(row, a)
                && grid.has(row, b)
                && operation.isDefined(grid.value(row, b))
                && (operation != Operation.SUM
                        || (grid.isAmount(row, a) && grid.isAmount(row, b) && grid.isAmount(row, stated)));
    }

    boolean isTrivial(Grid grid, int row) {
        return operation.isTrivial(grid.value(row, a), grid.value(row, b));
    }

    /** Whether the row may keep the relation, as far as floating point can tell. */
    boolean mayHold(Grid grid, int row) {
        double result = operation.apply(grid.value(row, a), grid.value(row, b));
        double reach = operation.reach(approximate(grid, row, a), approximate(grid, row, b));
        return Numbers.mayMeet(grid.value(row, stated), result, grid.reach(row, stated) + reach);
    }

    /** The relation in every row that has its three figures. */
    List<Line> lines(Grid grid) {
        List<Line> lines = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (canBeTried(grid, row) && areUnitsFit(grid, row)) {
                Mention result = mention(grid, row, stated);
                lines.add(new Line(result, List.of(formula(grid, row)), !isTrivial(grid, row)));
            }
        }
        return lines;
    }

    Formula formula(Grid grid, int row) {
        return operation.formula(new Formula.Figure(mention(grid, row, a)), new Formula.Figure(mention(grid, row, b)));
    }

    Trial trial(Grid grid, Claim.Kind kind, String because) {
        return new Trial(kind, because, lines(grid));
    }

    /** The relation as a reader says it: “增长率”列 = 2022年 比 2021年 的增长. */
    String show(Grid grid) {
        return "“" + Titles.plain(grid.headerTitle(stated)) + "”" + grid.columnWord() + " = "
                + operation.show(Titles.plain(grid.headerTitle(a)), Titles.plain(grid.headerTitle(b)));
    }

    /** Whether the units of the row allow the calculation. */
    boolean areUnitsFit(Grid grid, int row) {
        if (operation == Operation.PRODUCT || operation == Operation.QUOTIENT) {
            return true;
        }
        Unit first = mention(grid, row, a).quantity().unit();
        Unit second = mention(grid, row, b).quantity().unit();
        Unit result = mention(grid, row, stated).quantity().unit();
        return first.isComparableTo(second) && (operation == Operation.GROWTH || first.isComparableTo(result));
    }

    private static Approximate approximate(Grid grid, int row, int column) {
        return new Approximate(grid.value(row, column), grid.reach(row, column));
    }

    private static Mention mention(Grid grid, int row, int column) {
        return grid.figure(row, column).orElseThrow();
    }
}
