package dev.gouji.model;

import java.util.Optional;

/**
 * Points at characters of a document.
 *
 * @param block index in {@link Document#blocks()}
 * @param cell the cell, if the block is a table
 * @param from offset of the first character in the folded text of the block or cell
 * @param to offset behind the last character
 */
public record Place(int block, Optional<CellPosition> cell, int from, int to) implements Comparable<Place> {

    /**
     * A position in the grid of a table.
     *
     * @param row from 0, header rows counted
     * @param column from 0
     */
    public record CellPosition(int row, int column) {}

    public static Place inText(int block, int from, int to) {
        return new Place(block, Optional.empty(), from, to);
    }

    public static Place inCell(int block, int row, int column, int from, int to) {
        return new Place(block, Optional.of(new CellPosition(row, column)), from, to);
    }

    @Override
    public int compareTo(Place other) {
        int order = Integer.compare(block, other.block);
        order = order != 0 ? order : Integer.compare(row(), other.row());
        order = order != 0 ? order : Integer.compare(column(), other.column());
        order = order != 0 ? order : Integer.compare(from, other.from);
        return order != 0 ? order : Integer.compare(to, other.to);
    }

    private int row() {
        return cell.map(CellPosition::row).orElse(-1);
    }

    private int column() {
        return cell.map(CellPosition::column).orElse(-1);
    }
}
