package dev.gouji.extract.internal.structure;

import dev.gouji.model.Cell;
import dev.gouji.model.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells the header rows and columns of a table that does not mark them, or not all of them. */
final class HeaderCells {

    /** A figure as cells hold it: 796, 42.21%, 15.85:1, 1177/118063, 33144.21万元. */
    private static final Pattern FIGURE =
            Pattern.compile("^[约≥≤<>+-]*\\d[\\d,.]*(?:[:/]\\d[\\d,.]*)?(?:[%‰]|[万亿]?[元人个项名门]|余|以上)?$");

    private static final Pattern NOTHING = Pattern.compile("^[-—/\\\\无]*$");
    private static final int MOST_ROWS = 4;

    private HeaderCells() {}

    /** How many rows at the top are headers, as marked or else as it seems. */
    static int rows(Table table) {
        int marked = table.headerRows() > 0 ? table.headerRows() : inferredRows(table);
        int covered = marked;
        for (int row = 0; row < covered; row++) {
            covered = Math.max(covered, lowestRow(table.grid().get(row), table.rows()));
        }
        return covered;
    }

    /** How many columns at the left are headers, as marked or else one if all others hold figures. */
    static int columns(Table table) {
        if (table.headerColumns() > 0) {
            return table.headerColumns();
        }
        int first = rows(table);
        List<List<Cell>> body = table.grid().subList(first, table.rows());
        boolean named = first > 0
                && !body.isEmpty()
                && table.columns() > 1
                && isAll(body, 0, 1, HeaderCells::isWords)
                && isAll(body, 1, table.columns(), HeaderCells::isFigureOrNothing);
        return named ? 1 : 0;
    }

    private static int inferredRows(Table table) {
        int row = 0;
        while (row < Math.min(MOST_ROWS, table.rows() - 1) && isHeaderRow(table, row)) {
            row++;
        }
        return row;
    }

    /** The first row if it holds words, and the next if it divides what the one above it spans. */
    private static boolean isHeaderRow(Table table, int row) {
        List<Cell> cells = table.grid().get(row);
        boolean words = cells.stream().noneMatch(HeaderCells::isFigure);
        return words && (row == 0 || isDivided(table.grid().get(row - 1)));
    }

    private static boolean isDivided(List<Cell> above) {
        return above.stream().anyMatch(cell -> cell.columns() > 1);
    }

    /** The row below the lowest that the cells of a header row reach; a cell over the whole height is no header. */
    private static int lowestRow(List<Cell> cells, int rows) {
        return cells.stream()
                .mapToInt(cell -> cell.row() + cell.rows())
                .filter(end -> end < rows)
                .max()
                .orElse(0);
    }

    private static boolean isAll(List<List<Cell>> rows, int firstColumn, int endColumn, Predicate<Cell> test) {
        return rows.stream()
                .allMatch(row -> row.subList(firstColumn, endColumn).stream().allMatch(test));
    }

    private static boolean isWords(Cell cell) {
        return !cell.text().isBlank() && !isFigure(cell);
    }

    private static boolean isFigure(Cell cell) {
        return FIGURE.matcher(cell.text().folded()).matches();
    }

    private static boolean isFigureOrNothing(Cell cell) {
        return isFigure(cell) || NOTHING.matcher(cell.text().folded()).matches();
    }
}
