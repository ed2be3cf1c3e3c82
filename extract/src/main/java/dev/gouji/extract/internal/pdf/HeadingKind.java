package dev.gouji.extract.internal.pdf;

/**
 * What headings of one level share.
 *
 * @param style how they look
 * @param rank the rank of their numbers, 0 if they have none
 */
record HeadingKind(Style style, int rank) {

    boolean isNumbered() {
        return rank != 0;
    }
}
