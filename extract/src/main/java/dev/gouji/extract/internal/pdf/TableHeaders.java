package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Cell;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells which rows and columns of a table are headers. */
final class TableHeaders {

    private static final int MOST_ROWS = 4;
    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern FIGURE = Pattern.compile("[-+±约]?[\\d,.:/]+[%‰万亿元人个项名门家次]*|[-—/无]");

    private TableHeaders() {}

    /** The rows that are known to be headers, or the first one with the rows that its merged cells reach into. */
    static int rows(TableItem table) {
        if (table.headerRows() > 0) {
            return Math.min(table.headerRows(), table.rows() - 1);
        }
        if (table.rows() < 2) {
            return 0;
        }
        int rows = table.grid().get(0).stream().mapToInt(Cell::rows).max().orElse(1);
        return rows > MOST_ROWS || rows >= table.rows() ? 1 : rows;
    }

    /** The first column is a header if it has words where all the others have figures. */
    static int columns(TableItem table) {
        List<List<Cell>> body = table.grid().subList(rows(table), table.rows());
        if (table.width() < FEWEST_COLUMNS || body.isEmpty()) {
            return 0;
        }
        boolean words = body.stream().noneMatch(row -> isFigure(row.get(0)));
        boolean figures = body.stream()
                .allMatch(row -> IntStream.range(1, row.size())
                        .allMatch(column -> row.get(column).text().isBlank() || isFigure(row.get(column))));
        return words && figures ? 1 : 0;
    }

    private static boolean isFigure(Cell cell) {
        return FIGURE.matcher(cell.text().folded()).matches();
    }
}
