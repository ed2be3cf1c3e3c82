package dev.gouji.extract.internal;

/** Tables stand in tables deeper than any document needs. */
public final class NestingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private NestingException() {
        super("tables nested deeper than " + DEEPEST);
    }

    /**
     * How many tables are around a place, if they are not too many.
     *
     * @throws NestingException if they are
     */
    public static int checked(int depth) {
        if (depth > DEEPEST) {
            throw new NestingException();
        }
        return depth;
    }
}
