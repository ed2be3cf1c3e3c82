package dev.gouji.rules.internal.engine;

import dev.gouji.rules.internal.source.Subject;

/**
 * A value that another document gives.
 *
 * @param path of that document
 * @param subject what it is
 * @param told the value, its place named with the document
 */
public record Elsewhere(String path, Subject subject, Told told) {}
