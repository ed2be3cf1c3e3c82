package dev.gouji.extract.internal.structure;

import dev.gouji.extract.internal.TooLargeException;
import dev.gouji.model.Cell;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Lays out cells with spans as a full grid. */
public final class GridBuilder {

    /** No table has more columns or cells that reach farther; larger spans are mistakes. */
    private static final int LARGEST_SPAN = 1000;

    private static final long MOST_PLACES = 1_000_000;

    private final List<NavigableMap<Integer, Cell>> rows = new ArrayList<>();

    /** How many rows cells cover that were extended. */
    private final IdentityHashMap<Cell, Integer> extended = new IdentityHashMap<>();

    private int height;
    private long covered;

    /** The first free column of a row, from a column on. */
    public int freeColumn(int row, int from) {
        int column = from;
        while (row(row).containsKey(column)) {
            column++;
        }
        return column;
    }

    /**
     * Puts a cell where it is free; what other cells already cover stays theirs.
     *
     * @param area what it covers, cut at the last row in which a cell begins
     * @throws TooLargeException if there are more places than any table has
     */
    public void put(Text text, CellArea area) {
        int row = area.row();
        int column = area.column();
        int width = Math.min(area.columns(), LARGEST_SPAN);
        Cell cell = new Cell(text, row, column, Math.min(area.rows(), LARGEST_SPAN), width, List.of());
        covered += (long) cell.rows() * width;
        requireFew(covered);
        for (int i = row; i < row + cell.rows(); i++) {
            for (int j = column; j < column + width; j++) {
                row(i).putIfAbsent(j, cell);
            }
        }
        height = Math.max(height, row + 1);
    }

    /** Lets the cell above a place, if it begins in the same column, reach down to it; false if there is none. */
    public boolean extend(int row, int column) {
        Optional<Cell> found =
                row == 0 ? Optional.empty() : Optional.ofNullable(row(row - 1).get(column));
        if (found.filter(cell -> cell.column() == column).isEmpty()) {
            return false;
        }
        Cell above = found.get();
        covered += above.columns();
        requireFew(covered);
        for (int j = column; j < column + above.columns(); j++) {
            row(row).put(j, above);
        }
        extended.put(above, row + 1 - above.row());
        height = Math.max(height, row + 1);
        return true;
    }

    /** Rows of equal length with empty cells where none was put; empty if no cell was put at all. */
    public Optional<List<List<Cell>>> grid() {
        int width = rows.stream()
                .limit(height)
                .filter(row -> !row.isEmpty())
                .mapToInt(row -> row.lastKey() + 1)
                .max()
                .orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        requireFew((long) height * width);
        List<List<Cell>> grid = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                cells.add(cut(row(i).getOrDefault(j, new Cell(Text.EMPTY, i, j, 1, 1, List.of()))));
            }
            grid.add(cells);
        }
        return Optional.of(grid);
    }

    private static void requireFew(long places) {
        if (places > MOST_PLACES) {
            throw new TooLargeException("表格超过 " + MOST_PLACES + " 格");
        }
    }

    private Cell cut(Cell cell) {
        int below = Math.min(extended.getOrDefault(cell, cell.rows()), height - cell.row());
        return below == cell.rows()
                ? cell
                : new Cell(cell.text(), cell.row(), cell.column(), below, cell.columns(), cell.regions());
    }

    private NavigableMap<Integer, Cell> row(int index) {
        while (rows.size() <= index) {
            rows.add(new TreeMap<>());
        }
        return rows.get(index);
    }
}
