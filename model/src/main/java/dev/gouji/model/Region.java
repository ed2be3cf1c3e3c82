package dev.gouji.model;

/**
 * Where a stretch of a text stands on paper; formats without pages have none.
 *
 * @param from offset of the first character in the original text
 * @param to offset behind the last character
 * @param page page number from 1
 * @param box the rectangle on that page
 */
public record Region(int from, int to, int page, Box box) {}
