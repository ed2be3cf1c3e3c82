package dev.gouji.rules.internal.source;

import com.google.re2j.Pattern;
import dev.gouji.model.Text;

/**
 * A regular expression for folded text, written by people who see the original.
 *
 * <p>Full-width signs in it are taken for the half-width signs they are folded to, not for operators: {@code （一）} finds
 * {@code (一)}.
 *
 * @param written as the author wrote it
 * @param pattern compiled, linear in time
 */
public record Regex(String written, Pattern pattern) {

    private static final String OPERATORS = "\\.[]{}()*+-?^$|";

    /** Throws {@link com.google.re2j.PatternSyntaxException} with what is wrong. */
    public static Regex of(String written) {
        return new Regex(written, Pattern.compile(folded(written)));
    }

    public boolean isIn(String folded) {
        return pattern.matcher(folded).find();
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
