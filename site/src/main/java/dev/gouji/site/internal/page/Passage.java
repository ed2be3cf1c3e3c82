package dev.gouji.site.internal.page;

import java.util.List;

/**
 * A place that a result is about.
 *
 * @param roles the parts it plays
 * @param where page, sections, table and cell
 * @param absent whether something was looked for here and not found
 * @param row whether it is in a table
 * @param quote the document's words, parted at the figures that stand out
 */
record Passage(String roles, String where, boolean absent, boolean row, List<Quote.Piece> quote) {}
