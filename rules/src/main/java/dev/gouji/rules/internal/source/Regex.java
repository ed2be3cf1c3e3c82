package dev.gouji.rules.internal.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression for folded text, written by people who see the original.
 *
 * <p>Full-width signs in it are taken for the half-width signs they are folded to, not for operators: {@code （一）} finds
 * {@code (一)}.
 *
 * @param written as the author wrote it
 * @param pattern compiled, linear in time
 * @param needles texts of which every match contains one, empty if that cannot be told
 */
public record Regex(String written, Pattern pattern, List<String> needles) {

    public Regex {
        needles = List.copyOf(needles);
    }

    private static final String OPERATORS = "\\.[]{}()*+-?^$|";

    /** Throws {@link com.google.re2j.PatternSyntaxException} with what is wrong. */
    public static Regex of(String written) {
        return compiled(written, folded(written));
    }

    /** An expression for text as it is printed, in which widths and blanks count. */
    public static Regex printed(String written) {
        return compiled(written, written);
    }

    private static Regex compiled(String written, String expression) {
        return new Regex(written, Pattern.compile(expression), Needles.of(expression));
    }

    public boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** All matches in the text, from left to right. */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (mayBeIn(text)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                hits.add(new Hit(matcher.start(), matcher.end()));
            }
        }
        return hits;
    }

    /** Whether a match is possible; looking for plain texts takes a hundredth of the time of a search. */
    private boolean mayBeIn(String text) {
        return needles.isEmpty() || needles.stream().anyMatch(text::contains);
    }

    /**
     * A match.
     *
     * @param from offset of its first character
     * @param to offset behind its last character
     */
    public record Hit(int from, int to) {

        /** Whether the other lies within this one. */
        public boolean covers(Hit other) {
            return from <= other.from && other.to <= to;
        }
    }

    private static String folded(String written) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            String plain = Text.of(String.valueOf(c)).folded();
            if (plain.isEmpty() || plain.charAt(0) == c) {
                folded.append(c);
            } else {
                folded.append(OPERATORS.contains(plain) ? "\\" + plain : plain);
            }
        }
        return folded.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regex regex && regex.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return "/" + written + "/";
    }
}
