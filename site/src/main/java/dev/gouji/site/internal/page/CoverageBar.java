package dev.gouji.site.internal.page;

import dev.gouji.model.Coverage;

/**
 * How much of a document's figures was looked at.
 *
 * @param counts as counted
 * @param percent linked quantities of all quantities, whole percent rounded down, empty without quantities
 * @param linked the same as a bar
 * @param tied tied quantities of all quantities as a bar
 */
record CoverageBar(Coverage counts, String percent, Bar linked, Bar tied) {

    static CoverageBar of(Coverage coverage) {
        int whole = coverage.quantities();
        String percent = whole == 0 ? "" : (100L * coverage.linked() / whole) + "%";
        return new CoverageBar(
                coverage,
                percent,
                Bar.share(coverage.linked(), whole, "linked"),
                Bar.share(coverage.tied(), whole, "tied"));
    }
}
