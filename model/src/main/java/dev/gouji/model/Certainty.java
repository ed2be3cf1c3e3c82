package dev.gouji.model;

/** How sure a requirement is; what is not certain never makes an error. */
public enum Certainty {
    /** Read in the cited text. */
    CERTAIN,
    /** Derived from cited texts. */
    INFERRED,
    /** From general knowledge of the field, without a text at hand. */
    UNVERIFIED
}
