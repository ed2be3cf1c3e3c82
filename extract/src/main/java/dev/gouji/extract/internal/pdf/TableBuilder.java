package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import dev.gouji.model.Cell;
import dev.gouji.model.Region;
import dev.gouji.model.Table.Trust;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the fields of a lattice with the characters that stand in them. */
final class TableBuilder {

    private final int page;
    private final TagTree tags;

    TableBuilder(int page, TagTree tags) {
        this.page = page;
        this.tags = tags;
    }

    TableItem build(Lattice lattice, List<Glyph> glyphs) {
        Map<Lattice.Field, List<Glyph>> inside = new HashMap<>();
        for (Glyph glyph : glyphs) {
            lattice.fieldOf(glyph)
                    .ifPresent(field -> inside.computeIfAbsent(field, key -> new ArrayList<>())
                            .add(glyph));
        }
        Map<Lattice.Field, List<Line>> lines = new HashMap<>();
        inside.forEach((field, some) -> lines.put(field, LineBuilder.lines(page, some)));
        CellText texts = CellText.of(tags, padding(lattice, lines));
        Grid grid = new Grid(lattice.rowCount(), lattice.columnCount());
        for (Lattice.Field field : lattice.fields()) {
            Box box = lattice.box(field);
            Text text = texts.text(lines.getOrDefault(field, List.of()), box.width());
            Region region = new Region(0, text.original().length(), page, box);
            grid.put(new Cell(text, field.row(), field.column(), field.rows(), field.columns(), List.of(region)));
        }
        return new TableItem(
                grid.rows(),
                lattice.columns(),
                0,
                lattice.ruled() ? Trust.SURE : Trust.DOUBTFUL,
                List.of(new Region(0, 0, page, lattice.box())));
    }

    /** How near text comes to the side of its field, in points. */
    private static double padding(Lattice lattice, Map<Lattice.Field, List<Line>> lines) {
        return lattice.fields().stream()
                .flatMap(field -> lines.getOrDefault(field, List.of()).stream()
                        .map(line -> Math.min(
                                line.left() - lattice.box(field).x(), Boxes.right(lattice.box(field)) - line.right())))
                .min(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
