package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ruled fields of a table on one page.
 *
 * @param columns positions of the vertical rulings from left to right, one more than there are columns
 * @param rows positions of the horizontal rulings from top to bottom, one more than there are rows
 * @param fields every field once, merged ones too
 * @param ruled whether rulings part all fields and every merged one is a rectangle
 */
record Lattice(List<Double> columns, List<Double> rows, List<Field> fields, boolean ruled) {

    /**
     * A field between rulings.
     *
     * @param row from 0
     * @param column from 0
     * @param rows how many rows it covers
     * @param columns how many columns it covers
     */
    record Field(int row, int column, int rows, int columns) {
        boolean covers(int atRow, int atColumn) {
            return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
        }
    }

    Lattice {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
    }

    /** The same fields, not all of which are ruled. */
    Lattice guessed() {
        return new Lattice(columns, rows, fields, false);
    }

    /** Whether another lattice of as many rows and columns stands in the same place. */
    boolean isAlike(Lattice other) {
        return columnCount() == other.columnCount()
                && rowCount() == other.rowCount()
                && Boxes.shared(box(), other.box()) > 0.9 * Boxes.area(box());
    }

    int columnCount() {
        return columns.size() - 1;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    /** The borders of all fields. */
    List<Segment> borders() {
        return fields.stream()
                .map(this::box)
                .flatMap(box -> Stream.of(
                        new Segment(true, box.y(), box.x(), Boxes.right(box)),
                        new Segment(true, Boxes.bottom(box), box.x(), Boxes.right(box)),
                        new Segment(false, box.x(), box.y(), Boxes.bottom(box)),
                        new Segment(false, Boxes.right(box), box.y(), Boxes.bottom(box))))
                .toList();
    }

    Box box() {
        return box(new Field(0, 0, rowCount(), columnCount()));
    }

    /** The field in which the middle of the character stands, empty outside. */
    Optional<Field> fieldOf(Glyph glyph) {
        int row = index(rows, glyph.middle());
        int column = index(columns, glyph.centre());
        if (row >= 0 && column >= 0) {
            for (Field field : fields) {
                if (field.covers(row, column)) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private static int index(List<Double> borders, double at) {
        for (int i = 1; i < borders.size(); i++) {
            if (at < borders.get(i)) {
                return at >= borders.get(i - 1) ? i - 1 : -1;
            }
        }
        return -1;
    }

    Box box(Field field) {
        double left = columns.get(field.column());
        double top = rows.get(field.row());
        return new Box(
                left,
                top,
                columns.get(field.column() + field.columns()) - left,
                rows.get(field.row() + field.rows()) - top);
    }
}
