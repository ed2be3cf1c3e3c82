package dev.gouji.rules.internal.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which of the known words was meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word that differs least, empty if none is near. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= reach(word, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The guess as a question for the author, empty text if there is none. */
    public static String suggestion(String word, Collection<String> known) {
        return to(word, known).map(meant -> "是否想写 " + meant + "？").orElse("");
    }

    private static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }

    private static int reach(String a, String b) {
        return Math.max(1, (Math.max(a.length(), b.length()) + 1) / 3);
    }
}
