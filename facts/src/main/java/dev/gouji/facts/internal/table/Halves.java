package dev.gouji.facts.internal.table;

import dev.gouji.model.Cell;
import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A long list printed as two or more lists side by side, 民族|人数|占比|民族|人数|占比, put below one another again. */
final class Halves {

    private static final int MOST = 4;

    private final Table table;
    private final Map<CellPosition, Mention> figures;
    private final int top;

    /** Takes a table, its figures and the first row of its body. */
    Halves(Table table, Map<CellPosition, Mention> figures, int top) {
        this.table = table;
        this.figures = figures;
        this.top = top;
    }

    /** How many columns one of the lists has; all of them if the table is one list. */
    int width() {
        return IntStream.iterate(MOST, count -> count > 1, count -> count - 1)
                .filter(count -> table.columns() % count == 0)
                .map(count -> table.columns() / count)
                .filter(width -> width > 1 && repeats(width))
                .findFirst()
                .orElse(table.columns());
    }

    private boolean repeats(int width) {
        if (top == 0 || top == table.rows()) {
            return false;
        }
        for (int column = 0; column < table.columns(); column++) {
            for (int row = 0; row < table.rows(); row++) {
                Cell cell = table.cell(row, column);
                boolean inside = cell.column() / width == (cell.column() + cell.columns() - 1) / width;
                boolean again = row >= top
                        || cell.text()
                                .folded()
                                .equals(table.cell(row, column % width).text().folded());
                boolean label = row < top || column % width > 0 || isLabel(cell);
                boolean crossesHeader = cell.row() < top && cell.row() + cell.rows() > top;
                if (!inside || !again || !label || crossesHeader) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A total in one of the lists would say that it is a list for itself. */
    private boolean isLabel(Cell cell) {
        return !figures.containsKey(new CellPosition(cell.row(), cell.column()))
                && !Titles.total(cell.text().folded()).isSure();
    }

    /** The lists below one another. */
    Table stacked(int width) {
        List<List<Cell>> grid = new ArrayList<>();
        for (int row = 0; row < top; row++) {
            grid.add(table.grid().get(row).subList(0, width));
        }
        for (int from = 0; from < table.columns(); from += width) {
            for (int row = top; row < table.rows(); row++) {
                grid.add(table.grid().get(row).subList(from, from + width).stream()
                        .map(cell -> moved(cell, width))
                        .toList());
            }
        }
        return table.with(grid);
    }

    /** The figures at the places that they have in {@link #stacked}. */
    Map<CellPosition, Mention> moved(int width) {
        Map<CellPosition, Mention> moved = new HashMap<>();
        figures.forEach((at, figure) ->
                moved.put(new CellPosition(row(at.row(), at.column(), width), at.column() % width), figure));
        return moved;
    }

    private Cell moved(Cell cell, int width) {
        return new Cell(
                cell.text(),
                row(cell.row(), cell.column(), width),
                cell.column() % width,
                cell.rows(),
                cell.columns(),
                cell.regions());
    }

    private int row(int row, int column, int width) {
        return row < top ? row : row + column / width * (table.rows() - top);
    }
}
