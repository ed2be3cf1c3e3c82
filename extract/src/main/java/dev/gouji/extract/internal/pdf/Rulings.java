package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts pieces of rulings together and parts them into groups that cross. */
final class Rulings {

    /** Pieces of one line may be off by so many points. */
    static final double COLLINEAR = 1.6;
    /** Lines that end so many points before another still meet it. */
    static final double MEETING = 3;

    private static final double SHORTEST = 5;
    private static final int MOST_PAIRS = 4_000_000;

    private Rulings() {}

    /** Whole lines made of the pieces that lie on one another or touch; specks are left out. */
    static List<Segment> merged(List<Segment> pieces) {
        List<Segment> lines = new ArrayList<>();
        for (boolean horizontal : List.of(true, false)) {
            List<Segment> sorted = pieces.stream()
                    .filter(piece -> piece.horizontal() == horizontal)
                    .sorted(Comparator.comparingDouble(Segment::at))
                    .toList();
            int from = 0;
            for (int to = 1; to <= sorted.size(); to++) {
                if (to == sorted.size()
                        || sorted.get(to).at() - sorted.get(from).at() > COLLINEAR) {
                    lines.addAll(mergedOnLine(sorted.subList(from, to)));
                    from = to;
                }
            }
        }
        lines.removeIf(line -> line.length() < SHORTEST);
        return lines;
    }

    /** Groups of lines that hang together by crossings; lines that cross none stand alone. */
    static List<List<Segment>> crossing(List<Segment> lines) {
        Groups groups = new Groups(lines.size());
        if ((long) lines.size() * lines.size() <= MOST_PAIRS) {
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    if (lines.get(i).crosses(lines.get(j), MEETING)) {
                        groups.join(i, j);
                    }
                }
            }
        }
        return groups.members().stream()
                .map(members -> members.stream().map(lines::get).toList())
                .toList();
    }

    private static List<Segment> mergedOnLine(List<Segment> pieces) {
        List<Segment> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Segment::from));
        List<Segment> lines = new ArrayList<>();
        Segment open = sorted.get(0);
        for (Segment piece : sorted.subList(1, sorted.size())) {
            if (piece.from() - open.to() <= MEETING) {
                double at = open.length() >= piece.length() ? open.at() : piece.at();
                open = new Segment(open.horizontal(), at, open.from(), Math.max(open.to(), piece.to()));
            } else {
                lines.add(open);
                open = piece;
            }
        }
        lines.add(open);
        return lines;
    }
}
