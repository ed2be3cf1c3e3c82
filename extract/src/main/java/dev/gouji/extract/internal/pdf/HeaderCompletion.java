package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Completes tables of which only the header, or every other row, is told from the page by its colour. */
final class HeaderCompletion {

    private static final int MOST_HEADER_ROWS = 3;
    private static final double SAME_COLUMN = 4;
    private static final double EDGE = 2;
    /** The first row stands no farther below the header than so many times its height. */
    private static final double NEAR = 3;

    private final PageWork work;

    HeaderCompletion(PageWork work) {
        this.work = work;
    }

    /** Replaces those of the lattices that are headers by whole tables. */
    void complete(List<Lattice> lattices) {
        lattices.stream()
                .filter(lattice -> !lattice.ruled() && lattice.rowCount() <= MOST_HEADER_ROWS)
                .sorted(Comparator.comparingDouble(lattice -> lattice.box().y()))
                .filter(header -> work.lattices().contains(header) || work.isFree(header.box()))
                .forEach(header -> whole(header).ifPresent(whole -> {
                    work.lattices().removeIf(part -> Boxes.shared(part.box(), whole.box()) > 0);
                    work.lattices().add(whole);
                }));
    }

    /** A header or stripe with the rows below it, and with the stripes of the same columns between these. */
    private Optional<Lattice> whole(Lattice header) {
        List<Segment> segments = new ArrayList<>(header.borders());
        double bottom = Boxes.bottom(header.box());
        boolean grown = false;
        Optional<Lattice> stripe = Optional.of(header);
        while (stripe.isPresent()) {
            List<Line> rows = rowsBelow(header, bottom);
            double end = rows.isEmpty() ? bottom : rows.get(rows.size() - 1).bottom() + EDGE;
            stripe = stripeAt(header, bottom, end);
            if (!rows.isEmpty()) {
                double to = stripe.map(next -> next.box().y()).orElse(end);
                segments.addAll(new AlignedLattice(rows, header.columns(), bottom, to).segments(work.rules()));
                grown = true;
            }
            bottom = stripe.map(next -> Boxes.bottom(next.box())).orElse(end);
            stripe.map(Lattice::borders).ifPresent(segments::addAll);
        }
        return grown ? LatticeBuilder.build(Rulings.merged(segments)).map(Lattice::guessed) : Optional.empty();
    }

    private List<Line> rowsBelow(Lattice header, double from) {
        List<Line> below =
                work.free().stream().filter(line -> line.top() >= from - EDGE).toList();
        boolean near = !below.isEmpty()
                && below.get(0).top() - from <= NEAR * below.get(0).box().height();
        return near ? AlignedRows.fitting(below, 0, header.columns(), work.nextLattice(from)) : List.of();
    }

    /** The stripe with the columns of the header that follows the rows between the two heights at once. */
    private Optional<Lattice> stripeAt(Lattice header, double from, double end) {
        double next = work.nextLattice(from);
        double gap = end > from ? 2 * EDGE + 4 : EDGE;
        return work.lattices().stream()
                .filter(lattice ->
                        !lattice.equals(header) && Math.abs(lattice.box().y() - next) < 1)
                .filter(lattice -> next - end < gap && hasColumnsOf(header, lattice))
                .findFirst();
    }

    private static boolean hasColumnsOf(Lattice header, Lattice other) {
        if (header.columns().size() != other.columns().size()) {
            return false;
        }
        for (int i = 0; i < header.columns().size(); i++) {
            if (Math.abs(header.columns().get(i) - other.columns().get(i)) > SAME_COLUMN) {
                return false;
            }
        }
        return true;
    }
}
