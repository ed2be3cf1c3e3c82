package dev.gouji.extract.internal.pdf;

import java.util.List;

/** Joins printed lines that are one text. */
final class LineJoin {

    private static final String OPENING = "“‘（《〈「『【〔(［[";
    private static final String CLOSING = "，。、；：！？”’）》〉」』】〕),.;:!?%％‰℃…—·］]";

    /** The width of a blank in parts of the type size. */
    private static final double BLANK = 0.25;

    private LineJoin() {}

    /** What stands between two lines of one text: a blank where one is printed or parts two Latin words. */
    static String glue(Line upper, Line lower) {
        char before = upper.text().charAt(upper.text().length() - 1);
        char behind = lower.text().charAt(0);
        boolean words = isLatinLetter(before) && isLatinLetter(behind);
        return upper.endsBlank() || words ? " " : "";
    }

    /** The width in points that the first word of the lower line would have needed at the end of the upper one. */
    static double needed(Line upper, Line lower) {
        double blank = glue(upper, lower).equals(" ") ? BLANK * lower.style().size() : 0;
        return blank + firstUnit(lower);
    }

    /** The width in points of what a line break cannot part from the first character of the line. */
    private static double firstUnit(Line line) {
        List<Glyph> glyphs = line.glyphs();
        int end = 0;
        while (end < glyphs.size() - 1 && OPENING.contains(glyphs.get(end).text())) {
            end++;
        }
        if (!glyphs.get(end).isWide()) {
            while (end < glyphs.size() - 1 && isPartOfWord(glyphs.get(end + 1))) {
                end++;
            }
        }
        while (end < glyphs.size() - 1 && CLOSING.contains(glyphs.get(end + 1).text())) {
            end++;
        }
        return glyphs.get(end).right() - line.left();
    }

    static boolean endsInPunctuation(Line line) {
        return CLOSING.contains(line.glyphs().get(line.glyphs().size() - 1).text());
    }

    private static boolean isPartOfWord(Glyph glyph) {
        return !glyph.isBlank() && !glyph.isWide() && !OPENING.contains(glyph.text());
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
