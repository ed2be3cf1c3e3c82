package dev.gouji.extract.internal.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the characters of a page as they are shown, with their places on the page as displayed. */
final class GlyphCollector {

    /** Tangent of the greatest tilt of a line of text; what leans more is a watermark. */
    private static final double GREATEST_TILT = 0.1;

    private final DisplayedPage displayed;
    private final List<Glyph> glyphs = new ArrayList<>();
    private Optional<TurnedRun> turned = Optional.empty();

    GlyphCollector(DisplayedPage displayed) {
        this.displayed = displayed;
    }

    /** All characters, in the order of the content stream. */
    List<Glyph> glyphs() {
        endTurnedRun();
        return glyphs;
    }

    /**
     * Takes a character.
     *
     * @param from where its baseline begins, on the page itself
     * @param to where its baseline ends
     */
    void add(String text, Point2D from, Point2D to, Style style, int mark) {
        Point2D start = displayed.place(from);
        Point2D end = displayed.place(to);
        double right = end.getX() - start.getX();
        double down = end.getY() - start.getY();
        boolean level = Math.abs(right) >= Math.abs(down);
        if (Math.min(Math.abs(right), Math.abs(down)) > GREATEST_TILT * Math.max(Math.abs(right), Math.abs(down))) {
            return;
        }
        if (level && right >= 0) {
            endTurnedRun();
            if (isPrintable(text)) {
                glyphs.add(new Glyph(text.isBlank() ? " " : text, start.getX(), start.getY(), right, style, mark));
            }
        } else {
            turn(text, start, level ? start.getY() : start.getX(), style, mark);
        }
    }

    private static boolean isPrintable(String text) {
        int first = text.codePointAt(0);
        return first != 0xFFFD && first != 0xAD && (first == '\t' || !Character.isISOControl(first));
    }

    private void turn(String text, Point2D at, double across, Style style, int mark) {
        TurnedRun run = turned.filter(open -> open.continuesAt(across)).orElseGet(() -> {
            endTurnedRun();
            return new TurnedRun(across, style, mark);
        });
        run.add(text, at);
        turned = Optional.of(run);
    }

    private void endTurnedRun() {
        if (turned.isPresent()) {
            glyphs.add(turned.get().glyph());
            turned = Optional.empty();
        }
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

        void add(String more, Point2D at) {
            text.append(more);
            x = at.getX();
            top = Math.min(top, at.getY());
            bottom = Math.max(bottom, at.getY());
        }

        Glyph glyph() {
            return new Glyph(text.toString(), x - style.size() / 2, (top + bottom) / 2, style.size(), style, mark);
        }
    }
}
