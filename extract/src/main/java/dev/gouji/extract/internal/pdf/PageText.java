package dev.gouji.extract.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the characters of pages with their places on the page as displayed. */
final class PageText extends PDFTextStripper {

    /** Tangent of the greatest tilt of a line of text; what leans more is a watermark. */
    private static final double GREATEST_TILT = 0.1;

    private final Map<Look, Style> styles = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private Marks marks = new Marks();
    private OperatorBudget budget = new OperatorBudget();
    private Optional<TurnedRun> turned = Optional.empty();
    private int shown;
    private int read;

    PageText() throws IOException {
        // Pages are handed over one by one, so the stripper's own count of pages stays at nought.
        setStartPage(0);
    }

    /** What a style is made of; there are few, and they are met once a character. */
    private record Look(String fontName, double size, boolean outlined) {}

    /**
     * The characters of one page.
     *
     * @param glyphs in the order of the content stream
     * @param unmapped how many characters are printed that say not what they stand for
     */
    record Content(List<Glyph> glyphs, int unmapped) {}

    Content read(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        marks = new Marks();
        budget = new OperatorBudget();
        turned = Optional.empty();
        shown = 0;
        read = 0;
        processPage(page);
        endTurnedRun();
        return new Content(glyphs, Math.max(0, shown - read));
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
        shown++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        read++;
        if (isTilted(position.getTextMatrix())) {
            return;
        }
        if ((int) position.getDir() == position.getRotation()) {
            endTurnedRun();
            if (isPrintable(text)) {
                glyphs.add(glyph(position, text));
            }
        } else {
            turn(position, text);
        }
    }

    @Override
    protected void writePage() {
        // Everything was taken when it was shown.
    }

    private static boolean isTilted(Matrix matrix) {
        double straight = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        double across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        return across > GREATEST_TILT * straight;
    }

    private static boolean isPrintable(String text) {
        int first = text.codePointAt(0);
        return first != 0xFFFD && first != 0xAD && (first == '\t' || !Character.isISOControl(first));
    }

    private Glyph glyph(TextPosition position, String text) {
        return new Glyph(
                text.isBlank() ? " " : text,
                position.getX(),
                position.getY(),
                position.getWidth(),
                style(position),
                marks.current());
    }

    private Style style(TextPosition position) {
        PDFont font = position.getFont();
        String name = font == null || font.getName() == null ? "" : font.getName();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        Look look = new Look(name, position.getYScale(), mode == RenderingMode.FILL_STROKE);
        return styles.computeIfAbsent(look, key -> Style.of(key.fontName(), key.size(), key.outlined()));
    }

    private void turn(TextPosition position, String text) {
        TurnedRun run = turned.filter(open -> open.continuesAt(position.getYDirAdj()))
                .orElseGet(() -> startTurnedRun(position));
        run.add(text, position.getX(), position.getY());
    }

    private TurnedRun startTurnedRun(TextPosition position) {
        endTurnedRun();
        TurnedRun run = new TurnedRun(position.getYDirAdj(), style(position), marks.current());
        turned = Optional.of(run);
        return run;
    }

    private void endTurnedRun() {
        turned.ifPresent(run -> glyphs.add(run.glyph()));
        turned = Optional.empty();
    }

    /** Characters printed up or down the page, which are kept together as one glyph in the middle of their line. */
    private static final class TurnedRun {

        private final double across;
        private final Style style;
        private final int mark;
        private final StringBuilder text = new StringBuilder();
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;
        private double x;

        TurnedRun(double across, Style style, int mark) {
            this.across = across;
            this.style = style;
            this.mark = mark;
        }

        boolean continuesAt(double otherAcross) {
            return Math.abs(across - otherAcross) < 1;
        }

        void add(String more, double atX, double atY) {
            text.append(more);
            x = atX;
            top = Math.min(top, atY);
            bottom = Math.max(bottom, atY);
        }

        Glyph glyph() {
            return new Glyph(text.toString(), x - style.size() / 2, (top + bottom) / 2, style.size(), style, mark);
        }
    }
}
