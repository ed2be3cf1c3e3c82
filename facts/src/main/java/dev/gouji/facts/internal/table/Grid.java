package dev.gouji.facts.internal.table;

import dev.gouji.model.Cell;
import dev.gouji.model.Dimension;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a table with their titles; turned, the columns of the table are the rows.
 *
 * <p>Serial numbers and years are no figures here. A merged cell shows its figure in every place it covers.
 */
final class Grid {

    private final Table table;
    private final Layout layout;
    private final boolean turned;
    private final List<List<Optional<Mention>>> figures = new ArrayList<>();
    private final double[][] values;
    private final double[][] reaches;
    private final boolean[][] amounts;
    private final boolean[][] shares;
    private final List<List<String>> paths = new ArrayList<>();
    private final List<List<String>> headers = new ArrayList<>();

    Grid(Table table, Layout layout, boolean turned) {
        this.table = table;
        this.layout = layout;
        this.turned = turned;
        this.values = new double[rows()][columns()];
        this.reaches = new double[rows()][columns()];
        this.amounts = new boolean[rows()][columns()];
        this.shares = new boolean[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            List<Optional<Mention>> line = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                Optional<Mention> figure = look(row, column);
                line.add(figure);
                approximate(row, column, figure);
            }
            figures.add(line);
            paths.add(turned ? header(table, layout, row) : path(table, layout, row));
        }
        for (int column = 0; column < columns(); column++) {
            headers.add(turned ? path(table, layout, column) : header(table, layout, column));
        }
        classify();
    }

    boolean isTurned() {
        return turned;
    }

    int rows() {
        return turned ? table.columns() : table.rows();
    }

    int columns() {
        return turned ? table.rows() : table.columns();
    }

    /** The first row that can hold figures. */
    int top() {
        return turned ? layout.left() : layout.top();
    }

    /** The first column that can hold figures. */
    int left() {
        return turned ? layout.top() : layout.left();
    }

    Optional<Mention> figure(int row, int column) {
        return figures.get(row).get(column);
    }

    /** About the middle of what the figure stands for; NaN without a figure or an end to it. */
    double value(int row, int column) {
        return values[row][column];
    }

    /** How far the figure may lie from its middle. */
    double reach(int row, int column) {
        return reaches[row][column];
    }

    boolean has(int row, int column) {
        return !Double.isNaN(values[row][column]);
    }

    Cell cell(int row, int column) {
        return turned ? table.cell(column, row) : table.cell(row, column);
    }

    Text text(int row, int column) {
        return cell(row, column).text();
    }

    /** Whether something stands in the cell that is no figure and no label: a text, or several figures. */
    boolean isUnread(int row, int column) {
        return !isVoid(row, column)
                && figure(row, column).isEmpty()
                && !Titles.isNothing(text(row, column).folded());
    }

    /** Whether nothing is said here: a blank, a heading across the table, or the header once more. */
    boolean isVoid(int row, int column) {
        Cell cell = cell(row, column);
        List<String> header = header(column);
        boolean heading = (turned ? cell.row() : cell.column()) < left();
        boolean again = !header.isEmpty()
                && header.get(header.size() - 1).equals(cell.text().folded());
        return isBlank(row, column) || (figure(row, column).isEmpty() && (heading || again));
    }

    /** Whether the cell is left blank; a dash says that there is nothing. */
    boolean isBlank(int row, int column) {
        return text(row, column).isBlank();
    }

    /** The labels of the row, outermost first, without serial numbers. */
    List<String> path(int row) {
        return paths.get(row);
    }

    /** How many blanks the innermost label of the row begins with. */
    int indent(int row) {
        int label = left() - 1;
        while (label > 0 && Titles.isNothing(text(row, label).folded())) {
            label--;
        }
        String words = label < 0 ? "" : text(row, label).original();
        return (int) words.codePoints()
                .takeWhile(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                .count();
    }

    /** The number in front of the label of the row, if such numbers have a column of their own; else nothing. */
    String serial(int row) {
        return !turned && left() > 0 && layout.isLabel(0) ? text(row, 0).folded() : "";
    }

    /** The headers of the column, outermost first. */
    List<String> header(int column) {
        return headers.get(column);
    }

    String title(int row) {
        return String.join("", path(row));
    }

    String headerTitle(int column) {
        return String.join("", header(column));
    }

    /** What a reader calls a row of this view. */
    String rowWord() {
        return turned ? "列" : "行";
    }

    String columnWord() {
        return turned ? "行" : "列";
    }

    /** Whether the figure may be added to others: an amount or a count, no rate, average or rank. */
    boolean isAmount(int row, int column) {
        return amounts[row][column];
    }

    boolean isShare(int row, int column) {
        return shares[row][column];
    }

    /** Whether every row that the table is about stands in it, as far as caption and labels tell. */
    boolean isComplete() {
        String caption = table.caption().map(Text::folded).orElse("");
        boolean open = false;
        for (int row = top(); row < rows(); row++) {
            open |= path(row).stream().anyMatch(Titles::isOpen);
        }
        return !open && !Titles.isIncomplete(caption) && (turned || !layout.isContinued());
    }

    private void classify() {
        boolean[] added = new boolean[columns()];
        for (int column = 0; column < added.length; column++) {
            added[column] = !Titles.isNotAdded(header(column));
        }
        for (int row = 0; row < rows(); row++) {
            boolean rowAdded = !Titles.isNotAdded(path(row));
            for (int column = 0; column < added.length; column++) {
                Optional<Dimension> dimension =
                        figure(row, column).map(m -> m.quantity().unit().dimension());
                amounts[row][column] = rowAdded
                        && added[column]
                        && dimension.filter(Grid::isAmount).isPresent();
                shares[row][column] = dimension.equals(Optional.of(Dimension.SHARE));
            }
        }
    }

    private static boolean isAmount(Dimension dimension) {
        return switch (dimension) {
            case SHARE, SHARE_POINTS, MULTIPLE, RATIO, PER_UNIT, BANDWIDTH -> false;
            default -> true;
        };
    }

    private Optional<Mention> look(int row, int column) {
        int tableRow = turned ? column : row;
        int tableColumn = turned ? row : column;
        boolean body = tableRow >= layout.top() && tableColumn >= layout.left() && !layout.isLabel(tableColumn);
        return body ? layout.figure(tableRow, tableColumn) : Optional.empty();
    }

    private void approximate(int row, int column, Optional<Mention> figure) {
        values[row][column] = Double.NaN;
        Optional<Interval> interval = figure.map(Mention::interval);
        Optional<Interval.End> low = interval.flatMap(Interval::low);
        Optional<Interval.End> high = interval.flatMap(Interval::high);
        if (low.isPresent() && high.isPresent()) {
            double from = Numbers.approximate(low.get().value());
            double to = Numbers.approximate(high.get().value());
            values[row][column] = (from + to) / 2;
            reaches[row][column] = (to - from) / 2;
        }
    }

    private static List<String> path(Table table, Layout layout, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < layout.left(); column++) {
            if (!layout.isNumber(row, column)) {
                cells.add(table.cell(row, column));
            }
        }
        return texts(cells);
    }

    private static List<String> header(Table table, Layout layout, int column) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < layout.top(); row++) {
            if (layout.top() == 1 || !table.isOneCell(row)) {
                cells.add(table.cell(row, column));
            }
        }
        return texts(cells);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream()
                .distinct()
                .map(cell -> cell.text().folded())
                .filter(text -> !Titles.isNothing(text))
                .toList();
    }
}
