package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a table without vertical rulings from where its text stands. */
final class ColumnFinder {

    /** Columns that so many stretches stand in are not joined by a wider one: that one covers both. */
    private static final int ESTABLISHED = 2;

    private static final double OUTER = 3;

    private final List<Column> columns = new ArrayList<>();

    private record Column(Stretch extent, int members) {}

    private ColumnFinder() {}

    /** The borders of the columns from left to right, one more than there are columns. */
    static List<Double> borders(List<Line> lines) {
        ColumnFinder finder = new ColumnFinder();
        lines.stream()
                .flatMap(line -> Stretch.of(line).stream())
                .sorted(Comparator.comparingDouble(Stretch::width))
                .forEach(finder::add);
        finder.columns.sort(Comparator.comparingDouble(column -> column.extent().left()));
        return finder.borders();
    }

    private void add(Stretch stretch) {
        List<Column> hit = columns.stream()
                .filter(column -> column.extent().overlaps(stretch))
                .toList();
        long established =
                hit.stream().filter(column -> column.members() >= ESTABLISHED).count();
        if (established > 1) {
            return;
        }
        Stretch extent = hit.stream().map(Column::extent).reduce(stretch, Stretch::around);
        columns.removeAll(hit);
        columns.add(
                new Column(extent, 1 + hit.stream().mapToInt(Column::members).sum()));
    }

    private List<Double> borders() {
        List<Double> borders = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Stretch extent = columns.get(i).extent();
            borders.add(
                    i == 0
                            ? extent.left() - OUTER
                            : (columns.get(i - 1).extent().right() + extent.left()) / 2);
        }
        if (!columns.isEmpty()) {
            borders.add(columns.get(columns.size() - 1).extent().right() + OUTER);
        }
        return borders;
    }
}
