package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rulings, filled areas and pictures of a page as they are drawn; points are those of the page itself. */
final class RulingCollector {

    /** Filled rectangles up to this breadth in points are lines. */
    private static final double LINE_BREADTH = 3.2;
    /** A page with more lines is a drawing, in which tables are not looked for. */
    private static final int MOST_RULINGS = 20_000;

    private static final double STRAIGHT = 0.7;

    private final DisplayedPage displayed;
    private final List<Segment> rulings = new ArrayList<>();
    private final List<Segment> edges = new ArrayList<>();
    private final List<Box> panels = new ArrayList<>();
    private final List<Drawing.Image> images = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    RulingCollector(DisplayedPage displayed) {
        this.displayed = displayed;
    }

    Drawing drawing() {
        boolean tooMany = rulings.size() + edges.size() > MOST_RULINGS;
        return new Drawing(tooMany ? List.of() : rulings, tooMany ? List.of() : edges, panels, images);
    }

    /** Where the path goes on. */
    Point2D current() {
        return current;
    }

    void rectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.add(new ArrayList<>(List.of(first, second, third, fourth, first)));
        current = first;
    }

    void moveTo(Point2D point) {
        current = point;
        path.add(new ArrayList<>(List.of(point)));
    }

    void lineTo(Point2D point) {
        if (path.isEmpty()) {
            moveTo(point);
        }
        current = point;
        path.get(path.size() - 1).add(point);
    }

    void closePath() {
        if (!path.isEmpty()) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    void endPath() {
        path.clear();
    }

    void stroke() {
        for (List<Point2D> piece : path) {
            for (int i = 1; i < piece.size(); i++) {
                stroke(displayed.place(piece.get(i - 1)), displayed.place(piece.get(i)));
            }
        }
    }

    /** Fills the path; what is as white as the paper is no panel. */
    void fill(boolean white) {
        path.forEach(piece -> fill(piece, white));
    }

    /** A picture between two of its corners. */
    void image(List<Point2D> corners, int mark) {
        Box box = displayed.around(corners);
        if (Math.min(box.width(), box.height()) <= LINE_BREADTH) {
            addLine(box);
        } else {
            images.add(new Drawing.Image(box, mark));
        }
    }

    private void stroke(Point2D a, Point2D b) {
        double dx = Math.abs(a.getX() - b.getX());
        double dy = Math.abs(a.getY() - b.getY());
        if (dy <= STRAIGHT && dx > STRAIGHT) {
            rulings.add(horizontal((a.getY() + b.getY()) / 2, Math.min(a.getX(), b.getX()), dx));
        } else if (dx <= STRAIGHT && dy > STRAIGHT) {
            rulings.add(vertical((a.getX() + b.getX()) / 2, Math.min(a.getY(), b.getY()), dy));
        }
    }

    private void fill(List<Point2D> piece, boolean white) {
        Box box = displayed.around(piece);
        if (piece.size() < 4 || piece.size() > 6 || displayed.isCoveredBy(box)) {
            return;
        }
        if (Math.min(box.width(), box.height()) <= LINE_BREADTH) {
            addLine(box);
        } else if (!white) {
            panels.add(box);
            edges.add(horizontal(box.y(), box.x(), box.width()));
            edges.add(horizontal(box.y() + box.height(), box.x(), box.width()));
            edges.add(vertical(box.x(), box.y(), box.height()));
            edges.add(vertical(box.x() + box.width(), box.y(), box.height()));
        }
    }

    private void addLine(Box box) {
        rulings.add(
                box.width() >= box.height()
                        ? horizontal(box.y() + box.height() / 2, box.x(), box.width())
                        : vertical(box.x() + box.width() / 2, box.y(), box.height()));
    }

    private static Segment horizontal(double y, double x, double length) {
        return new Segment(true, y, x, x + length);
    }

    private static Segment vertical(double x, double y, double length) {
        return new Segment(false, x, y, y + length);
    }
}
