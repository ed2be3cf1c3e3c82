package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Heading;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much of what should be read was read, in shares of one. */
final class Likeness {

    private final Expected expected;
    private final List<Block> blocks;

    Likeness(Expected expected, List<Block> blocks) {
        this.expected = expected;
        this.blocks = blocks;
    }

    int expectedTables() {
        return expected.grids().size();
    }

    List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    List<String> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading ->
                        heading.level() + " " + Expected.bare(heading.text().original()))
                .toList();
    }

    /** Headings with the right level and text, in order, of those that should be there or were found, whichever are more. */
    double headingShare() {
        int most = Math.max(expected.headings().size(), headings().size());
        return most == 0 ? 1 : (double) common(expected.headings(), headings()) / most;
    }

    /** Places in the expected grids that have exactly the right text, rows aligned. */
    double gridShare() {
        List<List<List<String>>> found = grids();
        int tables = expected.grids().size();
        int[][] best = new int[tables + 1][found.size() + 1];
        long all = 0;
        for (int i = 1; i <= tables; i++) {
            List<List<String>> grid = expected.grids().get(i - 1);
            all += (long) grid.size() * grid.get(0).size();
            for (int j = 1; j <= found.size(); j++) {
                int same = alignedCells(grid, found.get(j - 1));
                best[i][j] = Math.max(best[i - 1][j - 1] + same, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return all == 0 ? 1 : (double) best[tables][found.size()] / all;
    }

    /** Expected cell texts that some found cell has, each as often as it is expected. */
    double cellShare() {
        Map<String, Integer> found = new HashMap<>();
        grids().forEach(grid -> grid.forEach(row -> row.forEach(cell -> found.merge(cell, 1, Integer::sum))));
        long right = 0;
        long all = 0;
        for (List<List<String>> grid : expected.grids()) {
            for (List<String> row : grid) {
                for (String cell : row) {
                    all++;
                    if (found.merge(cell, -1, Integer::sum) >= 0) {
                        right++;
                    }
                }
            }
        }
        return all == 0 ? 1 : (double) right / all;
    }

    /** Expected characters that were found in order. */
    double characterShare() {
        String found = characters();
        int distance = editDistance(expected.characters(), found);
        int common = (expected.characters().length() + found.length() - distance) / 2;
        return (double) common / expected.characters().length();
    }

    String characters() {
        return blocks.stream()
                .map(block -> block.match(
                        heading -> heading.text().original(),
                        paragraph -> paragraph.text().original(),
                        Likeness::text,
                        picture -> ""))
                .map(Expected::bare)
                .collect(Collectors.joining());
    }

    List<List<List<String>>> grids() {
        return tables().stream()
                .map(table -> table.grid().stream()
                        .map(row -> row.stream()
                                .map(cell -> Expected.bare(cell.text().original()))
                                .toList())
                        .toList())
                .toList();
    }

    private static String text(Table table) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                Cell cell = table.cell(row, column);
                if (cell.row() == row && cell.column() == column) {
                    text.append(cell.text().original());
                }
            }
        }
        return text.toString();
    }

    private static int alignedCells(List<List<String>> expected, List<List<String>> found) {
        int[][] best = new int[expected.size() + 1][found.size() + 1];
        for (int i = 1; i <= expected.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                int same = sameCells(expected.get(i - 1), found.get(j - 1));
                best[i][j] = Math.max(best[i - 1][j - 1] + same, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best[expected.size()][found.size()];
    }

    private static int sameCells(List<String> expected, List<String> found) {
        int same = 0;
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            same += expected.get(i).equals(found.get(i)) ? 1 : 0;
        }
        return same;
    }

    private static <T> int common(List<T> one, List<T> other) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                best[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[one.size()][other.size()];
    }

    /** Insertions and deletions from one text to the other (Myers 1986). */
    private static int editDistance(String one, String other) {
        int most = one.length() + other.length();
        int[] furthest = new int[2 * most + 2];
        Arrays.fill(furthest, 0);
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]);
                int x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                int y = x - k;
                while (x < one.length() && y < other.length() && one.charAt(x) == other.charAt(y)) {
                    x++;
                    y++;
                }
                furthest[most + k] = x;
                if (x >= one.length() && y >= other.length()) {
                    return d;
                }
            }
        }
        return most;
    }

    /** What is missing or too much among the headings, for the message of a failing test. */
    List<String> differences() {
        List<String> missing = new ArrayList<>(expected.headings());
        headings().forEach(missing::remove);
        List<String> more = new ArrayList<>(headings());
        expected.headings().forEach(more::remove);
        List<String> differences = new ArrayList<>();
        missing.forEach(heading -> differences.add("- " + heading));
        more.forEach(heading -> differences.add("+ " + heading));
        return differences;
    }
}
