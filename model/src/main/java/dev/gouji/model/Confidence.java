package dev.gouji.model;

/** How sure it is that the document asserts what was read into it. */
public enum Confidence {
    /** The wording or the structure says so; a contradiction is an error. */
    CERTAIN,
    /** The context suggests it; a contradiction is at most a warning. */
    LIKELY,
    /** One of several readings; a contradiction says nothing, agreement still ticks the figures. */
    POSSIBLE
}
