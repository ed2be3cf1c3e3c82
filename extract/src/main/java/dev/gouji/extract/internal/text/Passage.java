package dev.gouji.extract.internal.text;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param lines one joined line for a paragraph, all lines as they stand for what seems to be a table
 * @param isTable whether they stand below the caption of a table
 */
record Passage(List<String> lines, boolean isTable) {

    Passage {
        lines = List.copyOf(lines);
    }

    static Passage paragraph(String text) {
        return new Passage(List.of(text), false);
    }
}
