package dev.gouji.model;

import java.util.Comparator;

/**
 * A mistake in a rule, an indicator or the configuration, told to its author.
 *
 * @param code stable identifier of the kind of mistake: RULE-102
 * @param file path of the file
 * @param line from 1
 * @param column from 1
 * @param message what is wrong
 * @param suggestion what was probably meant, empty if there is no guess
 */
public record Problem(String code, String file, int line, int column, String message, String suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line, as compilers write it: {@code RULE-102 rules/x.yaml:14:5 …}. */
    @Override
    public String toString() {
        return code + " " + file + ":" + line + ":" + column + " " + message
                + (suggestion.isEmpty() ? "" : "；" + suggestion);
    }
}
