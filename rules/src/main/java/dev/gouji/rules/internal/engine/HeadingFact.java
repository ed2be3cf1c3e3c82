package dev.gouji.rules.internal.engine;

/**
 * A heading of the main text.
 *
 * @param block its index in the document
 * @param level 1 for chapters
 * @param folded its text
 */
public record HeadingFact(int block, int level, String folded) {}
