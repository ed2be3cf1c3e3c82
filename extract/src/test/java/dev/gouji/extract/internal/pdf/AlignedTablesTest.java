package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTablesTest {

    private static final Drawing NOTHING = new Drawing(List.of(), List.of(), List.of(), List.of());

    @Test
    void aTableWithoutRulingsIsFoundBelowItsCaption() {
        List<Glyph> glyphs =
                new ArrayList<>(Print.centred(1, 100, "表1-1 学生情况", Print.BOLD).glyphs());
        row(glyphs, 120, "序号", "专业", "人数");
        row(glyphs, 140, "1", "机电", "120");
        row(glyphs, 160, "2", "会计", "88");
        glyphs.addAll(Print.line(1, Print.LEFT, 180, "数据来源：教务处").glyphs());

        List<Lattice> found = find(glyphs, NOTHING);
        assertEquals(1, found.size());
        assertEquals(3, found.get(0).rowCount());
        assertEquals(3, found.get(0).columnCount());
        assertTrue(!found.get(0).ruled());
    }

    @Test
    void aThreeLineTableNeedsNoCaption() {
        List<Glyph> glyphs = new ArrayList<>();
        row(glyphs, 120, "序号", "专业", "人数");
        row(glyphs, 140, "1", "机电", "120");
        row(glyphs, 160, "2", "会计", "88");
        List<Segment> rules = List.of(rule(105), rule(125), rule(165));

        assertEquals(
                1,
                find(glyphs, new Drawing(rules, List.of(), List.of(), List.of()))
                        .size());
    }

    @Test
    void alignedTextWithoutCaptionOrRulesIsNoTable() {
        List<Glyph> glyphs = new ArrayList<>();
        row(glyphs, 120, "联系人", "电话", "日期");
        row(glyphs, 140, "甲", "12345678", "9月");

        assertTrue(find(glyphs, NOTHING).isEmpty());
    }

    @Test
    void runningTextBelowACaptionOrBetweenRulesIsNoTable() {
        List<Glyph> glyphs =
                new ArrayList<>(Print.centred(1, 100, "表1-1 学生情况", Print.BOLD).glyphs());
        Print.paragraph(1, 120, 5).forEach(line -> glyphs.addAll(line.glyphs()));
        List<Segment> rules = List.of(rule(60), rule(90), rule(400));

        assertTrue(find(glyphs, new Drawing(rules, List.of(), List.of(), List.of()))
                .isEmpty());
    }

    private static List<Lattice> find(List<Glyph> glyphs, Drawing drawing) {
        return new AlignedTables()
                .complete(new PageSource(1, 842, glyphs), drawing, List.of())
                .lattices();
    }

    private static void row(List<Glyph> glyphs, double baseline, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            glyphs.addAll(
                    Print.line(1, Print.LEFT + 120 * i, baseline, cells[i]).glyphs());
        }
    }

    private static Segment rule(double y) {
        return new Segment(true, y, Print.LEFT - 5, Print.RIGHT);
    }
}
