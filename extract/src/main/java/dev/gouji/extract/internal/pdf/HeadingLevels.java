package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the levels of headings from the kinds that there are: numbers rank as they do in official documents, headings
 * without numbers by their size; where number and look contradict each other, the look of the majority decides.
 */
final class HeadingLevels {

    private static final int DEEPEST = 6;
    private static final double OTHER_SIZE = 0.75;

    private final List<HeadingCandidate> headings;
    private final Map<HeadingKind, Integer> counts = new HashMap<>();
    private final List<HeadingKind> order;

    HeadingLevels(List<HeadingCandidate> headings) {
        this.headings = headings;
        headings.forEach(heading -> counts.merge(heading.kind(), 1, Integer::sum));
        order = order(counts.keySet().stream().map(this::resolve).distinct().toList());
    }

    int level(HeadingCandidate heading) {
        HeadingKind kind = fillsHole(heading)
                ? new HeadingKind(
                        styleOf(heading.number().rank()), heading.number().rank())
                : resolve(heading.kind());
        return Math.min(DEEPEST, Math.max(0, order.indexOf(resolve(kind))) + 1);
    }

    /** The kind whose level a kind shares. */
    private HeadingKind resolve(HeadingKind kind) {
        if (!kind.isNumbered()) {
            return topRankOf(kind.style())
                    .map(rank -> new HeadingKind(kind.style(), rank))
                    .orElse(kind);
        }
        Style usual = styleOf(kind.rank());
        if (usual.equals(kind.style())) {
            return kind;
        }
        int rank = rankOf(kind.style());
        if (rank == kind.rank()) {
            boolean otherSize = Math.abs(usual.size() - kind.style().size()) > OTHER_SIZE;
            return otherSize ? kind : new HeadingKind(usual, kind.rank());
        }
        return resolve(new HeadingKind(kind.style(), rank));
    }

    /** The style that most headings with numbers of the rank have. */
    private Style styleOf(int rank) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().rank() == rank)
                .max(byCount())
                .orElseThrow()
                .getKey()
                .style();
    }

    /** The rank of number that most headings in the style have. */
    private int rankOf(Style style) {
        return counts.entrySet().stream()
                .filter(entry ->
                        entry.getKey().isNumbered() && entry.getKey().style().equals(style))
                .max(byCount())
                .orElseThrow()
                .getKey()
                .rank();
    }

    /** The highest rank of number that belongs to the style. */
    private Optional<Integer> topRankOf(Style style) {
        return counts.keySet().stream()
                .filter(kind -> kind.isNumbered() && kind.style().equals(style))
                .filter(kind -> resolve(kind).equals(kind))
                .map(HeadingKind::rank)
                .min(Comparator.naturalOrder());
    }

    private static Comparator<Map.Entry<HeadingKind, Integer>> byCount() {
        return Map.Entry.<HeadingKind, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().style().size())
                .thenComparing(entry -> -entry.getKey().rank())
                .thenComparing(entry -> entry.getKey().style().font());
    }

    private static List<HeadingKind> order(List<HeadingKind> kinds) {
        List<HeadingKind> order = new ArrayList<>(kinds.stream()
                .filter(HeadingKind::isNumbered)
                .sorted(Comparator.comparingInt(HeadingKind::rank)
                        .thenComparing(kind -> -kind.style().size()))
                .toList());
        kinds.stream()
                .filter(kind -> !kind.isNumbered())
                .sorted(Comparator.comparingDouble(kind -> kind.style().size()))
                .forEach(kind -> {
                    int at = 0;
                    while (at < order.size()
                            && order.get(at).style().size() > kind.style().size()) {
                        at++;
                    }
                    order.add(at, kind);
                });
        return order;
    }

    /** Whether an odd-looking heading has just the number that is missing between two of its usual look. */
    private boolean fillsHole(HeadingCandidate heading) {
        int rank = heading.number().rank();
        if (rank == 0 || styleOf(rank).equals(heading.passage().style())) {
            return false;
        }
        int before = 0;
        int behind = 0;
        for (HeadingCandidate other : headings) {
            boolean usual =
                    other.number().rank() == rank && other.passage().style().equals(styleOf(rank));
            if (usual && other.index() < heading.index()) {
                before = other.number().value();
            } else if (usual && behind == 0) {
                behind = other.number().value();
            }
        }
        int value = heading.number().value();
        return before == value - 1 && (behind == value + 1 || (behind == 0 && before > 0));
    }
}
