package dev.gouji.extract.internal;

import dev.gouji.model.Obstacle;
import java.io.IOException;

/** A file cannot be read for a known reason. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Obstacle obstacle;

    public UnreadableException(Obstacle.Kind kind, String detail) {
        super(kind + ": " + detail);
        obstacle = new Obstacle(kind, detail);
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
