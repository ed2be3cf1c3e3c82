package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Rows.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows stand under which: 一、 over （一） over 1., a numbered row over those without a number that make it, and any row
 * over the following ones that make it.
 *
 * <p>Columns have no levels of this kind.
 */
final class Outline {

    private static final int NONE = -1;
    /** Rows without a number stand below all that have one. */
    private static final int DEEPEST = 99;

    private final Grid grid;
    private final Rows rows;
    private final Sums sums;
    private final int[] parent;

    Outline(Grid grid, Rows rows) {
        this.grid = grid;
        this.rows = rows;
        this.sums = new Sums(grid);
        this.parent = new int[grid.rows()];
        Arrays.fill(parent, NONE);
        if (!grid.isTurned()) {
            number();
            dissolve();
            byFigures();
        }
    }

    /** The rows right under the row, from top to bottom. */
    List<Integer> children(int row) {
        return IntStream.range(row + 1, parent.length)
                .filter(child -> parent[child] == row)
                .boxed()
                .toList();
    }

    /** Those of the rows that stand under none of the others. */
    List<Integer> tops(List<Integer> some) {
        return some.stream().filter(row -> !isUnder(row, some)).toList();
    }

    /** Those of the rows that none of the others stands under. */
    List<Integer> leaves(List<Integer> some) {
        return some.stream()
                .filter(row -> some.stream().noneMatch(other -> isUnder(other, List.of(row))))
                .toList();
    }

    /** Whether a row is counted together with another that stands under it. */
    boolean mixes(List<Integer> some) {
        return some.stream().anyMatch(row -> isUnder(row, some));
    }

    /** All rows under the rows. */
    List<Integer> under(List<Integer> some) {
        return IntStream.range(grid.top(), grid.rows())
                .filter(row -> isUnder(row, some))
                .boxed()
                .toList();
    }

    private boolean isUnder(int row, List<Integer> heads) {
        for (int head = parent[row]; head != NONE; head = parent[head]) {
            if (heads.contains(head)) {
                return true;
            }
        }
        return false;
    }

    private void number() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            boolean heading = rows.is(row, Kind.EMPTY) && depthOf(row) == DEEPEST;
            if (rows.is(row, Kind.TOTAL) || heading) {
                open.clear();
            } else if (rows.is(row, Kind.ITEM) || rows.is(row, Kind.EMPTY)) {
                enter(row, open);
            }
        }
    }

    private void enter(int row, Deque<Integer> open) {
        while (!open.isEmpty() && depthOf(open.peek()) >= depthOf(row)) {
            open.pop();
        }
        parent[row] = open.stream()
                .filter(head -> rows.is(head, Kind.ITEM))
                .findFirst()
                .orElse(NONE);
        open.push(row);
    }

    private int depthOf(int row) {
        int depth = rows.depth(row) > 0 ? rows.depth(row) : rows.serialDepth(row);
        return depth == 0 ? DEEPEST : depth;
    }

    /** Rows without a number stay under a numbered one only if they make it somewhere. */
    private void dissolve() {
        for (int head = grid.top(); head < grid.rows(); head++) {
            List<Integer> children = children(head);
            boolean numbered = children.stream().allMatch(child -> depthOf(child) < DEEPEST);
            if (!numbered && !isMade(head, children)) {
                children.forEach(child -> parent[child] = NONE);
            }
        }
    }

    /** Whether the rows make the head in a column at least, and in as many as not. */
    private boolean isMade(int head, List<Integer> children) {
        int kept = 0;
        int broken = 0;
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (grid.has(head, column) && grid.isAmount(head, column)) {
                if (!sums.mayAddUp(head, children, column)) {
                    broken++;
                } else if (grid.value(head, column) != 0) {
                    kept++;
                }
            }
        }
        return kept > 0 && kept >= broken;
    }

    private void byFigures() {
        new HiddenTotals(grid, rows, new Ledger()).heads().forEach((head, addends) -> {
            boolean level = rows.is(head, Kind.ITEM)
                    && addends.stream().allMatch(row -> rows.is(row, Kind.ITEM) && parent[row] == parent[head]);
            if (level) {
                addends.forEach(row -> parent[row] = head);
            }
        });
    }
}
