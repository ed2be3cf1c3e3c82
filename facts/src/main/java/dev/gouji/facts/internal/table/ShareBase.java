package dev.gouji.facts.internal.table;

import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the counts of a column may be shares of: in each row one other figure of the column, or the sum of the column. */
final class ShareBase {

    /** What makes the whole a whole. */
    private enum Standing {
        /** Labels or places say that a printed figure is it. */
        PRINTED,
        /** It is the sum of the rows, which nobody printed. */
        ADDED_UP,
        /** It may be the first row. */
        GUESSED
    }

    private final Grid grid;
    private final String name;
    private final Standing standing;
    private final IntFunction<List<Integer>> wholes;
    /** Sums of all items by column: where a whole is a sum, it is the same for every row. */
    private final Map<Integer, Double> sums = new HashMap<>();

    private final Map<Integer, Double> reaches = new HashMap<>();

    private ShareBase(Grid grid, String name, Standing standing, IntFunction<List<Integer>> wholes) {
        this.grid = grid;
        this.name = name;
        this.standing = standing;
        this.wholes = wholes;
    }

    /** The bases that the rows offer, the likeliest first. */
    static List<ShareBase> of(Grid grid, Rows rows, Totals totals) {
        List<ShareBase> bases = new ArrayList<>();
        List<Total> all = totals.all();
        totals.grand()
                .ifPresent(total -> bases.add(new ShareBase(
                        grid,
                        name(grid, total.row()),
                        Standing.PRINTED,
                        row -> row == total.row() ? List.of() : List.of(total.row()))));
        if (all.size() > 1) {
            bases.add(new ShareBase(
                    grid,
                    "小计",
                    Standing.PRINTED,
                    row -> totals.of(row).map(total -> List.of(total.row())).orElse(List.of())));
        }
        List<Integer> items = IntStream.range(grid.top(), grid.rows())
                .filter(row -> rows.is(row, Rows.Kind.ITEM))
                .boxed()
                .toList();
        if (items.size() > 1) {
            bases.add(new ShareBase(
                    grid,
                    "各" + grid.rowWord() + "之和",
                    Standing.ADDED_UP,
                    row -> isGrand(totals, row) ? List.of() : items));
        }
        if (rows.hasOthers()) {
            bases.add(new ShareBase(grid, "所属项", Standing.PRINTED, row -> parent(rows, row)));
        }
        items.stream()
                .limit(1)
                .forEach(first -> bases.add(new ShareBase(
                        grid, name(grid, first), Standing.GUESSED, row -> row == first ? List.of() : List.of(first))));
        return bases;
    }

    String name() {
        return name;
    }

    /** Whether labels or places make it a whole. */
    boolean isStructural() {
        return standing != Standing.GUESSED;
    }

    /** Whether the whole stands in the table and need not be added up. */
    boolean isPrinted() {
        return standing == Standing.PRINTED;
    }

    /** About the whole that the row is a part of; NaN if there is none. */
    double value(int row, int column) {
        List<Integer> from = wholes.apply(row);
        return from.size() < 2
                ? from.stream()
                        .mapToDouble(r -> grid.value(r, column))
                        .findFirst()
                        .orElse(Double.NaN)
                : sums.computeIfAbsent(column, c -> sum(from, r -> grid.has(r, c) ? grid.value(r, c) : 0));
    }

    double reach(int row, int column) {
        List<Integer> from = wholes.apply(row);
        return from.size() < 2
                ? sum(from, r -> grid.reach(r, column))
                : reaches.computeIfAbsent(column, c -> sum(from, r -> grid.reach(r, c)));
    }

    private static double sum(List<Integer> rows, ToDoubleFunction<Integer> figure) {
        return rows.stream().mapToDouble(figure).sum();
    }

    Formula formula(int row, int column) {
        List<Mention> figures = wholes.apply(row).stream()
                .map(r -> grid.figure(r, column))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return figures.size() == 1 ? new Formula.Figure(figures.get(0)) : Sums.of(figures);
    }

    private static List<Integer> parent(Rows rows, int row) {
        return rows.is(row, Rows.Kind.PART) && rows.parent(row) >= 0 ? List.of(rows.parent(row)) : List.of();
    }

    private static boolean isGrand(Totals totals, int row) {
        return totals.grand().filter(total -> total.row() == row).isPresent();
    }

    private static String name(Grid grid, int row) {
        return Titles.plain(grid.title(row));
    }
}
