package dev.gouji.model;

import java.util.List;

/**
 * A cell of a table; a merged cell is one cell that stands in every place it covers.
 *
 * @param text lines parted by {@code \n}
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param regions where it stands on paper
 */
public record Cell(Text text, int row, int column, int rows, int columns, List<Region> regions) {

    public Cell {
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException("cell at " + row + "," + column + " spans " + rows + "×" + columns);
        }
        regions = List.copyOf(regions);
    }
}
