package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Cell;
import dev.gouji.model.Region;
import dev.gouji.model.Table.Trust;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins the parts of tables that go on over pages. */
final class TableJoiner {

    private static final int MOST_HEADER_ROWS = 5;

    private TableJoiner() {}

    /** The same items, with tables joined that follow each other on successive pages with nothing between. */
    static List<Item> join(List<Item> items) {
        List<Item> joined = new ArrayList<>();
        for (Item item : items) {
            Item last = joined.isEmpty() ? item : joined.get(joined.size() - 1);
            if (last != item
                    && last instanceof TableItem upper
                    && item instanceof TableItem lower
                    && goesOn(upper, lower)) {
                joined.set(joined.size() - 1, join(upper, lower));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static boolean goesOn(TableItem upper, TableItem lower) {
        return lower.page() == upper.last().page() + 1
                && (Regridded.fits(upper, lower) || Regridded.fits(lower, upper));
    }

    private static TableItem join(TableItem one, TableItem other) {
        TableItem upper = Regridded.fits(one, other) ? one : Regridded.onto(other, one);
        TableItem lower = Regridded.fits(one, other) ? Regridded.onto(one, other) : other;
        int repeated = repeatedRows(upper, lower);
        Seam seam = new Seam(upper, lower, repeated);
        boolean sure = upper.trust() == Trust.SURE && lower.trust() == Trust.SURE;
        return new TableItem(
                seam.grid(),
                upper.columns(),
                Math.max(upper.headerRows(), repeated),
                sure ? Trust.SURE : Trust.DOUBTFUL,
                Stream.concat(upper.regions().stream(), lower.regions().stream())
                        .toList());
    }

    /** How many rows at the top of the lower part are the header of the upper part again. */
    private static int repeatedRows(TableItem upper, TableItem lower) {
        int most = Math.min(MOST_HEADER_ROWS, Math.min(upper.rows(), lower.rows() - 1));
        int rows = 0;
        while (rows < most && upper.foldedRow(rows).equals(lower.foldedRow(rows))) {
            rows++;
        }
        int same = rows;
        boolean cut = same > 0 && lower.grid().get(same - 1).stream().anyMatch(cell -> cell.row() + cell.rows() > same);
        return cut ? 0 : same;
    }

    /** The place where two parts are sewn together. */
    private static final class Seam {

        private final TableItem upper;
        private final TableItem lower;
        private final int skipped;
        private final boolean rowIsCut;

        Seam(TableItem upper, TableItem lower, int skipped) {
            this.upper = upper;
            this.lower = lower;
            this.skipped = skipped;
            rowIsCut = rowIsCut();
        }

        List<List<Cell>> grid() {
            int shift = upper.rows() - skipped - (rowIsCut ? 1 : 0);
            Grid grid = new Grid(shift + lower.rows(), upper.width());
            anchors(upper, 0).forEach(grid::put);
            anchors(lower, skipped).forEach(cell -> grid.put(moved(cell, cell.row() + shift, cell.rows())));
            for (int column = 0; column < upper.width(); column++) {
                Cell above = lastOf(upper, column);
                Cell below = lower.grid().get(skipped).get(column);
                if (below.column() != column || above.column() != column || above.columns() != below.columns()) {
                    continue;
                }
                if (rowIsCut) {
                    grid.put(sewn(above, below, above.rows() + below.rows() - 1));
                } else if (isCut(above, below)) {
                    grid.put(sewn(above, below, above.rows() + below.rows()));
                }
            }
            return grid.rows();
        }

        /** A row was cut if its key is missing below and nothing stands below that has nothing above it. */
        private boolean rowIsCut() {
            List<Cell> above = upper.grid().get(upper.rows() - 1);
            List<Cell> below = lower.grid().get(skipped);
            boolean single = below.stream().allMatch(cell -> cell.rows() == 1 && cell.row() == skipped);
            boolean continued = IntStream.range(0, below.size())
                    .noneMatch(i -> above.get(i).text().isBlank()
                            && !below.get(i).text().isBlank());
            boolean fewer = filled(below) < filled(above);
            return single
                    && below.get(0).text().isBlank()
                    && filled(below) > 0
                    && continued
                    && fewer
                    && !above.get(0).text().isBlank()
                    && above.get(0).rows() == 1;
        }

        /** A merged cell was cut if one part is empty where the column is otherwise filled. */
        private boolean isCut(Cell above, Cell below) {
            if (above.rows() == 1 && below.rows() == 1) {
                return false;
            }
            if (!above.text().isBlank() && !below.text().isBlank()) {
                return false;
            }
            Cell empty = below.text().isBlank() ? below : above;
            return empty.rows() > 1 || isElsewhereFilled(above, below);
        }

        private boolean isElsewhereFilled(Cell above, Cell below) {
            return Stream.concat(anchors(upper, 0).stream(), anchors(lower, skipped).stream())
                    .filter(cell -> cell.column() == above.column() && !cell.equals(above) && !cell.equals(below))
                    .noneMatch(cell -> cell.text().isBlank());
        }

        private static long filled(List<Cell> row) {
            return row.stream().filter(cell -> !cell.text().isBlank()).count();
        }

        private static Cell lastOf(TableItem table, int column) {
            return table.grid().get(table.rows() - 1).get(column);
        }

        private static List<Cell> anchors(TableItem table, int fromRow) {
            return IntStream.range(fromRow, table.rows())
                    .boxed()
                    .flatMap(row -> IntStream.range(0, table.width())
                            .mapToObj(column -> table.grid().get(row).get(column))
                            .filter(cell -> cell.row() == row)
                            .distinct())
                    .toList();
        }

        private static Cell moved(Cell cell, int row, int rows) {
            return new Cell(cell.text(), row, cell.column(), rows, cell.columns(), cell.regions());
        }

        private static Cell sewn(Cell above, Cell below, int rows) {
            String first = above.text().original();
            String glue = first.isEmpty() || below.text().isBlank()
                    ? ""
                    : glue(first, below.text().original());
            String whole = first + glue + below.text().original();
            int seam = first.length() + glue.length();
            List<Region> regions = new ArrayList<>(above.regions());
            for (Region region : below.regions()) {
                regions.add(new Region(region.from() + seam, region.to() + seam, region.page(), region.box()));
            }
            return new Cell(Text.of(whole), above.row(), above.column(), rows, above.columns(), regions);
        }

        private static String glue(String first, String second) {
            return first.matches("(?s).*[。；;]") || second.matches("(?s)(?:[(（\\d①-⑳●]|[一二三四五六七八九十]、).*") ? "\n" : "";
        }
    }
}
