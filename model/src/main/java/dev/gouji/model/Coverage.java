package dev.gouji.model;

/**
 * How much of a document's figures was looked at.
 *
 * @param numbers all numbers seen, years, dates and names counted in
 * @param quantities those that are quantities
 * @param linked quantities that take part in a claim or are values of indicators
 * @param claims relations between figures that were found
 * @param satisfied results that say so
 * @param violated results that say so
 * @param undetermined results that say so
 */
public record Coverage(
        int numbers, int quantities, int linked, int claims, int satisfied, int violated, int undetermined) {

    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0, 0);
}
