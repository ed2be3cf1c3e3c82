package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the coordinates of a page into those of the page as displayed: cropped, rotated, y from above. */
final class DisplayedPage {

    private final PDRectangle crop;
    private final int rotation;

    DisplayedPage(PDPage page) {
        crop = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    double width() {
        return isTurned() ? crop.getHeight() : crop.getWidth();
    }

    double height() {
        return isTurned() ? crop.getWidth() : crop.getHeight();
    }

    Point2D place(Point2D point) {
        double x = point.getX() - crop.getLowerLeftX();
        double y = point.getY() - crop.getLowerLeftY();
        if (rotation == 90) {
            return new Point2D.Double(y, x);
        }
        if (rotation == 180) {
            return new Point2D.Double(crop.getWidth() - x, y);
        }
        if (rotation == 270) {
            return new Point2D.Double(crop.getHeight() - y, crop.getWidth() - x);
        }
        return new Point2D.Double(x, crop.getHeight() - y);
    }

    Box around(List<? extends Point2D> points) {
        return points.stream()
                .map(this::place)
                .map(point -> new Box(point.getX(), point.getY(), 0, 0))
                .reduce(Box::around)
                .orElse(new Box(0, 0, 0, 0));
    }

    /** Whether a box is as good as the whole page, like a painted background. */
    boolean isCoveredBy(Box box) {
        return box.width() > 0.9 * width() && box.height() > 0.9 * height();
    }

    private boolean isTurned() {
        return rotation == 90 || rotation == 270;
    }
}
