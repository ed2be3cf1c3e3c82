package dev.gouji.model;

import java.math.BigDecimal;

/**
 * A quantity at its place in a document.
 *
 * @param quantity the number as printed
 * @param place where it stands
 * @param thing what it measures as far as the words beside it or the headers above it tell, folded; may be empty
 * @param context the time and the part it is about
 */
public record Mention(Quantity quantity, Place place, String thing, Context context) {

    private static final Rational HALF = Rational.of(1, 2);

    /** By the place alone, which is enough to tell the figures of a document apart and quickly told. */
    @Override
    public int hashCode() {
        return place.hashCode();
    }

    public Interval interval() {
        return quantity.interval();
    }

    /** Whether the two can stand for one number; a whole number beside one with decimals may be rounded from it. */
    public boolean mayEqual(Mention other) {
        return intervalBeside(other).meets(other.intervalBeside(this));
    }

    private Interval intervalBeside(Mention other) {
        boolean rounded = quantity.isCount() && other.quantity.lastPlace().compareTo(Rational.ONE) < 0;
        return rounded && isFirm() ? Interval.around(quantity.value(), HALF) : interval();
    }

    /** Whether the number is printed as it is, neither bounded nor blurred nor a range. */
    public boolean isFirm() {
        return quantity.qualifier() == Qualifier.NONE && quantity.upper().isEmpty();
    }

    /** The same figure with another number, as if that had been printed. */
    public Mention with(BigDecimal number) {
        return new Mention(quantity.with(number), place, thing, context);
    }

    /** The same figure without the word that bounds or blurs it: where targets are compared as they are printed. */
    public Mention plain() {
        return new Mention(quantity.plain(), place, thing, context);
    }
}
