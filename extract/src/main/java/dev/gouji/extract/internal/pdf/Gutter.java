package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The gap between two columns of running text.
 *
 * @param x its middle, in points from the left edge of the page
 */
record Gutter(double x) {

    private static final int FEWEST_LINES = 12;
    private static final double MOSTLY = 0.6;
    /** Lines of running text fill their column at least to this share. */
    private static final double FULL = 0.85;
    /** The share of lines, such as titles, that may cross the gutter. */
    private static final double MOST_CROSSING = 0.1;

    /** The part of the width in the middle in which the gutter is looked for. */
    private static final double MIDDLE = 0.15;

    /** The gutter of a page, if hardly a line crosses it and most are full on both sides of it. */
    static Optional<Gutter> of(List<Line> lines) {
        List<Stretch> stretches =
                lines.stream().flatMap(line -> Stretch.of(line).stream()).toList();
        if (stretches.size() < 2 * FEWEST_LINES) {
            return Optional.empty();
        }
        double left = stretches.stream().mapToDouble(Stretch::left).min().orElse(0);
        double right = stretches.stream().mapToDouble(Stretch::right).max().orElse(0);
        double middle = (left + right) / 2;
        double reach = MIDDLE * (right - left);
        return IntStream.rangeClosed((int) (middle - reach), (int) (middle + reach))
                .boxed()
                .min(Comparator.<Integer>comparingLong(x -> crossing(stretches, x))
                        .thenComparing(x -> Math.abs(x - middle)))
                .map(x -> new Gutter(x))
                .filter(gutter -> crossing(stretches, gutter.x()) <= MOST_CROSSING * stretches.size())
                .filter(gutter -> isFull(stretches.stream()
                                .filter(stretch -> stretch.right() <= gutter.x())
                                .toList())
                        && isFull(stretches.stream()
                                .filter(stretch -> stretch.left() >= gutter.x())
                                .toList()));
    }

    private static long crossing(List<Stretch> stretches, double x) {
        return stretches.stream().filter(stretch -> stretch.bridges(x)).count();
    }

    private static boolean isFull(List<Stretch> column) {
        double widest = column.stream().mapToDouble(Stretch::width).max().orElse(0);
        long full = column.stream()
                .filter(stretch -> stretch.width() > FULL * widest)
                .count();
        return column.size() >= FEWEST_LINES && full >= MOSTLY * column.size();
    }

    /** 1 for what stands left of the gutter, 2 for what stands right of it, 0 for what crosses it. */
    int side(Box box) {
        if (Boxes.right(box) <= x) {
            return 1;
        }
        return box.x() >= x ? 2 : 0;
    }

    /** The lines of both columns by themselves. */
    List<Line> split(List<Line> lines) {
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            if (side(line.box()) != 0 || Stretch.of(line).stream().anyMatch(stretch -> stretch.bridges(x))) {
                split.add(line);
            } else {
                split.add(part(line, glyph -> glyph.centre() < x));
                split.add(part(line, glyph -> glyph.centre() >= x));
            }
        }
        return split;
    }

    private static Line part(Line line, Predicate<Glyph> side) {
        return Line.of(line.page(), line.glyphs().stream().filter(side).toList());
    }

    /** Items from top to bottom put into reading order: between full-width items the left column, then the right one. */
    List<Item> order(List<Item> items) {
        List<Item> ordered = new ArrayList<>();
        List<Item> right = new ArrayList<>();
        for (Item item : items) {
            int side = side(item.box());
            if (side == 0) {
                ordered.addAll(right);
                right.clear();
            }
            (side == 2 ? right : ordered).add(item);
        }
        ordered.addAll(right);
        return ordered;
    }
}
