package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Reads the rulings, filled areas and pictures of a page; text is passed over. */
final class RulingCollector extends PDFGraphicsStreamEngine {

    /** Filled rectangles up to this breadth in points are lines. */
    private static final double LINE_BREADTH = 3.2;
    /** A page with more lines is a drawing, in which tables are not looked for. */
    private static final int MOST_RULINGS = 20_000;

    private static final double STRAIGHT = 0.7;
    private static final int WHITE = 0xF8;

    private final DisplayedPage displayed;
    private final List<Segment> rulings = new ArrayList<>();
    private final List<Segment> edges = new ArrayList<>();
    private final List<Box> panels = new ArrayList<>();
    private final List<Drawing.Image> images = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private final Marks marks = new Marks();
    private final OperatorBudget budget = new OperatorBudget();
    private Point2D current = new Point2D.Double();

    private RulingCollector(PDPage page) {
        super(page);
        displayed = new DisplayedPage(page);
    }

    static Drawing read(PDPage page) throws IOException {
        RulingCollector collector = new RulingCollector(page);
        collector.processPage(page);
        boolean tooMany = collector.rulings.size() + collector.edges.size() > MOST_RULINGS;
        return new Drawing(
                tooMany ? List.of() : collector.rulings,
                tooMany ? List.of() : collector.edges,
                collector.panels,
                collector.images);
    }

    @Override
    public void showTextString(byte[] string) {
        // Text is read elsewhere; to pass over it here saves loading the fonts.
    }

    @Override
    public void showTextStrings(COSArray array) {
        // As above.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend(operator);
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.end();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(new ArrayList<>(List.of(p0, p1, p2, p3, p0)));
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.add(new ArrayList<>(List.of(current)));
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        }
        current = new Point2D.Float(x, y);
        path.get(path.size() - 1).add(current);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off by a clip is rare enough in office documents to be read as if it were seen.
    }

    @Override
    public void shadingFill(COSName name) {
        // Gradients are decoration.
    }

    @Override
    public void strokePath() {
        for (List<Point2D> piece : path) {
            for (int i = 1; i < piece.size(); i++) {
                stroke(displayed.place(piece.get(i - 1)), displayed.place(piece.get(i)));
            }
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        path.forEach(this::fill);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.forEach(this::fill);
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Box box = displayed.around(List.of(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1)));
        if (Math.min(box.width(), box.height()) <= LINE_BREADTH) {
            addLine(box);
        } else {
            images.add(new Drawing.Image(box, marks.current()));
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

    private void fill(List<Point2D> piece) {
        Box box = displayed.around(piece);
        if (piece.size() < 4 || piece.size() > 6 || displayed.isCoveredBy(box)) {
            return;
        }
        if (Math.min(box.width(), box.height()) <= LINE_BREADTH) {
            addLine(box);
        } else if (!isWhite()) {
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

    private boolean isWhite() {
        PDColor color = getGraphicsState().getNonStrokingColor();
        if (color.isPattern()) {
            return false;
        }
        try {
            int rgb = color.toRGB();
            return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
        } catch (IOException unknownColour) {
            return false;
        }
    }

    private static Segment horizontal(double y, double x, double length) {
        return new Segment(true, y, x, x + length);
    }

    private static Segment vertical(double x, double y, double length) {
        return new Segment(false, x, y, y + length);
    }
}
