package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the tables on a page whose fields are ruled. */
final class RuledTables {

    /** A table has text in at least this share of its fields; charts have not. */
    private static final double FILLED = 0.25;
    /** In a table hardly any character stands on a line between columns. */
    private static final double MOST_STRADDLING = 0.04;

    private static final double STRADDLE = 0.25;

    private RuledTables() {}

    /**
     * What was found on a page.
     *
     * @param tables the ruled fields of each table, in no special order
     * @param frames ruled boxes that are no tables
     */
    record Found(List<Lattice> tables, List<Box> frames) {}

    static Found find(List<Glyph> glyphs, Drawing drawing) {
        List<Lattice> drawn = lattices(drawing.rulings());
        List<Lattice> lattices = lattices(drawing.lines()).stream()
                .map(lattice -> drawn.stream().anyMatch(lattice::isAlike) ? lattice : lattice.guessed())
                .sorted(Comparator.comparingDouble(lattice -> Boxes.area(lattice.box())))
                .toList();
        List<Lattice> tables = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        List<Glyph> rest = glyphs;
        for (Lattice lattice : lattices) {
            Box box = lattice.box();
            if (isTable(lattice, Boxes.inside(box, rest))) {
                tables.add(lattice);
                rest = Boxes.outside(box, rest);
            } else if (lattice.fields().size() == 1) {
                frames.add(lattice.box());
            }
        }
        return new Found(tables, frames);
    }

    private static List<Lattice> lattices(List<Segment> segments) {
        return Rulings.crossing(Rulings.merged(segments)).stream()
                .map(LatticeBuilder::build)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isTable(Lattice lattice, List<Glyph> inside) {
        int fields = lattice.fields().size();
        if (lattice.columnCount() < 2 || fields < 3) {
            return false;
        }
        long filled = inside.stream()
                .filter(glyph -> !glyph.isBlank())
                .map(lattice::fieldOf)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        long straddling = inside.stream()
                .filter(glyph -> !glyph.isBlank() && straddles(lattice, glyph))
                .count();
        return filled >= 2 && filled >= FILLED * fields && straddling <= MOST_STRADDLING * inside.size();
    }

    private static boolean straddles(Lattice lattice, Glyph glyph) {
        return lattice.fieldOf(glyph)
                .map(lattice::box)
                .filter(box -> box.x() - glyph.x() > STRADDLE * glyph.width()
                        || glyph.right() - Boxes.right(box) > STRADDLE * glyph.width())
                .isPresent();
    }
}
