package dev.gouji.rules.internal.engine;

import dev.gouji.model.Table;
import java.util.Optional;

/**
 * A line that names a table.
 *
 * @param block where the line stands: the block of the line, or of the table if the line belongs to it
 * @param folded the line
 * @param table what it names, empty if no grid was read below it
 */
public record CaptionFact(int block, String folded, Optional<Table> table) {}
