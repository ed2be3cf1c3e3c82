package dev.gouji.facts.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows that a row marked 其中 may be a part of.
 *
 * <p>Behind a list of parts 其中 speaks of the last one or of what all of them are parts of: 专任教师512, 正高38, 初级88,
 * 其中：双师素质357. Only where nothing but the row above can be meant is it that row alone.
 */
final class Wholes {

    private static final int SHORTEST_COMMON = 2;

    private final Grid grid;
    private final Rows rows;
    private final Sums sums;

    Wholes(Grid grid, Rows rows) {
        this.grid = grid;
        this.rows = rows;
        this.sums = new Sums(grid);
    }

    /** The rows, the nearest first; none if no row stands above the part. */
    List<Integer> of(int part) {
        int nearest = rows.parent(part);
        if (nearest < 0) {
            return List.of();
        }
        List<Integer> open = open(part, nearest);
        return open.size() == 1 || isNearest(part, open) ? List.of(nearest) : open;
    }

    /** The row above and what it may be listed under, up to the last total or numbered head. */
    private List<Integer> open(int part, int nearest) {
        List<Integer> open = new ArrayList<>();
        for (int row = nearest; row >= grid.top() && (row == nearest || !isBreak(part, row)); row--) {
            if (rows.is(row, Rows.Kind.ITEM) || rows.is(row, Rows.Kind.TOTAL)) {
                open.add(row);
                if (rows.is(row, Rows.Kind.TOTAL) || rows.depth(row) > 0) {
                    return open;
                }
            }
        }
        return open;
    }

    /** A heading without figures, or another group of rows. */
    private boolean isBreak(int part, int row) {
        List<String> path = grid.path(row);
        List<String> own = grid.path(part);
        boolean otherGroup = own.size() > 1
                && path.size() > 1
                && !own.subList(0, own.size() - 1).equals(path.subList(0, own.size() - 1));
        return rows.is(row, Rows.Kind.EMPTY) || otherGroup;
    }

    private boolean isNearest(int part, List<Integer> open) {
        boolean isFirst = open.size() == 2 && rows.is(open.get(1), Rows.Kind.TOTAL);
        return isFirst
                || isDeeper(part, open.get(0))
                || isMade(open.get(0))
                || isRepeated(part)
                || isNamesake(part, open);
    }

    /** Whether blanks before the label set the part below the row. */
    private boolean isDeeper(int part, int row) {
        return grid.indent(part) > grid.indent(row);
    }

    /** Whether its parts add up to the row in some column. */
    private boolean isMade(int row) {
        List<Integer> parts = IntStream.range(row + 1, grid.rows())
                .filter(part -> rows.is(part, Rows.Kind.PART) && rows.parent(part) == row)
                .boxed()
                .toList();
        return parts.size() > 1
                && IntStream.range(grid.left(), grid.columns())
                        .filter(column -> grid.isAmount(row, column) && grid.value(row, column) > 0)
                        .anyMatch(column -> sums.mayAddUp(row, parts, column));
    }

    /** Whether the same part stands behind rows of different names: 高等教育, 其中：女, 中等教育, 其中：女. */
    private boolean isRepeated(int part) {
        return IntStream.range(grid.top(), grid.rows())
                        .filter(row ->
                                rows.is(row, Rows.Kind.PART) && grid.path(row).equals(grid.path(part)))
                        .map(rows::parent)
                        .filter(owner -> owner >= 0)
                        .mapToObj(grid::path)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether the part has more of its name in common with the row above than with any other: 校舍面积, 其中：危房面积. */
    private boolean isNamesake(int part, List<Integer> open) {
        int common = common(part, open.get(0));
        return common >= SHORTEST_COMMON && open.stream().skip(1).allMatch(row -> common(part, row) < common);
    }

    /** How long the longest words are that both labels have. */
    private int common(int part, int row) {
        String own = Titles.plain(grid.title(part)).replace("其中", "");
        String other = grid.title(row);
        int longest = 0;
        for (int from = 0; from < own.length(); from++) {
            while (from + longest < own.length() && other.contains(own.substring(from, from + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }
}
