package dev.gouji.extract.internal.text;

import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.GridBuilder;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a table in plain text: fields parted by blanks, or one cell a line behind a tab.
 *
 * <p>Its columns cannot be told where cells were empty or had blanks, so that it is always doubtful; but its figures
 * stay apart from one another and from the text.
 */
final class FlatTable {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private FlatTable() {}

    /** The table, empty if the lines are none. */
    static Optional<Table> of(List<String> lines) {
        boolean behindTabs = lines.stream().anyMatch(line -> line.startsWith("\t"));
        List<List<String>> rows = behindTabs ? cells(lines) : fields(lines);
        long withFields = rows.stream().filter(row -> row.size() > 1).count();
        return rows.size() > 1 && withFields * 2 >= rows.size() ? Optional.of(table(rows)) : Optional.empty();
    }

    private static List<List<String>> fields(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.asList(BLANKS.split(line)))
                .collect(Collectors.toList());
    }

    /** A tab opens a cell, an empty line ends a row, any other line goes on with the cell before. */
    private static List<List<String>> cells(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            } else if (line.startsWith("\t") || (row.isEmpty() && !line.isBlank())) {
                row.add(line.strip());
            } else if (!line.isBlank()) {
                String last = row.remove(row.size() - 1);
                row.add(last.isEmpty() ? line.strip() : last + "\n" + line.strip());
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static Table table(List<List<String>> rows) {
        GridBuilder grid = new GridBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.put(Text.of(rows.get(row).get(column)), CellArea.at(row, column));
            }
        }
        return new Table(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                grid.grid().orElseThrow(),
                Table.Trust.DOUBTFUL,
                List.of());
    }
}
