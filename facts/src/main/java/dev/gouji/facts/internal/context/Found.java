package dev.gouji.facts.internal.context;

import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import java.util.Optional;

/**
 * One number of a document.
 *
 * @param kind what it is for
 * @param mention the quantity at its place, present if it is one
 */
record Found(NumberClass kind, Optional<Mention> mention) {}
