package dev.gouji.extract.internal.pdf;

import java.util.regex.Pattern;

/** Recognises the marks in front of list items. */
final class ListMarkers {

    private static final Pattern BULLET = Pattern.compile("^[●•■◆▪○◇□➢➤✓✔·\\uE000-\\uF8FF]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.、)）]|[(（][\\d一二三四五六七八九十]{1,3}[)）]|[①-⑳])\\s*");

    private ListMarkers() {}

    static boolean isBullet(String text) {
        return BULLET.matcher(text).find();
    }

    /** How many characters the bullet and the blanks behind it take; 0 if there is none. */
    static int bulletLength(String text) {
        var matcher = BULLET.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** Whether the text behind the mark of a line begins where lines stand that are so much further in. */
    static boolean isHanging(Line line, double further) {
        var matcher = isBullet(line.text()) ? BULLET.matcher(line.text()) : NUMBER.matcher(line.text());
        if (!matcher.find()) {
            return false;
        }
        int marks = matcher.group().strip().length();
        int at = 0;
        for (Glyph glyph : line.glyphs()) {
            if (at >= marks && !glyph.isBlank()) {
                return Math.abs(glyph.x() - line.left() - further)
                        < line.style().size();
            }
            at += glyph.isBlank() ? 0 : glyph.text().length();
        }
        return false;
    }
}
