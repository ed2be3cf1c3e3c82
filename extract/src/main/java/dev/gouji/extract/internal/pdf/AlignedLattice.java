package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Draws the lines that rows of a table without vertical rulings lack. */
final class AlignedLattice {

    /** Rules part the rows if there are at least this share of as many as rows. */
    private static final double RULED = 0.6;

    private final List<Line> lines;
    private final List<Double> columns;
    private final double top;
    private final double bottom;
    /** A column of figures, which do not go over lines so that each begins a row; -1 if there is none. */
    private final int key;
    /** Where the figures begin, below the header. */
    private final double keyTop;

    /** For the lines from top to bottom, the column borders, and where the rows begin and end. */
    AlignedLattice(List<Line> lines, List<Double> columns, double top, double bottom) {
        this.lines = lines;
        this.columns = columns;
        this.top = top;
        this.bottom = bottom;
        key = Columns.figures(lines, columns);
        keyTop = key < 0 ? 0 : Columns.firstFigure(lines, columns, key);
    }

    int rowCount() {
        return rowBreaks().size() + 1;
    }

    /** The borders of the fields, made of the rules of the page as far as these part the rows. */
    List<Segment> segments(List<Segment> rules) {
        List<Double> breaks = rowBreaks();
        List<Segment> inside = rules.stream()
                .filter(rule -> rule.horizontal() && rule.at() > top + 1 && rule.at() < bottom - 1)
                .filter(rule -> rule.cover(left(), right()) > 0.5 * rule.length())
                .toList();
        long heights = inside.stream()
                .mapToLong(rule -> Math.round(rule.at() / 2))
                .distinct()
                .count();
        List<Segment> horizontals = new ArrayList<>();
        horizontals.add(new Segment(true, top, left(), right()));
        horizontals.add(new Segment(true, bottom, left(), right()));
        if (heights > 1 && heights >= RULED * breaks.size()) {
            horizontals.addAll(inside);
        } else {
            breaks.forEach(at -> horizontals.add(new Segment(true, at, left(), right())));
        }
        List<Segment> segments = new ArrayList<>(horizontals);
        List<Double> levels =
                horizontals.stream().map(Segment::at).distinct().sorted().toList();
        for (int i = 1; i < levels.size(); i++) {
            addVerticals(levels.get(i - 1), levels.get(i), segments);
        }
        return segments;
    }

    private void addVerticals(double from, double to, List<Segment> segments) {
        List<Stretch> inside = lines.stream()
                .filter(line -> middle(line) > from && middle(line) < to)
                .flatMap(line -> Stretch.of(line).stream())
                .toList();
        for (double column : columns) {
            if (inside.stream().noneMatch(stretch -> stretch.bridges(column))) {
                segments.add(new Segment(false, column, from, to));
            }
        }
    }

    /** The heights between rows: lines with text in many columns begin rows, others belong to the nearer of these. */
    private List<Double> rowBreaks() {
        List<Double> breaks = new ArrayList<>();
        int anchor = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!isAnchor(lines.get(i))) {
                continue;
            }
            if (anchor >= 0) {
                int cut = widestStep(anchor, i);
                breaks.add((lines.get(cut - 1).bottom() + lines.get(cut).top()) / 2);
            }
            anchor = i;
        }
        return breaks;
    }

    private int widestStep(int from, int to) {
        int cut = to;
        double widest = 0;
        for (int i = to; i > from; i--) {
            double step = lines.get(i).top() - lines.get(i - 1).top();
            if (step > widest + 0.5) {
                widest = step;
                cut = i;
            }
        }
        return cut;
    }

    private boolean isAnchor(Line line) {
        BitSet hits = Columns.hits(line, columns);
        if (key >= 0 && line.top() >= keyTop) {
            return hits.get(key);
        }
        return hits.cardinality() > 1 && (hits.get(0) || hits.cardinality() >= columns.size() / 2);
    }

    private double left() {
        return columns.get(0);
    }

    private double right() {
        return columns.get(columns.size() - 1);
    }

    private static double middle(Line line) {
        return line.top() + line.box().height() / 2;
    }
}
