package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.List;
import java.util.Optional;

/**
 * A page as it was read.
 *
 * @param number page number from 1
 * @param width in points, as displayed
 * @param height in points, as displayed
 * @param items lines, tables and pictures in reading order
 * @param panels coloured or framed areas around text
 * @param gutter the gap between two columns of text, if there are two
 */
record PageLayout(
        int number, double width, double height, List<Item> items, List<Box> panels, Optional<Gutter> gutter) {

    PageLayout {
        items = List.copyOf(items);
        panels = List.copyOf(panels);
    }

    PageLayout with(List<Item> others) {
        return new PageLayout(number, width, height, others, panels, gutter);
    }

    List<Line> lines() {
        return items.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    /** Whether a coloured or framed area is around the line. */
    boolean isBoxed(Line line) {
        double middle = line.top() + line.box().height() / 2;
        return panels.stream().anyMatch(panel -> Boxes.holds(panel, line.centre(), middle));
    }

    /** The column that the line stands in: 0 if it has the whole width, 1 if it is left, 2 if it is right of a gutter. */
    int column(Line line) {
        return gutter.map(gap -> gap.side(line.box())).orElse(0);
    }
}
