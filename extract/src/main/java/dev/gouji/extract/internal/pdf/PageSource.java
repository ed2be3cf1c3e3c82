package dev.gouji.extract.internal.pdf;

import java.util.List;

/**
 * The characters of a page.
 *
 * @param number page number from 1
 * @param height in points, as displayed
 * @param glyphs in any order
 */
record PageSource(int number, double height, List<Glyph> glyphs) {}
