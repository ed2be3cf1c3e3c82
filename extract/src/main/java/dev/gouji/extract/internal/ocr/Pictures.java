package dev.gouji.extract.internal.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Opens image files that came with a document. */
public final class Pictures {

    /** An A3 page at 300 dots per inch has fewer. */
    private static final long MOST_PIXELS = 20_000_000;

    private Pictures() {}

    /** The picture in a file of JPEG, PNG, GIF, BMP or TIFF; empty if it is another one or too large. */
    public static Optional<BufferedImage> open(InputStream file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream) : Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }
}
