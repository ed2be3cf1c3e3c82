package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables whose columns are not ruled: below a ruled header, below a caption, between rules of one length, or where
 * such a table went to the end of the page before. What is found this way is never sure.
 */
final class AlignedTables {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_RULES = 3;
    private static final int MOST_RULES = 2000;
    /** In a table at least this share of the lines have text in more than one column. */
    private static final double MULTIPLE = 0.5;

    private static final double SAME_END = 4;
    private static final double EDGE = 2;
    /** Running heads stand in this share of the page. */
    private static final double HEAD = 0.1;

    private List<Double> open = List.of();

    /**
     * What a page is made of.
     *
     * @param lattices the tables
     * @param lines the lines outside of them
     */
    record Found(List<Lattice> lattices, List<Line> lines) {}

    /** The lattices of a page, those that are only a header or stripes completed and those without rulings added. */
    Found complete(PageSource page, Drawing drawing, List<Lattice> ruled) {
        List<Lattice> strong = new ArrayList<>(
                ruled.stream().filter(lattice -> lattice.rowCount() > 1).toList());
        List<Lattice> single =
                ruled.stream().filter(lattice -> lattice.rowCount() == 1).toList();
        int sure = strong.size();
        PageWork work = new PageWork(
                page.height(),
                LineBuilder.lines(page.number(), outside(strong, page.glyphs())),
                Rulings.merged(drawing.lines()).stream()
                        .filter(Segment::horizontal)
                        .toList(),
                strong);
        continueOpen(work);
        new HeaderCompletion(work).complete(ruled);
        findBelowCaptions(work);
        findBetweenRules(work);
        single.stream()
                .filter(lattice -> lattice.ruled() && work.isFree(lattice.box()))
                .forEach(work.lattices()::add);
        open = openAtEnd(work);
        boolean same = work.lattices().size() == sure;
        return new Found(
                List.copyOf(work.lattices()),
                same ? work.lines() : LineBuilder.lines(page.number(), outside(work.lattices(), page.glyphs())));
    }

    private static List<Glyph> outside(List<Lattice> lattices, List<Glyph> glyphs) {
        List<Glyph> free = glyphs;
        for (Lattice lattice : lattices) {
            free = Boxes.outside(lattice.box(), free);
        }
        return free;
    }

    private void continueOpen(PageWork work) {
        if (open.isEmpty()) {
            return;
        }
        List<Line> lines = work.free();
        int first = 0;
        while (first < lines.size()
                && lines.get(first).top() < HEAD * work.height()
                && !isRow(lines.get(first), open)) {
            first++;
        }
        if (first == lines.size() || work.nextLattice(0) < lines.get(first).top()) {
            return;
        }
        List<Line> rows = AlignedRows.fitting(lines, first, open, work.nextLattice(0));
        if (rows.isEmpty()) {
            return;
        }
        double top = rows.get(0).top() - EDGE;
        double bottom = rows.get(rows.size() - 1).bottom() + EDGE;
        LatticeBuilder.build(new AlignedLattice(rows, open, top, bottom).segments(work.rules()))
                .ifPresent(lattice -> work.lattices().add(0, lattice.guessed()));
    }

    private static boolean isRow(Line line, List<Double> columns) {
        return Columns.fit(line, columns) && Columns.hits(line, columns).cardinality() > 1;
    }

    private static void findBelowCaptions(PageWork work) {
        for (Line caption : work.lines()) {
            if (!work.isFree(caption) || Captions.tableNumber(folded(caption)).isEmpty()) {
                continue;
            }
            double limit = work.nextLattice(caption.bottom());
            List<Line> below = work.free().stream()
                    .filter(line -> line.top() > caption.top() + 1)
                    .filter(line -> !Captions.isUnitLine(folded(line)))
                    .toList();
            addIfTable(work, AlignedRows.columnLike(below, limit));
        }
    }

    private static void findBetweenRules(PageWork work) {
        if (work.rules().size() > MOST_RULES) {
            return;
        }
        for (Segment first : work.rules()) {
            List<Segment> alike = work.rules().stream()
                    .filter(rule -> rule.at() >= first.at()
                            && Math.abs(rule.from() - first.from()) < SAME_END
                            && Math.abs(rule.to() - first.to()) < SAME_END)
                    .toList();
            if (alike.size() < FEWEST_RULES) {
                continue;
            }
            double bottom = alike.get(alike.size() - 1).at();
            List<Line> between = work.free().stream()
                    .filter(line -> line.top() >= first.at() - EDGE && line.top() < bottom)
                    .filter(line -> line.left() >= first.from() - EDGE && line.right() <= first.to() + EDGE)
                    .toList();
            List<Line> rows = AlignedRows.columnLike(between, Math.min(bottom, work.nextLattice(first.at())));
            if (rows.size() == between.size()) {
                addIfTable(work, rows);
            }
        }
    }

    private static void addIfTable(PageWork work, List<Line> rows) {
        List<Double> columns = rows.isEmpty() ? List.of() : ColumnFinder.borders(rows);
        long multiple = rows.stream()
                .filter(line ->
                        columns.size() > 2 && Columns.hits(line, columns).cardinality() > 1)
                .count();
        if (columns.size() < 3 || multiple < Math.max(FEWEST_ROWS, MULTIPLE * rows.size())) {
            return;
        }
        double top = rows.get(0).top() - EDGE;
        double bottom = rows.get(rows.size() - 1).bottom() + EDGE;
        AlignedLattice aligned = new AlignedLattice(rows, columns, top, bottom);
        if (aligned.rowCount() >= FEWEST_ROWS) {
            LatticeBuilder.build(aligned.segments(work.rules()))
                    .filter(lattice -> lattice.columnCount() > 1)
                    .ifPresent(lattice -> work.lattices().add(lattice.guessed()));
        }
    }

    /** The columns of a table without rulings after which nothing stands on the page but its number. */
    private static List<Double> openAtEnd(PageWork work) {
        Optional<Lattice> last = work.lattices().stream()
                .max(Comparator.comparingDouble(lattice -> Boxes.bottom(lattice.box())))
                .filter(lattice -> !lattice.ruled());
        boolean ended = last.isPresent()
                && work.free().stream()
                        .anyMatch(line ->
                                line.top() > Boxes.bottom(last.get().box()) && line.top() < (1 - HEAD) * work.height());
        return last.isPresent() && !ended ? last.get().columns() : List.of();
    }

    private static String folded(Line line) {
        return Text.of(line.text()).folded();
    }
}
