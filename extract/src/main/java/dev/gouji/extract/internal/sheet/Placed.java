package dev.gouji.extract.internal.sheet;

import dev.gouji.extract.internal.structure.Piece;

/**
 * A cell that holds something or covers several places.
 *
 * @param row of its first place, from 0
 * @param column of its first place, from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param text as shown
 * @param look how it is set
 */
record Placed(int row, int column, int rows, int columns, String text, Piece.Look look) {

    boolean isBlank() {
        return text.isBlank();
    }

    int endColumn() {
        return column + columns;
    }
}
