package dev.gouji.model;

import java.util.Optional;

/**
 * A location and the part it plays in a result.
 *
 * @param role stated, operand, found, expected
 * @param location where
 * @param document the path of the document that it is in, empty for the one that the result is about
 */
public record Sighting(String role, Location location, Optional<String> document) {

    /** A place in the document that the result is about. */
    public Sighting(String role, Location location) {
        this(role, location, Optional.empty());
    }

    /** The same place, seen from another document. */
    public Sighting from(String path) {
        return new Sighting(role, location, Optional.of(path));
    }
}
