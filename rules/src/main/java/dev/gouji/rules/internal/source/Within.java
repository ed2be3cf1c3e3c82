package dev.gouji.rules.internal.source;

import java.util.Optional;

/**
 * The part of a document in which a wording is looked for.
 *
 * @param area which part
 * @param section the names of the section, if the area is one
 */
public record Within(Area area, Optional<Names> section) {

    /** The parts of a document. */
    public enum Area {
        /** The document's own title. */
        TITLE,
        /** All headings. */
        HEADINGS,
        /** The first five pages, or the first 4000 characters where there are no pages. */
        FIRST_PAGES,
        /** Everything, the cells of tables counted in. */
        TEXT,
        /** What stands below one heading. */
        SECTION
    }
}
