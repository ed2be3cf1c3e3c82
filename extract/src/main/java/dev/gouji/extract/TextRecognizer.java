package dev.gouji.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads the printed characters of a picture (OCR); what it reads is never sure. */
@FunctionalInterface
public interface TextRecognizer {

    /**
     * A line of characters, or the part of one in a cell of a table.
     *
     * @param text what was recognised
     * @param x left edge in pixels from the left
     * @param y upper edge in pixels from above
     * @param width in pixels
     * @param height in pixels
     */
    record Line(String text, int x, int y, int width, int height) {}

    /**
     * The lines of a picture that stands upright, in any order.
     *
     * @throws IOException if the picture cannot be handed over to the software
     */
    List<Line> read(BufferedImage picture) throws IOException;
}
