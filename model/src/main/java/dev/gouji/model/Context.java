package dev.gouji.model;

import java.util.Optional;

/**
 * What a figure is about, besides the thing that it measures.
 *
 * @param period the time, empty if none is said in the sentence, the section or the table
 * @param scope the part of the whole, such as a college, a major or 女生; empty for the whole school
 */
public record Context(Optional<Period> period, String scope) {

    public static final Context UNKNOWN = new Context(Optional.empty(), "");

    /** Whether nothing says that the two are about different times or parts. */
    public boolean mayEqual(Context other) {
        return scope.equals(other.scope) && (period.isEmpty() || other.period.isEmpty() || period.equals(other.period));
    }
}
