package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.List;

/** How rectangles lie to each other and to characters. */
final class Boxes {

    private Boxes() {}

    static double bottom(Box box) {
        return box.y() + box.height();
    }

    static double right(Box box) {
        return box.x() + box.width();
    }

    static double area(Box box) {
        return box.width() * box.height();
    }

    /** Whether the middle of the character is inside. */
    static boolean holds(Box box, Glyph glyph) {
        return holds(box, glyph.centre(), glyph.middle());
    }

    static List<Glyph> inside(Box box, List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> holds(box, glyph)).toList();
    }

    static List<Glyph> outside(Box box, List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !holds(box, glyph)).toList();
    }

    static boolean holds(Box box, double x, double y) {
        return x >= box.x() && x <= right(box) && y >= box.y() && y <= bottom(box);
    }

    /** The area that both cover, in square points. */
    static double shared(Box one, Box other) {
        double width = Math.min(right(one), right(other)) - Math.max(one.x(), other.x());
        double height = Math.min(bottom(one), bottom(other)) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
