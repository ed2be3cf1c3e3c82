package dev.gouji.facts.internal.table;

import dev.gouji.model.Cell;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds up figures of one column, merged ones once. */
final class Sums {

    private final Grid grid;

    Sums(Grid grid) {
        this.grid = grid;
    }

    /** The columns that the cell covers, if the given one is its first, else none. */
    List<Integer> span(int row, int column) {
        Cell cell = grid.cell(row, column);
        int first = grid.isTurned() ? cell.row() : cell.column();
        int length = grid.isTurned() ? cell.rows() : cell.columns();
        List<Integer> columns = new ArrayList<>();
        for (int each = column; first == column && each < column + length; each++) {
            columns.add(each);
        }
        return columns;
    }

    /** The figures in the rows under a total cell, each once. */
    List<Mention> addends(List<Integer> rows, List<Integer> columns) {
        Set<Mention> found = new LinkedHashSet<>();
        for (int column : columns) {
            rows.forEach(row -> grid.figure(row, column).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    /** Whether the rows add up to the total in the column, as far as floating point can tell. */
    boolean mayAddUp(int total, List<Integer> rows, int column) {
        List<Mention> addends = addends(rows, span(total, column));
        double reach = grid.reach(total, column);
        double sum = 0;
        for (Mention addend : addends) {
            double width = Numbers.width(addend.interval());
            sum += Numbers.approximate(addend.quantity().value());
            reach += width / 2;
        }
        return Numbers.mayMeet(sum, grid.value(total, column), reach);
    }

    /** Whether all may be added to one another and the total. */
    static boolean areComparable(Mention total, List<Mention> addends) {
        return addends.stream()
                .allMatch(addend ->
                        addend.quantity().unit().isComparableTo(total.quantity().unit())
                                && addend.quantity()
                                        .unit()
                                        .isComparableTo(
                                                addends.get(0).quantity().unit()));
    }

    static Formula.Sum of(List<Mention> addends) {
        return new Formula.Sum(
                addends.stream().map(m -> (Formula) new Formula.Figure(m)).toList());
    }
}
