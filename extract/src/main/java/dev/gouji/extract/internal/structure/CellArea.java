package dev.gouji.extract.internal.structure;

/**
 * The places of a grid that a cell covers.
 *
 * @param row of its first place, from 0
 * @param column of its first place, from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 */
public record CellArea(int row, int column, int rows, int columns) {

    /** A single place. */
    public static CellArea at(int row, int column) {
        return new CellArea(row, column, 1, 1);
    }
}
