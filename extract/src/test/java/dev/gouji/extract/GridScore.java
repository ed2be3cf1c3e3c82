package dev.gouji.extract;

import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a table was read rightly; white space does not count.
 *
 * @param places places of the true grid
 * @param rightPlaces those with the right text, rows aligned so that most are right
 * @param cells cells of the true grid that hold text
 * @param foundCells those whose text is one whole cell of the table
 */
record GridScore(int places, int rightPlaces, int cells, int foundCells) {

    static final GridScore ZERO = new GridScore(0, 0, 0, 0);

    static GridScore of(List<List<String>> truth, List<List<String>> read) {
        List<List<String>> expected = bare(truth);
        List<List<String>> actual = bare(read);
        int places = expected.stream().mapToInt(List::size).sum();
        List<String> left = new ArrayList<>();
        actual.forEach(left::addAll);
        int cells = 0;
        int found = 0;
        for (List<String> row : expected) {
            for (String cell : row) {
                if (!cell.isEmpty()) {
                    cells++;
                    found += left.remove(cell) ? 1 : 0;
                }
            }
        }
        return new GridScore(places, aligned(expected, actual), cells, found);
    }

    static List<List<String>> texts(Table table) {
        return table.grid().stream()
                .map(row -> row.stream().map(cell -> cell.text().original()).toList())
                .toList();
    }

    GridScore plus(GridScore other) {
        return new GridScore(
                places + other.places,
                rightPlaces + other.rightPlaces,
                cells + other.cells,
                foundCells + other.foundCells);
    }

    /** Share of right places. */
    double accuracy() {
        return places == 0 ? 1 : (double) rightPlaces / places;
    }

    /** Share of cells found. */
    double recall() {
        return cells == 0 ? 1 : (double) foundCells / cells;
    }

    private static List<List<String>> bare(List<List<String>> grid) {
        return grid.stream()
                .map(row -> row.stream().map(CharacterScore::bare).toList())
                .toList();
    }

    /** The most right places over all alignments of the rows, in their order. */
    private static int aligned(List<List<String>> truth, List<List<String>> read) {
        int[][] best = new int[truth.size() + 1][read.size() + 1];
        for (int i = 1; i <= truth.size(); i++) {
            for (int j = 1; j <= read.size(); j++) {
                int together = best[i - 1][j - 1] + equal(truth.get(i - 1), read.get(j - 1));
                best[i][j] = Math.max(together, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best[truth.size()][read.size()];
    }

    private static int equal(List<String> truth, List<String> read) {
        int equal = 0;
        for (int i = 0; i < Math.min(truth.size(), read.size()); i++) {
            equal += truth.get(i).equals(read.get(i)) ? 1 : 0;
        }
        return equal;
    }
}
