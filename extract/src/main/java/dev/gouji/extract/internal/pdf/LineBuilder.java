package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts characters together to lines by their baselines. */
final class LineBuilder {

    /** How far baselines in one line may differ, in parts of the type size: raised and lowered figures stay in. */
    private static final double SAME_LINE = 0.45;
    /** Type of less than this part of the size of its line may be raised further and still belong to the line. */
    private static final double SMALL = 0.75;

    private static final double RAISED = 0.7;
    /** Bold type may be faked by printing twice with a shift of less than this part of the type size. */
    private static final double SAME_PLACE = 0.15;

    private LineBuilder() {}

    /** The lines of a page or a part of it, from top to bottom. */
    static List<Line> lines(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Line> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        @Nullable Glyph greatest = null;
        for (Glyph glyph : sorted) {
            if (greatest != null && !isBeside(greatest, glyph)) {
                addLine(page, row, lines);
                row = new ArrayList<>();
                greatest = null;
            }
            row.add(glyph);
            if (greatest == null || glyph.style().size() > greatest.style().size()) {
                greatest = glyph;
            }
        }
        addLine(page, row, lines);
        return lines;
    }

    /** The same glyphs without those that are printed over their like. */
    static List<Glyph> withoutDoubles(List<Glyph> glyphs) {
        Map<String, NavigableMap<Double, Glyph>> seen = new HashMap<>();
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            NavigableMap<Double, Glyph> alike =
                    seen.computeIfAbsent(glyph.text() + Math.round(glyph.baseline() / 8), key -> new TreeMap<>());
            if (glyph.isBlank() || !isDouble(glyph, alike)) {
                kept.add(glyph);
                alike.put(glyph.x(), glyph);
            }
        }
        return kept;
    }

    /** Whether one of the characters of the same text, which are given by their left edges, is in the same place. */
    private static boolean isDouble(Glyph glyph, NavigableMap<Double, Glyph> alike) {
        double shift = SAME_PLACE * glyph.style().size();
        for (Glyph other :
                alike.subMap(glyph.x() - shift, false, glyph.x() + shift, false).values()) {
            if (Math.abs(other.baseline() - glyph.baseline()) < shift) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character stands on the row whose greatest character is given. */
    private static boolean isBeside(Glyph greatest, Glyph glyph) {
        double size = Math.max(greatest.style().size(), glyph.style().size());
        double small = Math.min(greatest.style().size(), glyph.style().size());
        double reach = small < SMALL * size ? RAISED : SAME_LINE;
        return Math.abs(glyph.baseline() - greatest.baseline()) <= reach * size;
    }

    private static void addLine(int page, List<Glyph> row, List<Line> lines) {
        if (row.stream().anyMatch(glyph -> !glyph.isBlank())) {
            row.sort(Comparator.comparingDouble(Glyph::x));
            lines.add(Line.of(page, withoutNoteMarks(row)));
        }
    }

    /** The row without raised figures behind Chinese words, which refer to footnotes; m² and 10⁴ keep theirs. */
    private static List<Glyph> withoutNoteMarks(List<Glyph> row) {
        Glyph greatest = Collections.max(
                row, Comparator.comparingDouble(glyph -> glyph.style().size()));
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean raised = glyph.style().size() < SMALL * greatest.style().size()
                    && glyph.baseline()
                            < greatest.baseline()
                                    - SAME_PLACE * greatest.style().size();
            if (!(raised && isFigure(glyph) && !kept.isEmpty() && !isLatin(kept.get(kept.size() - 1)))) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static boolean isFigure(Glyph glyph) {
        return glyph.text().chars().allMatch(Character::isDigit);
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }
}
