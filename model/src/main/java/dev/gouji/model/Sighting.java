package dev.gouji.model;

/**
 * A location and the part it plays in a result.
 *
 * @param role stated, operand, found, expected
 * @param location where
 */
public record Sighting(String role, Location location) {}
