package dev.gouji.extract.internal.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a line lies to column borders. */
final class Columns {

    private static final Pattern FIGURE = Pattern.compile("[\\d.,%‰]+");
    private static final double MOSTLY = 0.85;

    private Columns() {}

    /** The columns, from 0, in which the parts of the line begin. */
    static BitSet hits(Line line, List<Double> borders) {
        BitSet hits = new BitSet();
        for (Stretch stretch : Stretch.of(line)) {
            for (int i = 1; i < borders.size(); i++) {
                if (stretch.left() >= borders.get(i - 1) - 1 && stretch.left() < borders.get(i)) {
                    hits.set(i - 1);
                }
            }
        }
        return hits;
    }

    /** The column most filled with figures, or -1 if none has at least two and hardly anything else below them. */
    static int figures(List<Line> lines, List<Double> borders) {
        int best = -1;
        long most = 1;
        for (int column = 0; column < borders.size() - 1; column++) {
            int at = column;
            double from = firstFigure(lines, borders, at);
            List<String> below = lines.stream()
                    .filter(line -> line.top() >= from)
                    .map(line -> text(line, borders, at))
                    .filter(text -> !text.isEmpty())
                    .toList();
            long figures = below.stream()
                    .filter(text -> FIGURE.matcher(text).matches())
                    .count();
            if (figures > most && figures >= MOSTLY * below.size()) {
                most = figures;
                best = column;
            }
        }
        return best;
    }

    /** The upper edge of the first line with a figure in the column; infinite if there is none. */
    static double firstFigure(List<Line> lines, List<Double> borders, int column) {
        return lines.stream()
                .filter(line -> FIGURE.matcher(text(line, borders, column)).matches())
                .mapToDouble(Line::top)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static String text(Line line, List<Double> borders, int column) {
        return line.glyphs().stream()
                .filter(glyph -> glyph.centre() >= borders.get(column) && glyph.centre() < borders.get(column + 1))
                .map(Glyph::text)
                .collect(Collectors.joining())
                .strip();
    }

    /** Whether all parts of the line stand inside one column each. */
    static boolean fit(Line line, List<Double> borders) {
        return line.left() >= borders.get(0) - 1
                && line.right() <= borders.get(borders.size() - 1) + 1
                && Stretch.of(line).stream()
                        .noneMatch(stretch -> borders.stream().anyMatch(stretch::bridges));
    }
}
