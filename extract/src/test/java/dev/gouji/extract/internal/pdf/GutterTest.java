package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GutterTest {

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            glyphs.addAll(Print.line(1, 72, 100 + 20 * i, "左".repeat(18)).glyphs());
            glyphs.addAll(Print.line(1, 320, 100 + 20 * i, "右".repeat(18)).glyphs());
        }
        List<Line> lines = LineBuilder.lines(1, glyphs);
        Gutter gutter = Gutter.of(lines).orElseThrow();

        List<Item> ordered = gutter.order(new ArrayList<>(gutter.split(lines)));
        assertEquals(30, ordered.size());
        assertTrue(ordered.subList(0, 15).stream()
                .allMatch(item -> item instanceof Line line && line.text().startsWith("左")));
    }

    @Test
    void shortEntriesSideBySideAreNoColumnsOfText() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            glyphs.addAll(Print.line(1, 72, 100 + 20 * i, "项".repeat(2 + i % 7)).glyphs());
            glyphs.addAll(Print.line(1, 320, 100 + 20 * i, "12" + i).glyphs());
        }

        assertTrue(Gutter.of(LineBuilder.lines(1, glyphs)).isEmpty());
    }
}
