package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {

    @Test
    void fullLinesGoOnAndShortOnesEndAParagraph() {
        List<Line> lines = new ArrayList<>(Print.paragraph(1, 100, 4));
        lines.addAll(Print.paragraph(1, 180, 3));

        assertEquals(List.of(4, 3), sizes(Print.page(1, lines.toArray(Item[]::new))));
    }

    @Test
    void anIndentedLineBeginsAParagraphEvenBelowAFullLine() {
        List<Line> lines = new ArrayList<>(Print.paragraph(1, 100, 4).subList(0, 3));
        lines.addAll(Print.paragraph(1, 160, 3));

        assertEquals(List.of(3, 3), sizes(Print.page(1, lines.toArray(Item[]::new))));
    }

    @Test
    void aParagraphGoesOnOverTheEndOfAPage() {
        List<Line> first = Print.paragraph(1, 700, 4).subList(0, 3);
        List<Line> second =
                List.of(Print.line(2, Print.LEFT, 80, "文".repeat(38)), Print.line(2, Print.LEFT, 100, "文。"));

        assertEquals(
                List.of(5),
                sizes(Print.page(1, first.toArray(Item[]::new)), Print.page(2, second.toArray(Item[]::new))));
    }

    @Test
    void noBlankIsMadeBetweenChineseLinesAndOneBetweenLatinWords() {
        Passage chinese = Passage.of(List.of(Print.line(1, 0, 10, "职业"), Print.line(1, 0, 30, "教育")), 0, false, false);
        Passage latin = Passage.of(
                List.of(Print.line(1, 0, 10, "vocational"), Print.line(1, 0, 30, "school")), 0, false, false);
        Passage hyphen =
                Passage.of(List.of(Print.line(1, 0, 10, "2018-"), Print.line(1, 0, 30, "2019")), 0, false, false);

        assertEquals("职业教育", chinese.text().original());
        assertEquals("vocational school", latin.text().original());
        assertEquals("2018-2019", hyphen.text().original());
    }

    @Test
    void aBlankPrintedAtTheEndOfALineIsKept() {
        Passage passage =
                Passage.of(List.of(Print.line(1, 0, 10, "2023年 "), Print.line(1, 0, 30, "9月")), 0, false, false);

        assertEquals("2023年 9月", passage.text().original());
    }

    @Test
    void everyLineHasItsRegion() {
        Passage passage = Passage.of(List.of(Print.line(1, 5, 10, "ab"), Print.line(2, 7, 30, "cd")), 0, false, false);

        List<Region> regions = passage.regions();
        assertEquals(List.of(0, 3), regions.stream().map(Region::from).toList());
        assertEquals(List.of(2, 5), regions.stream().map(Region::to).toList());
        assertEquals(List.of(1, 2), regions.stream().map(Region::page).toList());
        assertEquals(7, regions.get(1).box().x());
    }

    @Test
    void aListItemHangsUnderItsText() {
        List<Line> lines = new ArrayList<>(Print.paragraph(1, 100, 4));
        lines.add(Print.line(1, Print.LEFT + 24, 200, "● " + "文".repeat(35)));
        lines.add(Print.line(1, Print.LEFT + 42, 220, "文文"));

        List<Item> items = ParagraphJoiner.join(List.of(Print.page(1, lines.toArray(Item[]::new))), TagTree.NONE);
        assertEquals(2, items.size());
    }

    private static List<Integer> sizes(PageLayout... pages) {
        return ParagraphJoiner.join(List.of(pages), TagTree.NONE).stream()
                .map(Passage.class::cast)
                .map(passage -> passage.lines().size())
                .toList();
    }
}
