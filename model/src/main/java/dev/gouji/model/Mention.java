package dev.gouji.model;

/**
 * A quantity at its place in a document.
 *
 * @param quantity the number as printed
 * @param place where it stands
 * @param thing what it measures as far as the words beside it or the headers above it tell, folded; may be empty
 * @param context the time and the part it is about
 */
public record Mention(Quantity quantity, Place place, String thing, Context context) {

    public Interval interval() {
        return quantity.interval();
    }

    /** Whether the number is printed as it is, neither bounded nor blurred nor a range. */
    public boolean isFirm() {
        return quantity.qualifier() == Qualifier.NONE && quantity.upper().isEmpty();
    }

    /** The same figure without the word that bounds or blurs it: where targets are compared as they are printed. */
    public Mention plain() {
        return new Mention(quantity.plain(), place, thing, context);
    }
}
