package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets lines of type the way a page would show them: a Chinese character one em wide, a Latin one half an em. */
final class Print {

    static final Style BODY = new Style("song", 12, false);
    static final Style BOLD = new Style("hei", 12, true);
    static final Style LARGE = new Style("hei", 16, true);
    static final double LEFT = 72;
    static final double RIGHT = LEFT + 38 * 12;

    private Print() {}

    static Line line(int page, double x, double baseline, String text) {
        return line(page, x, baseline, text, BODY);
    }

    static Line line(int page, double x, double baseline, String text, Style style) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double width = c >= 0x2E80 ? style.size() : style.size() / 2;
            glyphs.add(new Glyph(String.valueOf(c), at, baseline, width, style, Glyph.NO_MARK));
            at += width;
        }
        return Line.of(page, glyphs);
    }

    static Line centred(int page, double baseline, String text, Style style) {
        double width = line(page, 0, baseline, text, style).box().width();
        return line(page, (LEFT + RIGHT - width) / 2, baseline, text, style);
    }

    static PageLayout page(int number, Item... items) {
        return new PageLayout(number, 595, 842, List.of(items), List.of(), Optional.empty());
    }

    static PageLayout page(int number, Box panel, Item... items) {
        return new PageLayout(number, 595, 842, List.of(items), List.of(panel), Optional.empty());
    }

    /** Running text: an indented first line, full lines behind it, and a short last line. */
    static List<Line> paragraph(int page, double baseline, int lines) {
        List<Line> set = new ArrayList<>();
        set.add(line(page, LEFT + 24, baseline, "文".repeat(36)));
        for (int i = 1; i < lines - 1; i++) {
            set.add(line(page, LEFT, baseline + 20 * i, "文".repeat(38)));
        }
        set.add(line(page, LEFT, baseline + 20 * (lines - 1), "文".repeat(10) + "。"));
        return set;
    }
}
