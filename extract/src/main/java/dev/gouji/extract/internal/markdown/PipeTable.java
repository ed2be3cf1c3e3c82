package dev.gouji.extract.internal.markdown;

import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.GridBuilder;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table of lines with {@code |}.
 *
 * <p>The rows above the line of {@code ---} are headers. Beyond common Markdown, a cell {@code ^} continues the one
 * above and a cell {@code <} the one to the left; {@code <br>} breaks a line.
 */
final class PipeTable {

    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|(?:\\s*:?-{2,}:?\\s*\\|?)+\\s*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("\\s*<br\\s*/?>\\s*");

    private final List<List<String>> cells;

    private PipeTable(List<List<String>> cells) {
        this.cells = cells;
    }

    static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    /** The table, empty if the lines hold no cell. */
    static Optional<Table> read(List<String> lines) {
        List<List<String>> cells = new ArrayList<>();
        int headerRows = 0;
        for (String line : lines) {
            if (headerRows == 0 && RULE.matcher(line).matches()) {
                headerRows = cells.size();
            } else {
                cells.add(cells(line));
            }
        }
        return new PipeTable(cells).table(headerRows);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1);
        String[] parts = BAR.split(inner, -1);
        int count = parts[parts.length - 1].isBlank() ? parts.length - 1 : parts.length;
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(BREAK.matcher(parts[i].strip().replace("\\|", "|")).replaceAll("\n"));
        }
        return cells;
    }

    private Optional<Table> table(int headerRows) {
        GridBuilder grid = new GridBuilder();
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                String text = at(row, column);
                if (!text.equals("^") && !text.equals("<")) {
                    grid.put(
                            MarkdownReader.text(text),
                            new CellArea(row, column, height(row, column), width(row, column)));
                }
            }
        }
        return grid.grid()
                .map(rows -> new Table(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        headerRows,
                        0,
                        rows,
                        Table.Trust.SURE,
                        List.of()));
    }

    private int height(int row, int column) {
        int end = row + 1;
        while (at(end, column).equals("^")) {
            end++;
        }
        return end - row;
    }

    private int width(int row, int column) {
        int end = column + 1;
        while (at(row, end).equals("<")) {
            end++;
        }
        return end - column;
    }

    private String at(int row, int column) {
        return row < cells.size() && column < cells.get(row).size()
                ? cells.get(row).get(column)
                : "";
    }
}
