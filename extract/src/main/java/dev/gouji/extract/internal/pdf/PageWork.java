package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.List;

/**
 * A page on which tables without rulings are looked for.
 *
 * @param height in points, as displayed
 * @param lines outside the ruled tables, from top to bottom
 * @param rules the horizontal lines
 * @param lattices the tables so far; more are added as they are found
 */
record PageWork(double height, List<Line> lines, List<Segment> rules, List<Lattice> lattices) {

    boolean isFree(Line line) {
        return lattices.stream()
                .noneMatch(lattice -> Boxes.holds(lattice.box(), line.glyphs().get(0)));
    }

    boolean isFree(Box box) {
        return lattices.stream().allMatch(lattice -> Boxes.shared(lattice.box(), box) == 0);
    }

    List<Line> free() {
        return lines.stream().filter(this::isFree).toList();
    }

    /** The upper edge of the next lattice below the height. */
    double nextLattice(double below) {
        return lattices.stream()
                .mapToDouble(lattice -> lattice.box().y())
                .filter(top -> top >= below - 1)
                .min()
                .orElse(height);
    }
}
