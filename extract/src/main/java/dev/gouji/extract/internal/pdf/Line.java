package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed line, or the part of one in a cell or column.
 *
 * @param page page number from 1
 * @param glyphs from left to right, without blanks at the ends
 * @param text what they say, with the blanks between them
 * @param endsBlank whether a blank is printed behind the last character
 * @param box the rectangle around the characters
 * @param style the look of most of them
 */
record Line(int page, List<Glyph> glyphs, String text, boolean endsBlank, Box box, Style style) implements Item {

    /** A wider gap between Latin letters, in parts of the type size, is a blank. */
    private static final double LATIN_GAP = 0.2;
    /** Justified lines stretch gaps between Chinese characters; what is wider than this is a blank. */
    private static final double WIDE_GAP = 1.0;

    Line {
        glyphs = List.copyOf(glyphs);
    }

    /** A line of glyphs from left to right, at least one of which is not blank. */
    static Line of(int page, List<Glyph> sorted) {
        int from = 0;
        while (sorted.get(from).isBlank()) {
            from++;
        }
        int to = sorted.size();
        while (sorted.get(to - 1).isBlank()) {
            to--;
        }
        List<Glyph> glyphs = sorted.subList(from, to);
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::around).orElseThrow();
        return new Line(page, glyphs, text(glyphs), to < sorted.size(), box, style(glyphs));
    }

    double left() {
        return box.x();
    }

    double right() {
        return box.x() + box.width();
    }

    double top() {
        return box.y();
    }

    double bottom() {
        return box.y() + box.height();
    }

    double centre() {
        return box.x() + box.width() / 2;
    }

    /** The number of the marked content of its first character. */
    int mark() {
        return glyphs.get(0).mark();
    }

    boolean isArtifact() {
        return mark() == Glyph.ARTIFACT;
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder(glyphs.get(0).text());
        for (int i = 1; i < glyphs.size(); i++) {
            if (isParted(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    private static boolean isParted(Glyph left, Glyph right) {
        if (left.isBlank() || right.isBlank()) {
            return false;
        }
        double size = Math.max(left.style().size(), right.style().size());
        double gap = left.isWide() || right.isWide() ? WIDE_GAP : LATIN_GAP;
        return right.x() - left.right() > gap * size;
    }

    private static Style style(List<Glyph> glyphs) {
        Map<Style, Integer> weights = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                weights.merge(glyph.style(), glyph.isWide() ? 100 : 1, Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<Style, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().size())
                        .thenComparing(entry -> entry.getKey().font(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
