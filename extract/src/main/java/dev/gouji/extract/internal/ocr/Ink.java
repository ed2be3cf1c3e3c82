package dev.gouji.extract.internal.ocr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The dark parts of a picture; places are in pixels from the upper left corner. */
final class Ink {

    /** What is darker than this is printed; 0 is black. */
    private static final int DARK = 150;

    private final int width;
    private final byte[] grey;

    Ink(BufferedImage picture) {
        width = picture.getWidth();
        grey = ((DataBufferByte) grey(picture).getRaster().getDataBuffer()).getData();
    }

    int width() {
        return width;
    }

    int height() {
        return grey.length / width;
    }

    private static BufferedImage grey(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return picture;
        }
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return grey;
    }

    boolean isDark(int x, int y) {
        return (grey[y * width + x] & 0xFF) < DARK;
    }
}
