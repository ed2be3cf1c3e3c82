package dev.gouji.extract.internal.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs through the content of a page once, for its characters as well as for what is drawn. */
final class PageContent extends PDFGraphicsStreamEngine {

    private static final int WHITE = 0xF8;
    /** Widths in fonts are thousandths of the type size. */
    private static final float UNITS = 1000;

    private static final GlyphList NAMES = names();

    private final GlyphCollector glyphs;
    private final RulingCollector rulings;
    private final Map<Look, Style> styles;
    private final Marks marks = new Marks();
    private final OperatorBudget budget = new OperatorBudget();
    private int unmapped;
    private @Nullable PDFont latestFont;
    private Look latest = new Look("", 0, false);
    private Style style = Style.of("", 0, false);

    /** What a style is made of; there are few, and they are met once a character. */
    record Look(String fontName, double size, boolean outlined) {}

    /**
     * The content of a page.
     *
     * @param styles those met on other pages; more are added
     */
    PageContent(PDPage page, Map<Look, Style> styles) throws IOException {
        super(page);
        DisplayedPage displayed = new DisplayedPage(page);
        glyphs = new GlyphCollector(displayed);
        rulings = new RulingCollector(displayed);
        this.styles = styles;
        processPage(page);
    }

    /** The names that fonts give to characters, with those that PDFBox itself adds for reading text. */
    private static GlyphList names() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Glyph> glyphs() {
        return glyphs.glyphs();
    }

    /** How many characters are printed that say not what they stand for. */
    int unmapped() {
        return unmapped;
    }

    Drawing drawing() {
        return rulings.drawing();
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
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = text(font, code);
        if (text.isEmpty()) {
            unmapped++;
            return;
        }
        float width = font.isVertical() ? font.getWidth(code) / UNITS : displacement.getX();
        glyphs.add(
                text,
                matrix.transformPoint(0, 0),
                matrix.transformPoint(width, 0),
                style(font, matrix.getScalingFactorY()),
                marks.current());
    }

    /** What a character stands for; a simple font without names has its codes for characters. */
    private static String text(PDFont font, int code) {
        String text = font.toUnicode(code, NAMES);
        if (text != null) {
            return text;
        }
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }

    /** Most characters look like the one before them. */
    private Style style(PDFont font, double size) {
        boolean outlined = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        if (!font.equals(latestFont) || size != latest.size() || outlined != latest.outlined()) {
            latestFont = font;
            latest = new Look(font.getName() == null ? "" : font.getName(), size, outlined);
            style = styles.computeIfAbsent(latest, look -> Style.of(look.fontName(), look.size(), look.outlined()));
        }
        return style;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rulings.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void moveTo(float x, float y) {
        rulings.moveTo(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        rulings.lineTo(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return rulings.current();
    }

    @Override
    public void closePath() {
        rulings.closePath();
    }

    @Override
    public void endPath() {
        rulings.endPath();
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
        rulings.stroke();
        rulings.endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        rulings.fill(isWhite());
        rulings.endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        rulings.fill(isWhite());
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        rulings.image(List.of(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1)), marks.current());
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
}
