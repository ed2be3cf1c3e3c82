package dev.gouji.facts.internal.context;

import dev.gouji.model.Period;

/**
 * A time where it stands in a folded text.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param period the time
 */
record Dated(int from, int to, Period period) {}
