package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line between wide gaps, as in a table without rulings.
 *
 * @param left in points
 * @param right in points
 */
record Stretch(double left, double right) {

    /** A wider gap, in parts of the type size, parts columns. */
    private static final double GAP = 0.5;

    static List<Stretch> of(Line line) {
        List<Stretch> stretches = new ArrayList<>();
        double left = line.left();
        double right = line.left();
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            if (glyph.x() - right > GAP * line.style().size()) {
                stretches.add(new Stretch(left, right));
                left = glyph.x();
            }
            right = Math.max(right, glyph.right());
        }
        stretches.add(new Stretch(left, right));
        return stretches;
    }

    double width() {
        return right - left;
    }

    boolean overlaps(Stretch other) {
        return left < other.right && other.left < right;
    }

    Stretch around(Stretch other) {
        return new Stretch(Math.min(left, other.left), Math.max(right, other.right));
    }

    /** Whether the position is inside by more than a hair. */
    boolean bridges(double position) {
        return left < position - 1 && right > position + 1;
    }
}
