package dev.gouji.model;

/** How a stated figure and a calculation go together. */
public enum Fit {
    /** Some number behind the printed digits makes the relation hold. */
    HOLDS,
    /** Only the last printed digit differs, as after cutting digits off or rounding twice. */
    LAST_DIGIT,
    /** No number behind the printed digits makes it hold. */
    BROKEN
}
