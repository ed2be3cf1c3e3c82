package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Rows.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The total rows of a table and the rows that each of them adds up. */
final class Totals {

    private final Grid grid;
    private final Rows rows;
    private final Sums sums;
    private final Outline outline;
    private final List<Total> found = new ArrayList<>();
    private final Set<Integer> absorbed = new HashSet<>();

    Totals(Grid grid, Rows rows, Outline outline) {
        this.grid = grid;
        this.rows = rows;
        this.sums = new Sums(grid);
        this.outline = outline;
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (rows.is(row, Kind.TOTAL)) {
                find(row).ifPresent(found::add);
            }
        }
    }

    /** From top to bottom. */
    List<Total> all() {
        return List.copyOf(found);
    }

    /** The total of the whole table, if one row is: the last that no other adds up. */
    Optional<Total> grand() {
        return found.stream()
                .filter(total -> total.word() != Titles.Total.GROUP && !absorbed.contains(total.row()))
                .max(Comparator.comparing(Total::word)
                        .thenComparing(total -> total.addends().size()));
    }

    /** The total that adds up the row directly. */
    Optional<Total> of(int row) {
        return found.stream().filter(total -> total.addends().contains(row)).findFirst();
    }

    private Optional<Total> find(int row) {
        List<Integer> group = group(row);
        Set<List<Integer>> sets = new LinkedHashSet<>();
        sets.add(group);
        sets.add(across(row));
        boolean small = rows.total(row) == Titles.Total.GROUP;
        List<List<Integer>> byPlace = row == firstRow() || !hasOpenRowAbove(row) ? below(row) : above(row, small);
        sets.addAll(byPlace);
        sets.removeIf(set -> set.isEmpty() || (isDoubtful(row, set) && hits(row, set) == 0));
        boolean nothingToAdd = small
                && group.isEmpty()
                && (rows.totalLevel(row) > 0 || segment(row).isEmpty());
        if (sets.isEmpty() || nothingToAdd) {
            return Optional.empty();
        }
        List<List<Integer>> ordered = byHits(row, new ArrayList<>(sets));
        absorbed.addAll(ordered.get(0));
        absorbed.addAll(outline.under(ordered.get(0)));
        return Optional.of(
                new Total(row, rows.total(row), ordered, ordered.get(0).equals(group)));
    }

    /** Whether the labels speak against adding up just these rows. */
    private boolean isDoubtful(int total, List<Integer> set) {
        return outline.mixes(set) || isOnlyNumbered(total, set);
    }

    /** Whether rows without a number are left out that nothing shows to be parts of the others. */
    private boolean isOnlyNumbered(int total, List<Integer> set) {
        boolean numbered = set.stream().allMatch(row -> rows.depth(row) > 0);
        return numbered
                && IntStream.range(Math.min(total, set.get(0)), Math.max(total, set.get(set.size() - 1)))
                        .anyMatch(row -> row != total && rows.is(row, Kind.ITEM) && rows.depth(row) == 0)
                && outline.under(set).isEmpty();
    }

    /** The sets by how many columns they explain; the order of the structure decides between equals. */
    private List<List<Integer>> byHits(int total, List<List<Integer>> sets) {
        sets.sort(Comparator.comparing((List<Integer> set) -> hits(total, set)).reversed());
        return sets;
    }

    private int hits(int total, List<Integer> set) {
        return (int) IntStream.range(grid.left(), grid.columns())
                .filter(column -> grid.has(total, column) && grid.isAmount(total, column))
                .filter(column -> sums.mayAddUp(total, set, column))
                .count();
    }

    /** The items that share all outer labels with 小计: (理工类, 小计) adds up (理工类, …). */
    private List<Integer> group(int total) {
        int level = rows.totalLevel(total);
        if (level < 1) {
            return List.of();
        }
        List<String> outer = grid.path(total).subList(0, level);
        return select(row -> rows.is(row, Kind.ITEM)
                && grid.path(row).size() > level
                && grid.path(row).subList(0, level).equals(outer));
    }

    /** The rows with the same inner labels in the other groups: (合计, 男) adds up (本科, 男) and (专科, 男). */
    private List<Integer> across(int total) {
        List<String> path = grid.path(total);
        int level = rows.totalLevel(total);
        if (level < 0 || level == path.size() - 1) {
            return List.of();
        }
        List<String> inner = path.subList(level + 1, path.size());
        return select(row -> row != total
                && grid.path(row).size() == path.size()
                && grid.path(row).subList(level + 1, path.size()).equals(inner)
                && Titles.total(grid.path(row).get(level)) == Titles.Total.NONE);
    }

    private List<List<Integer>> above(int total, boolean small) {
        List<Integer> segment = segment(total);
        List<Integer> open = select(row -> row < total && isAddend(row) && !absorbed.contains(row));
        List<Integer> items = select(row -> row < total && rows.is(row, Kind.ITEM));
        List<List<Integer>> sets =
                new ArrayList<>(small ? List.of(segment, open, items) : List.of(open, items, segment));
        sets.add(select(row -> row < total && isItemOrUnmarkedPart(row)));
        if (rows.hasOthers()) {
            sets.add(select(row -> row < total && !rows.is(row, Kind.TOTAL) && !rows.is(row, Kind.EMPTY)));
        }
        sets.addAll(byDepth(row -> row < total));
        return byLevel(small ? segment : open, sets);
    }

    private List<List<Integer>> below(int total) {
        int next = IntStream.range(total + 1, grid.rows())
                .filter(row -> rows.is(row, Kind.TOTAL))
                .findFirst()
                .orElse(grid.rows());
        List<List<Integer>> sets = new ArrayList<>();
        sets.add(select(row -> row > total && row < next && rows.is(row, Kind.ITEM)));
        sets.add(select(row -> row > total && rows.is(row, Kind.ITEM)));
        sets.add(select(row -> row > total && isItemOrUnmarkedPart(row)));
        sets.add(select(row -> row > total && rows.is(row, Kind.TOTAL)));
        sets.addAll(byDepth(row -> row > total && row < next));
        return byLevel(sets.get(0), sets);
    }

    /** The sets with those of one level of the rows before them, if the rows are of several. */
    private List<List<Integer>> byLevel(List<Integer> some, List<List<Integer>> sets) {
        if (!outline.mixes(some)) {
            return sets;
        }
        List<List<Integer>> all = new ArrayList<>(List.of(outline.tops(some), outline.leaves(some)));
        all.addAll(sets);
        return all;
    }

    /** Where labels are numbered on several levels, the rows of the highest, and those that have no rows below them. */
    private List<List<Integer>> byDepth(IntPredicate where) {
        List<Integer> numbered = select(row -> where.test(row) && rows.is(row, Kind.ITEM) && rows.depth(row) > 0);
        int[] depths =
                numbered.stream().mapToInt(rows::depth).distinct().sorted().toArray();
        if (depths.length < 2) {
            return numbered.size() > 1 ? List.of(numbered) : List.of();
        }
        List<Integer> leaves = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            if (i + 1 == numbered.size() || rows.depth(numbered.get(i + 1)) <= rows.depth(numbered.get(i))) {
                leaves.add(numbered.get(i));
            }
        }
        return List.of(
                numbered.stream().filter(row -> rows.depth(row) == depths[0]).toList(), leaves);
    }

    private List<Integer> segment(int total) {
        int start = total;
        while (start > grid.top() && !rows.is(start - 1, Kind.TOTAL)) {
            start--;
        }
        int from = start;
        return select(row -> row >= from && row < total && rows.is(row, Kind.ITEM));
    }

    private boolean isAddend(int row) {
        return rows.is(row, Kind.ITEM) || rows.is(row, Kind.TOTAL);
    }

    private boolean isItemOrUnmarkedPart(int row) {
        return rows.is(row, Kind.ITEM) || rows.isUnmarkedPart(row);
    }

    private boolean hasOpenRowAbove(int total) {
        return IntStream.range(grid.top(), total).anyMatch(row -> isAddend(row) && !absorbed.contains(row));
    }

    private int firstRow() {
        return IntStream.range(grid.top(), grid.rows())
                .filter(row -> !rows.is(row, Kind.EMPTY))
                .findFirst()
                .orElse(grid.top());
    }

    private List<Integer> select(IntPredicate condition) {
        return IntStream.range(grid.top(), grid.rows())
                .filter(condition)
                .boxed()
                .toList();
    }
}
