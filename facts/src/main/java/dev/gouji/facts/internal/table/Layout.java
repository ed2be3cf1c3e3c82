package dev.gouji.facts.internal.table;

import dev.gouji.model.Cell;
import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Rational;
import dev.gouji.model.Table;
import dev.gouji.model.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where in a table the figures begin, and which numbers are labels: serial numbers and years. */
final class Layout {

    private static final Rational FIRST_YEAR = Rational.of(1950);
    private static final Rational LAST_YEAR = Rational.of(2100);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Table table;
    private final Map<CellPosition, Mention> figures;
    private final boolean[] label;
    private final int top;
    private final int left;

    Layout(Table table, Map<CellPosition, Mention> figures) {
        this.table = table;
        this.figures = figures;
        this.top = Math.max(table.headerRows(), leadingRowsWithoutFigures());
        this.label = new boolean[table.columns()];
        for (int column = 0; column < label.length; column++) {
            label[column] = isSerial(column) || isTime(column);
        }
        this.left = Math.max(table.headerColumns(), leadingLabels());
    }

    /** The first row of the body. */
    int top() {
        return top;
    }

    /** The first column behind the labels. */
    int left() {
        return left;
    }

    /** Whether the numbers in the column are names of the rows, not figures. */
    boolean isLabel(int column) {
        return label[column];
    }

    Optional<Mention> figure(int row, int column) {
        Cell cell = table.cell(row, column);
        return Optional.ofNullable(figures.get(new CellPosition(cell.row(), cell.column())));
    }

    /** Whether the cell is a serial number or a year, be it taken for a figure or not. */
    boolean isNumber(int row, int column) {
        return label[column] && NUMBER.matcher(text(row, column)).matches();
    }

    /** Whether the rows of the table seem to begin before it: a serial number that does not start at one. */
    boolean isContinued() {
        if (top == 0 || top == table.rows()) {
            return false;
        }
        for (int column = 0; column < left; column++) {
            if (Titles.isSerial(text(top - 1, column)) && isNumber(top, column)) {
                return !text(top, column).matches("0*[01]");
            }
        }
        return false;
    }

    private int leadingRowsWithoutFigures() {
        if (table.headerRows() > 0) {
            return 0;
        }
        int row = 0;
        while (row < table.rows() && !hasFigure(row)) {
            row++;
        }
        return row == table.rows() ? 0 : row;
    }

    private boolean hasFigure(int row) {
        for (int column = 0; column < table.columns(); column++) {
            if (figure(row, column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int leadingLabels() {
        int column = 0;
        while (column < table.columns() && (label[column] || isMostlyText(column))) {
            column++;
        }
        return column;
    }

    private boolean isMostlyText(int column) {
        int numbers = 0;
        int texts = 0;
        for (int row = top; row < table.rows(); row++) {
            if (figure(row, column).isPresent()) {
                numbers += isTotalRow(row) ? 0 : 1;
            } else if (!Titles.isNothing(text(row, column))) {
                texts++;
            }
        }
        return numbers == 0 || numbers < texts;
    }

    private boolean isTotalRow(int row) {
        for (int column = 0; column < Math.min(3, table.columns()); column++) {
            if (Titles.total(text(row, column)).isSure()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSerial(int column) {
        return (top > 0 && Titles.isSerial(text(top - 1, column))) || (column == 0 && countsUp());
    }

    /** Whether the first column runs 1, 2, 3 … downwards. */
    private boolean countsUp() {
        Rational expected = Rational.ONE;
        int steps = 0;
        for (int row = top; row < table.rows(); row++) {
            Optional<Mention> figure = figure(row, 0);
            if (figure.isPresent() && table.cell(row, 0).row() == row) {
                if (!figure.get().quantity().value().equals(expected)) {
                    return false;
                }
                expected = expected.plus(Rational.ONE);
                steps++;
            }
        }
        return steps >= 3 && table.columns() > 1;
    }

    private boolean isTime(int column) {
        if (top > 0 && Titles.isTime(text(top - 1, column))) {
            return true;
        }
        int years = 0;
        for (int row = top; row < table.rows(); row++) {
            Optional<Mention> figure = figure(row, column);
            boolean year = figure.isPresent()
                    ? isYear(figure.get())
                    : text(row, column).isEmpty();
            if (!year) {
                return false;
            }
            years += figure.isPresent() ? 1 : 0;
        }
        return years >= 2;
    }

    private static boolean isYear(Mention mention) {
        Rational value = mention.quantity().value();
        return mention.quantity().unit().equals(Unit.NONE)
                && value.isWhole()
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }

    private String text(int row, int column) {
        return table.cell(row, column).text().folded();
    }
}
