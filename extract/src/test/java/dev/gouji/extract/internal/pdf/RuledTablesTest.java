package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Cell;
import dev.gouji.model.Table;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class RuledTablesTest {

    private static final List<String> HEAD = List.of("No", "Name", "Sum");

    @Test
    void aRuledGridIsReadFieldByField() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.grid(50, 100, 2, 3).row(50, 100, 0, HEAD).row(50, 100, 1, List.of("1", "School", "42"));

            Table table = sheet.tables().get(0);
            assertEquals(List.of(HEAD, List.of("1", "School", "42")), texts(table));
            assertEquals(Table.Trust.SURE, table.trust());
            assertEquals(50, table.cell(1, 0).regions().get(0).box().x(), 1);
            assertEquals(120, table.cell(1, 0).regions().get(0).box().y(), 1);
        }
    }

    @Test
    void linesMayBeThinRectangles() throws Exception {
        try (Sheet sheet = new Sheet()) {
            for (int row = 0; row <= 2; row++) {
                sheet.fill(50, 100 + 20 * row, 200, 0.5f);
            }
            for (int column = 0; column <= 2; column++) {
                sheet.fill(50 + 100 * column, 100, 0.5f, 40);
            }
            sheet.row(50, 100, 0, List.of("a", "b")).row(50, 100, 1, List.of("c", "d"));

            assertEquals(
                    List.of(List.of("a", "b"), List.of("c", "d")),
                    texts(sheet.tables().get(0)));
        }
    }

    @Test
    void aMissingLineMergesFields() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.line(50, 100, 350, 100).line(150, 120, 350, 120).line(50, 140, 350, 140);
            sheet.line(50, 100, 50, 140)
                    .line(150, 100, 150, 140)
                    .line(250, 120, 250, 140)
                    .line(350, 100, 350, 140);
            sheet.text(55, 124, "tall")
                    .field(50, 100, 0, 1, "wide")
                    .field(50, 100, 1, 1, "x")
                    .field(50, 100, 1, 2, "y");

            Table table = sheet.tables().get(0);
            assertEquals(List.of(List.of("tall", "wide", "wide"), List.of("tall", "x", "y")), texts(table));
            assertEquals(2, table.cell(0, 0).rows());
            assertEquals(2, table.cell(0, 1).columns());
        }
    }

    @Test
    void openSidesAreClosed() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.line(50, 100, 350, 100).line(50, 120, 350, 120).line(50, 140, 350, 140);
            sheet.line(150, 100, 150, 140).line(250, 100, 250, 140);
            sheet.row(50, 100, 0, HEAD).row(50, 100, 1, List.of("1", "School", "42"));

            assertEquals(3, sheet.tables().get(0).columns());
        }
    }

    @Test
    void framesUnderlinesAndColouredBoxesAreNoTables() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.grid(50, 100, 1, 1).field(50, 100, 0, 0, "framed");
            sheet.text(50, 200, "underlined").line(50, 203, 100, 203);
            sheet.fill(50, 300, 400, 20)
                    .fill(50, 320, 400, 20)
                    .text(55, 314, "a case")
                    .text(55, 334, "in a box");
            sheet.line(50, 40, 500, 40).line(50, 800, 500, 800);

            assertTrue(sheet.tables().isEmpty());
            assertEquals(4, sheet.blocks().size());
        }
    }

    @Test
    void tablesGoOnOverPagesWithoutTheRepeatedHeader() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.grid(50, 700, 3, 3).row(50, 700, 0, HEAD);
            sheet.row(50, 700, 1, List.of("1", "A", "10")).row(50, 700, 2, List.of("2", "B", "20"));
            sheet.turnPage().grid(50, 60, 2, 3).row(50, 60, 0, HEAD).row(50, 60, 1, List.of("3", "C", "30"));

            Table table = sheet.tables().get(0);
            assertEquals(4, table.rows());
            assertEquals(1, table.headerRows());
            assertEquals(List.of("3", "C", "30"), texts(table).get(3));
            assertEquals(2, table.cell(3, 0).regions().get(0).page());
            assertEquals(2, table.regions().size());
        }
    }

    @Test
    void aRowThatThePageCutsIsSewnTogether() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.grid(50, 700, 2, 3).row(50, 700, 0, HEAD).row(50, 700, 1, List.of("1", "Long", "10"));
            sheet.turnPage().grid(50, 60, 2, 3).row(50, 60, 0, List.of("", "name", ""));
            sheet.row(50, 60, 1, List.of("2", "B", "20"));

            Table table = sheet.tables().get(0);
            assertEquals(3, table.rows());
            assertEquals("Longname", table.cell(1, 1).text().original());
            assertEquals(2, table.cell(1, 1).regions().size());
        }
    }

    @Test
    void aMergedCellThatThePageCutsStaysOne() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.grid(50, 700, 2, 3).row(50, 700, 0, HEAD).row(50, 700, 1, List.of("1", "Group", "10"));
            sheet.turnPage();
            for (int y = 60; y <= 100; y += 20) {
                sheet.line(50, y, 150, y).line(250, y, 350, y);
            }
            sheet.line(150, 60, 250, 60).line(150, 100, 250, 100);
            for (int column = 0; column <= 3; column++) {
                sheet.line(50 + 100 * column, 60, 50 + 100 * column, 100);
            }
            sheet.row(50, 60, 0, List.of("2", "", "20")).row(50, 60, 1, List.of("3", "", "30"));

            Table table = sheet.tables().get(0);
            assertEquals(4, table.rows());
            assertEquals("Group", table.cell(3, 1).text().original());
            assertEquals(3, table.cell(3, 1).rows());
        }
    }

    @Test
    void aRotatedPageIsReadAsItIsShown() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.grid(50, 100, 2, 2).row(50, 100, 0, List.of("a", "b")).row(50, 100, 1, List.of("c", "d"));
            byte[] upright = sheet.bytes();
            sheet.document().getPage(0).getCOSObject().setInt(COSName.ROTATE, 360);

            assertEquals(
                    new PdfReader(1, Optional.empty()).read(upright).blocks(),
                    new PdfReader(1, Optional.empty()).read(sheet.bytes()).blocks());
        }
    }

    @Test
    void linesThatWouldHaveFittedTogetherWereBrokenByTheAuthor() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.line(50, 100, 250, 100).line(50, 160, 250, 160).line(50, 180, 250, 180);
            sheet.line(50, 100, 50, 180).line(150, 100, 150, 180).line(250, 100, 250, 180);
            sheet.text(55, 114, "one").text(55, 134, "two");
            sheet.text(155, 114, "a line as wide as").text(155, 134, "the cell");
            sheet.field(50, 160, 0, 0, "x").field(50, 160, 0, 1, "y");

            Table table = sheet.tables().get(0);
            assertEquals("one\ntwo", table.cell(0, 0).text().original());
            assertEquals("a line as wide as the cell", table.cell(0, 1).text().original());
        }
    }

    private static List<List<String>> texts(Table table) {
        return table.grid().stream()
                .map(row -> row.stream().map(Cell::text).map(Object::toString).toList())
                .toList();
    }
}
