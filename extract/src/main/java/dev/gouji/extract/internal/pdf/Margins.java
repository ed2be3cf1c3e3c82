package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the running text of each page begins and ends, free and inside coloured areas. */
final class Margins {

    private static final double SAME = 3;
    private static final double SHARE = 0.1;
    private static final int FEWEST = 3;
    /** A page whose longest line is shorter than this share of the usual has no running text to tell its margins. */
    private static final double RUNNING = 0.8;

    /** Running text takes more than this share of the page between like margins. */
    private static final double WIDE = 0.5;

    private final Map<Key, Edges> edges = new HashMap<>();

    /**
     * The sides of a column of text.
     *
     * @param left in points
     * @param right in points
     */
    record Edges(double left, double right) {

        double width() {
            return right - left;
        }
    }

    private record Key(int page, boolean boxed, int column) {}

    private final Edges usual;

    Margins(List<PageLayout> pages) {
        for (PageLayout page : pages) {
            Map<Key, List<Line>> areas = new HashMap<>();
            page.lines()
                    .forEach(line -> areas.computeIfAbsent(key(page, line), area -> new ArrayList<>())
                            .add(line));
            areas.forEach((area, lines) -> {
                if (lines.size() >= FEWEST) {
                    edges.put(area, edges(lines));
                }
            });
        }
        List<Edges> sorted = edges.entrySet().stream()
                .filter(entry -> entry.getKey().column() == 0)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingDouble(Edges::width))
                .toList();
        Edges symmetric = symmetric(pages);
        boolean running = !sorted.isEmpty() && sorted.get(sorted.size() / 2).width() > WIDE * symmetric.width();
        usual = running ? sorted.get(sorted.size() / 2) : symmetric;
        edges.entrySet()
                .removeIf(entry ->
                        entry.getKey().column() == 0 && entry.getValue().width() < RUNNING * usual.width());
    }

    /** Margins as wide on the right as on the left, for documents without running text. */
    private static Edges symmetric(List<PageLayout> pages) {
        double width = pages.stream().mapToDouble(PageLayout::width).min().orElse(0);
        double left = pages.stream()
                .flatMap(page -> page.lines().stream())
                .mapToDouble(Line::left)
                .min()
                .orElse(0);
        return new Edges(left, Math.max(left, width - left));
    }

    Edges of(PageLayout page, Line line) {
        Key key = key(page, line);
        Key other = new Key(key.page(), !key.boxed(), key.column());
        return edges.getOrDefault(key, edges.getOrDefault(other, usual));
    }

    private static Key key(PageLayout page, Line line) {
        return new Key(page.number(), page.isBoxed(line), page.column(line));
    }

    private static Edges edges(List<Line> lines) {
        double widest =
                lines.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
        List<Line> wide = lines.stream()
                .filter(line -> line.box().width() > RUNNING * widest)
                .toList();
        double left = wide.stream().mapToDouble(Line::left).min().orElse(0);
        return new Edges(left, right(wide));
    }

    /** The furthest place where a good part of the long lines end; punctuation, which may hang over it, left aside. */
    private static double right(List<Line> wide) {
        List<Line> unhung =
                wide.stream().filter(line -> !LineJoin.endsInPunctuation(line)).toList();
        List<Double> ends = (unhung.isEmpty() ? wide : unhung)
                .stream().map(Line::right).sorted().toList();
        int needed = Math.max(1, (int) (SHARE * ends.size()));
        for (int i = ends.size() - 1; i >= needed; i--) {
            if (ends.get(i) - ends.get(i - needed) < SAME) {
                return ends.get(i);
            }
        }
        return ends.get(ends.size() - 1);
    }
}
