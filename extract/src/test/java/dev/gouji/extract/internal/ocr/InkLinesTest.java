package dev.gouji.extract.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.extract.Print;
import dev.gouji.model.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkLinesTest {

    private static final double DOTS_PER_INCH = 200;

    @Test
    void rulingsAreFoundAndStrokesOfCharactersAreNot() {
        Print page = new Print(1000, 600, 0)
                .line(50, 40, "一二三")
                .table(50, 100, List.of(List.of("甲", "1"), List.of("乙", "2")));

        List<Box> lines = InkLines.of(page.picture(), DOTS_PER_INCH);

        assertEquals(
                3, lines.stream().filter(line -> line.width() > line.height()).count());
        assertEquals(
                3, lines.stream().filter(line -> line.width() < line.height()).count());
        assertTrue(lines.stream().allMatch(line -> Math.min(line.width(), line.height()) < 10), lines.toString());
        assertTrue(lines.stream().allMatch(line -> line.y() > 90), lines.toString());
    }

    @Test
    void barsAreNoLines() {
        Print page = new Print(400, 400, 0);
        page.picture().createGraphics().fillRect(0, 0, 400, 200);

        assertEquals(List.of(), InkLines.of(page.picture(), DOTS_PER_INCH));
    }
}
