package dev.gouji.facts.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What part each row plays for the totals: item, total, part of an item (其中), average, or nothing. */
final class Rows {

    enum Kind {
        ITEM,
        TOTAL,
        PART,
        AVERAGE,
        EMPTY
    }

    private static final Pattern CHINESE = Pattern.compile("^[一二三四五六七八九十]+[、.]");
    private static final Pattern CHINESE_BRACKETED = Pattern.compile("^\\([一二三四五六七八九十]+\\)");
    private static final Pattern ARABIC = Pattern.compile("^\\d+(?:[、)]|\\.(?!\\d))");
    private static final Pattern ARABIC_BRACKETED = Pattern.compile("^\\(\\d+\\)");
    private static final Pattern DECIMAL = Pattern.compile("^\\d+((?:\\.\\d+)+)(?!\\d)[^%\\d]");
    /** How many rows behind a row marked 其中 may belong to it without the mark. */
    private static final int LONGEST_UNMARKED = 6;
    /** A sum below this says too little to make rows parts of another. */
    private static final double TELLING = 100;

    private final Grid grid;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Titles.Total> totals = new ArrayList<>();
    private final int[] parent;
    private final Set<Integer> unmarked = new HashSet<>();

    Rows(Grid grid) {
        this.grid = grid;
        this.parent = new int[grid.rows()];
        for (int row = 0; row < grid.rows(); row++) {
            totals.add(totalIn(grid.path(row)));
            kinds.add(row < grid.top() ? Kind.EMPTY : tell(row));
        }
        findParts();
    }

    Kind kind(int row) {
        return kinds.get(row);
    }

    boolean is(int row, Kind kind) {
        return kinds.get(row) == kind;
    }

    Titles.Total total(int row) {
        return totals.get(row);
    }

    /** The row that a part belongs to, −1 if none stands above it. */
    int parent(int part) {
        return parent[part];
    }

    /** Whether the row is taken for a part only because the sums say so. */
    boolean isUnmarkedPart(int row) {
        return unmarked.contains(row);
    }

    /** Whether some rows were left out of the sums for what their labels say. */
    boolean hasOthers() {
        return kinds.contains(Kind.PART) || (!grid.isTurned() && kinds.contains(Kind.AVERAGE));
    }

    /** Which of the labels says that the row is a total, −1 if none does. */
    int totalLevel(int row) {
        List<String> path = grid.path(row);
        for (int level = path.size() - 1; level >= 0; level--) {
            if (Titles.total(path.get(level)) == total(row)) {
                return level;
            }
        }
        return -1;
    }

    /** How deep the numbering of the label is, 0 without one: 一、 is 1, （一） 2, 1. 3, （1） 4, 1.1 5. */
    int depth(int row) {
        List<String> path = grid.path(row);
        String label = path.isEmpty() ? "" : path.get(path.size() - 1);
        if (CHINESE.matcher(label).find()) {
            return 1;
        }
        if (CHINESE_BRACKETED.matcher(label).find()) {
            return 2;
        }
        if (ARABIC_BRACKETED.matcher(label).find()) {
            return 4;
        }
        Matcher decimal = DECIMAL.matcher(label);
        if (decimal.find()) {
            return 4 + (int) decimal.group(1).chars().filter(c -> c == '.').count();
        }
        return ARABIC.matcher(label).find() ? 3 : 0;
    }

    /** The same of the number that stands before the label in a column of its own. */
    int serialDepth(int row) {
        String number = grid.serial(row);
        if (number.matches("[一二三四五六七八九十]+")) {
            return 1;
        }
        if (CHINESE_BRACKETED.matcher(number).matches()) {
            return 2;
        }
        if (ARABIC_BRACKETED.matcher(number).matches()) {
            return 4;
        }
        return number.matches("\\d{1,3}") ? 3 : 0;
    }

    private static Titles.Total totalIn(List<String> path) {
        if (Titles.isPart(path) || Titles.isAverage(path)) {
            return Titles.Total.NONE;
        }
        return path.stream().map(Titles::total).max(Enum::compareTo).orElse(Titles.Total.NONE);
    }

    private Kind tell(int row) {
        boolean empty = true;
        for (int column = grid.left(); column < grid.columns(); column++) {
            empty &= grid.isVoid(row, column);
        }
        if (empty) {
            return Kind.EMPTY;
        }
        if (Titles.isPart(grid.path(row))) {
            return Kind.PART;
        }
        if (isNoAmount(grid.path(row))) {
            return Kind.AVERAGE;
        }
        return total(row) == Titles.Total.NONE ? Kind.ITEM : Kind.TOTAL;
    }

    /** A header over a column is a measure and can be told by its words; the label of a row may be any name. */
    private boolean isNoAmount(List<String> path) {
        return Titles.isAverage(path) || (grid.isTurned() ? Titles.isNotAdded(path) : Titles.isRate(path));
    }

    private void findParts() {
        int owner = -1;
        for (int row = grid.top(); row < grid.rows(); row++) {
            parent[row] = -1;
            if (is(row, Kind.PART)) {
                parent[row] = owner;
                if (owner >= 0 && (row + 1 == grid.rows() || !is(row + 1, Kind.PART))) {
                    extend(owner, row);
                }
            } else if (is(row, Kind.ITEM) || is(row, Kind.TOTAL)) {
                owner = row;
            }
        }
    }

    /** Takes rows behind the last marked part as parts too, if only with them the parts make the whole. */
    private void extend(int owner, int lastMarked) {
        for (int last = lastMarked; last < grid.rows() && last <= lastMarked + LONGEST_UNMARKED; last++) {
            if (last > lastMarked && !is(last, Kind.ITEM)) {
                return;
            }
            if (addsUp(owner, last)) {
                for (int row = lastMarked + 1; row <= last; row++) {
                    kinds.set(row, Kind.PART);
                    parent[row] = owner;
                    unmarked.add(row);
                }
                return;
            }
        }
    }

    private boolean addsUp(int owner, int last) {
        boolean told = false;
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (grid.has(owner, column) && grid.isAmount(owner, column)) {
                double sum = 0;
                double reach = grid.reach(owner, column);
                for (int row = owner + 1; row <= last; row++) {
                    sum += grid.has(row, column) ? grid.value(row, column) : 0;
                    reach += grid.reach(row, column);
                }
                if (!Numbers.mayMeet(sum, grid.value(owner, column), reach)) {
                    return false;
                }
                told |= sum >= TELLING;
            }
        }
        return told;
    }
}
