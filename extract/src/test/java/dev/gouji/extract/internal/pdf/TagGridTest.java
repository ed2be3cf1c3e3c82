package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagGridTest {

    @Test
    void spansPushLaterCellsAside() {
        TagTree.Table table =
                new TagTree.Table(List.of(List.of(cell(2, 1), cell(1, 2)), List.of(cell(1, 1), cell(1, 1))));

        List<TagTables.Placed> placed = TagGrid.place(table).orElseThrow();
        assertEquals(
                List.of(0, 1, 1, 2),
                placed.stream().map(TagTables.Placed::column).toList());
        assertEquals(
                List.of(0, 0, 1, 1), placed.stream().map(TagTables.Placed::row).toList());
    }

    @Test
    void rowsOfDifferentLengthAreNoTable() {
        TagTree.Table table = new TagTree.Table(List.of(List.of(cell(1, 1), cell(1, 1)), List.of(cell(1, 1))));

        assertTrue(TagGrid.place(table).isEmpty());
    }

    @Test
    void aSpanOverTheEndIsNoTable() {
        TagTree.Table table = new TagTree.Table(List.of(List.of(cell(2, 1), cell(1, 1))));

        assertTrue(TagGrid.place(table).isEmpty());
    }

    private static TagTree.Cell cell(int rows, int columns) {
        return new TagTree.Cell(rows, columns, false, List.of());
    }
}
