package dev.gouji.rules.internal.engine;

import dev.gouji.model.Place;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Text;
import dev.gouji.rules.internal.source.Within;
import java.util.List;
import java.util.Optional;

/**
 * A text in which wordings are looked for.
 *
 * @param block its index in the document, -1 for a title that stands in no block
 * @param cell the cell, if it is one; the caption and the notes of a table have the table for a block and no cell
 * @param text the whole of it
 * @param part what part of the document it belongs to
 * @param isFirst whether it stands on the first pages
 * @param sections the folded headings above it, and itself if it is a heading
 */
public record Passage(
        int block, Optional<CellPosition> cell, Text text, Part part, boolean isFirst, List<String> sections) {

    /** What a text is. */
    public enum Part {
        TITLE,
        HEADING,
        BODY
    }

    public Passage {
        sections = List.copyOf(sections);
    }

    /** Whether it belongs to the part of the document in which a rule looks. */
    public boolean isWithin(Within within) {
        return switch (within.area()) {
            case TITLE -> part == Part.TITLE;
            case HEADINGS -> part == Part.HEADING;
            case FIRST_PAGES -> isFirst;
            case TEXT -> true;
            case SECTION ->
                within.section()
                        .filter(names -> sections.stream().anyMatch(names::matches))
                        .isPresent();
        };
    }

    /** The place of characters in it. */
    public Place place(int from, int to) {
        return new Place(block, cell, from, to);
    }
}
