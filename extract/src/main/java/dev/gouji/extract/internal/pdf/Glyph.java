package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;

/**
 * A printed character, or a few that are printed as one.
 *
 * @param text what it stands for; blanks are glyphs too
 * @param x left edge in points from the left edge of the page as displayed
 * @param baseline in points from the upper edge of the page as displayed
 * @param width in points
 * @param style its look
 * @param mark the number of its marked content on the page, {@link #NO_MARK} or {@link #ARTIFACT}
 */
record Glyph(String text, double x, double baseline, double width, Style style, int mark) {

    static final int NO_MARK = -1;
    /** Tagged as no part of the content, such as page numbers. */
    static final int ARTIFACT = -2;

    /** The wide blank is the last of all blanks. */
    private static final char LAST_BLANK = '\u3000';

    private static final double ASCENT = 0.88;
    private static final double MIDDLE = 0.36;

    boolean isBlank() {
        return text.charAt(0) <= LAST_BLANK && text.isBlank();
    }

    double right() {
        return x + width;
    }

    double centre() {
        return x + width / 2;
    }

    /** The height at which the eye sees the character. */
    double middle() {
        return baseline - MIDDLE * style.size();
    }

    Box box() {
        return new Box(x, baseline - ASCENT * style.size(), width, style.size());
    }

    /** Whether the character belongs to Chinese script, its punctuation included. */
    boolean isWide() {
        return text.codePointAt(0) >= 0x2E80;
    }
}
