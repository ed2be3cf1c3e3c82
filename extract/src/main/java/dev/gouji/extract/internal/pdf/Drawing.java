package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn on a page besides text.
 *
 * @param rulings lines and thin rectangles
 * @param edges the edges of filled rectangles
 * @param panels filled rectangles that are not white
 * @param images pictures
 */
record Drawing(List<Segment> rulings, List<Segment> edges, List<Box> panels, List<Image> images) {

    /**
     * A picture.
     *
     * @param box where it stands
     * @param mark the number of its marked content, or {@link Glyph#NO_MARK}
     */
    record Image(Box box, int mark) {}

    Drawing {
        rulings = List.copyOf(rulings);
        edges = List.copyOf(edges);
        panels = List.copyOf(panels);
        images = List.copyOf(images);
    }

    /** Rulings and edges. */
    List<Segment> lines() {
        return Stream.concat(rulings.stream(), edges.stream()).toList();
    }
}
