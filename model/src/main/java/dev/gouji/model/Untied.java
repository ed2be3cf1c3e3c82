package dev.gouji.model;

import java.util.Locale;

/**
 * A quantity that nothing else in its document confirms.
 *
 * @param figure as printed
 * @param where where it stands
 * @param reason why it is not tied out
 */
public record Untied(String figure, Location.Span where, Reason reason) {

    /** Why a quantity is not tied out; the identifier is the lower-case name with {@code -}. */
    public enum Reason {
        /** The relations in which it takes part do not hold or cannot be decided. */
        DOES_NOT_FIT,
        /** It is the value of an indicator, but no other figure of the document goes with it. */
        INDICATOR_ALONE,
        /** No relation to another figure was recognised. */
        NO_RELATION;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
