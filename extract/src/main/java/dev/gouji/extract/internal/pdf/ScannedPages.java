package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.TextRecognizer;
import dev.gouji.model.Box;
import dev.gouji.model.Picture;
import dev.gouji.model.Region;
import dev.gouji.model.Table;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads pages and tables that are pictures. */
final class ScannedPages {

    private static final double DOTS_PER_INCH = 200;
    /** Larger pages are read at fewer dots per inch. */
    private static final double MOST_PIXELS = 20_000_000;

    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final TextRecognizer recognizer;

    ScannedPages(PDDocument document, TextRecognizer recognizer) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.recognizer = recognizer;
    }

    /** What is printed on a page, numbered from 1. */
    Recognition read(int number) throws IOException {
        double dots = dotsPerInch(number);
        return Recognition.of(render(number, dots), dots, recognizer);
    }

    /** The table that a picture on a page shows, empty if it shows none or is not to be had. */
    Optional<Table> table(Picture picture) {
        return picture.regions().stream().findFirst().flatMap(region -> table(picture, region));
    }

    private Optional<Table> table(Picture picture, Region region) {
        try {
            double dots = dotsPerInch(region.page());
            BufferedImage page = render(region.page(), dots);
            Rectangle part = pixels(region.box(), dots / POINTS_PER_INCH)
                    .intersection(new Rectangle(page.getWidth(), page.getHeight()));
            return part.isEmpty()
                    ? Optional.empty()
                    : Recognition.table(
                            page.getSubimage(part.x, part.y, part.width, part.height),
                            dots,
                            recognizer,
                            picture.regions());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private double dotsPerInch(int number) {
        DisplayedPage page = new DisplayedPage(document.getPage(number - 1));
        double inches = page.width() * page.height() / POINTS_PER_INCH / POINTS_PER_INCH;
        return Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / inches));
    }

    private BufferedImage render(int number, double dots) throws IOException {
        return renderer.renderImageWithDPI(number - 1, (float) dots, ImageType.GRAY);
    }

    private static Rectangle pixels(Box box, double scale) {
        return new Rectangle(
                (int) Math.floor(box.x() * scale),
                (int) Math.floor(box.y() * scale),
                (int) Math.ceil(box.width() * scale),
                (int) Math.ceil(box.height() * scale));
    }
}
