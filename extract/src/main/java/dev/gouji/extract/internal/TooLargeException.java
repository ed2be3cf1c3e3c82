package dev.gouji.extract.internal;

import dev.gouji.model.Obstacle;

/** Reading a part of a file would take more than any document needs. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says in one sentence for the reader what there is too much of. */
    public TooLargeException(String detail) {
        super(detail);
    }

    public Obstacle obstacle() {
        return new Obstacle(Obstacle.Kind.TOO_LARGE, String.valueOf(getMessage()));
    }
}
