package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Cell;
import java.util.ArrayList;
import java.util.List;

/** Gives a part of a table the columns of another part, where cells that are merged all along hide some of them. */
final class Regridded {

    private static final double SAME_COLUMN = 5;

    private Regridded() {}

    /** Whether the part has no other column borders than the whole, counted from the left side. */
    static boolean fits(TableItem whole, TableItem part) {
        List<Double> borders = whole.columns();
        return !part.columns().isEmpty()
                && !borders.isEmpty()
                && Math.abs(width(whole) - width(part)) <= SAME_COLUMN
                && part.columns().stream()
                        .allMatch(border -> index(whole, border - part.columns().get(0)) >= 0)
                && part.width() <= whole.width()
                && part.width() * 2 >= whole.width();
    }

    /** The part with the columns of the whole. */
    static TableItem onto(TableItem whole, TableItem part) {
        if (part.width() == whole.width()) {
            return part;
        }
        List<Integer> borders = new ArrayList<>();
        part.columns()
                .forEach(border ->
                        borders.add(index(whole, border - part.columns().get(0))));
        Grid grid = new Grid(part.rows(), whole.width());
        for (List<Cell> row : part.grid()) {
            for (Cell cell : row) {
                int from = borders.get(cell.column());
                int to = borders.get(cell.column() + cell.columns());
                grid.put(new Cell(cell.text(), cell.row(), from, cell.rows(), to - from, cell.regions()));
            }
        }
        return new TableItem(grid.rows(), whole.columns(), part.headerRows(), part.trust(), part.regions());
    }

    private static int index(TableItem whole, double distance) {
        for (int i = 0; i < whole.columns().size(); i++) {
            if (Math.abs(whole.columns().get(i) - whole.columns().get(0) - distance) <= SAME_COLUMN) {
                return i;
            }
        }
        return -1;
    }

    private static double width(TableItem table) {
        return table.columns().get(table.columns().size() - 1) - table.columns().get(0);
    }
}
