package dev.gouji.model;

/**
 * Why something could not be read or told.
 *
 * @param kind the class of trouble
 * @param detail one sentence for the reader, empty if the kind says it all
 */
public record Obstacle(Kind kind, String detail) {

    /** The classes of trouble, each with its sentence in the reports. */
    public enum Kind {
        /** The file is locked with a password. */
        ENCRYPTED,
        /** The file has no content. */
        EMPTY,
        /** The file breaks off or contradicts its format. */
        CORRUPT,
        /** The file exceeds a limit. */
        TOO_LARGE,
        /** Reading took longer than allowed. */
        TIMED_OUT,
        /** The reader broke down. */
        CRASHED,
        /** The format is none that can be read. */
        UNSUPPORTED,
        /** Pages are pictures without text, such as scans. */
        NO_TEXT,
        /** The text is a picture and was read by recognition of characters. */
        RECOGNISED,
        /** An operand, a base or a place that is needed was not found. */
        MISSING,
        /** More than one reading is possible and they do not agree. */
        AMBIGUOUS,
        /** The place was read without certainty, such as the grid of a table. */
        DOUBTFUL
    }
}
