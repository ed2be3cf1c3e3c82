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
}
