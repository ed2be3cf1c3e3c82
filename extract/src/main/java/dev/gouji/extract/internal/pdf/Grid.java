package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Cell;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A grid that is filled cell by cell; places that stay empty become empty cells. */
final class Grid {

    private final List<List<Optional<Cell>>> places = new ArrayList<>();
    private final int width;

    Grid(int rows, int columns) {
        width = columns;
        for (int row = 0; row < rows; row++) {
            List<Optional<Cell>> places = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                places.add(Optional.empty());
            }
            this.places.add(places);
        }
    }

    /** Puts a cell in every place it covers. */
    void put(Cell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                places.get(row).set(column, Optional.of(cell));
            }
        }
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < places.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(places.get(row).get(column).orElse(new Cell(Text.EMPTY, row, column, 1, 1, List.of())));
            }
            rows.add(cells);
        }
        return rows;
    }
}
