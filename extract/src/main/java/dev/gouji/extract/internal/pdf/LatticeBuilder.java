package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the fields of a table out of lines that cross. */
final class LatticeBuilder {

    /** Lines nearer than this, in points, are one double line. */
    private static final double DOUBLE_LINE = 3;
    /** A field counts as parted from the next if this share of the border is ruled. */
    private static final double RULED = 0.6;

    private static final int MOST_FIELDS = 50_000;

    private final List<Segment> horizontals = new ArrayList<>();
    private final List<Segment> verticals = new ArrayList<>();
    private final List<Double> columns;
    private final List<Double> rows;

    private LatticeBuilder(List<Segment> lines) {
        lines.forEach(line -> (line.horizontal() ? horizontals : verticals).add(line));
        closeOpenSides();
        columns = positions(verticals);
        rows = positions(horizontals);
    }

    /** The lattice of lines that cross; empty if they part nothing from anything. */
    static Optional<Lattice> build(List<Segment> crossing) {
        LatticeBuilder builder = new LatticeBuilder(crossing);
        long fields = (long) (builder.columns.size() - 1) * (builder.rows.size() - 1);
        return builder.columns.size() < 2 || builder.rows.size() < 2 || fields > MOST_FIELDS
                ? Optional.empty()
                : Optional.of(builder.lattice());
    }

    private void closeOpenSides() {
        if (horizontals.isEmpty() || verticals.isEmpty()) {
            return;
        }
        closeSide(horizontals, verticals);
        closeSide(verticals, horizontals);
    }

    /** Adds the outer lines across where at least two lines stick out together, as in tables without side borders. */
    private static void closeSide(List<Segment> lines, List<Segment> across) {
        double first = across.stream().mapToDouble(Segment::at).min().orElseThrow();
        double last = across.stream().mapToDouble(Segment::at).max().orElseThrow();
        List<Segment> before = lines.stream()
                .filter(line -> line.from() < first - 2 * Rulings.MEETING)
                .toList();
        List<Segment> behind = lines.stream()
                .filter(line -> line.to() > last + 2 * Rulings.MEETING)
                .toList();
        addOuter(
                before, across, before.stream().mapToDouble(Segment::from).min().orElse(first));
        addOuter(behind, across, behind.stream().mapToDouble(Segment::to).max().orElse(last));
    }

    private static void addOuter(List<Segment> stickingOut, List<Segment> across, double at) {
        if (stickingOut.size() >= 2) {
            double from = stickingOut.stream().mapToDouble(Segment::at).min().orElseThrow();
            double to = stickingOut.stream().mapToDouble(Segment::at).max().orElseThrow();
            across.add(new Segment(!stickingOut.get(0).horizontal(), at, from, to));
        }
    }

    private static List<Double> positions(List<Segment> lines) {
        List<Double> positions = new ArrayList<>();
        lines.stream().map(Segment::at).sorted().forEach(at -> {
            if (positions.isEmpty() || at - positions.get(positions.size() - 1) > DOUBLE_LINE) {
                positions.add(at);
            }
        });
        return positions;
    }

    private Lattice lattice() {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        Groups groups = new Groups(width * height);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (column + 1 < width && !isRuled(verticals, columns.get(column + 1), rows, row)) {
                    groups.join(row * width + column, row * width + column + 1);
                }
                if (row + 1 < height && !isRuled(horizontals, rows.get(row + 1), columns, column)) {
                    groups.join(row * width + column, (row + 1) * width + column);
                }
            }
        }
        return lattice(groups.members(), width);
    }

    private Lattice lattice(List<List<Integer>> groups, int width) {
        List<Lattice.Field> fields = new ArrayList<>();
        boolean clean = true;
        for (List<Integer> group : groups) {
            Lattice.Field field = around(group, width);
            if (field.rows() * field.columns() == group.size()) {
                fields.add(field);
            } else {
                clean = false;
                group.forEach(at -> fields.add(new Lattice.Field(at / width, at % width, 1, 1)));
            }
        }
        return new Lattice(columns, rows, fields, clean);
    }

    private static Lattice.Field around(List<Integer> group, int width) {
        int top = group.get(0) / width;
        int bottom = group.get(group.size() - 1) / width;
        int left = group.stream().mapToInt(at -> at % width).min().orElseThrow();
        int right = group.stream().mapToInt(at -> at % width).max().orElseThrow();
        return new Lattice.Field(top, left, bottom - top + 1, right - left + 1);
    }

    private static boolean isRuled(List<Segment> lines, double at, List<Double> stretches, int stretch) {
        double from = stretches.get(stretch);
        double to = stretches.get(stretch + 1);
        double ruled = lines.stream()
                .filter(line -> Math.abs(line.at() - at) <= DOUBLE_LINE)
                .mapToDouble(line -> line.cover(from, to))
                .sum();
        return ruled >= RULED * (to - from);
    }
}
