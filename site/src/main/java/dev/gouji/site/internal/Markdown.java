package dev.gouji.site.internal;

/** Characters that would mean something in GitHub Flavored Markdown. */
final class Markdown {

    /** Characters that a backslash makes plain (CommonMark 0.31, section 2.4). */
    private static final String PUNCTUATION = "\\`*_{}[]#!|~$";

    private Markdown() {}

    /** The text on one line with nothing in it that formats, links, mentions or parts table cells. */
    static String escape(String text) {
        String line = Characters.line(Characters.clean(text));
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            escaped.append(escape(line, i));
        }
        return escaped.toString();
    }

    private static String escape(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "@&#8203;"; // a zero-width space keeps GitHub from notifying people of that name
            case ':' -> line.startsWith("//", at + 1) ? "&#58;" : ":";
            default -> PUNCTUATION.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
        };
    }
}
