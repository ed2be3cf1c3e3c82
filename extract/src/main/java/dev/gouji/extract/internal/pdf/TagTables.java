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
import java.util.Optional;
import java.util.TreeMap;

/** Makes tables of what is tagged as one, where the tagged cells fill a rectangle. */
final class TagTables {

    private final TagTree tags;
    private final Map<TagTree.Place, List<Glyph>> glyphs = new HashMap<>();

    TagTables(TagTree tags) {
        this.tags = tags;
    }

    /** Takes note of the characters of a page that stand in tagged tables. */
    void add(int page, List<Glyph> more) {
        if (tags.tables().isEmpty()) {
            return;
        }
        for (Glyph glyph : more) {
            if (glyph.mark() >= 0) {
                glyphs.computeIfAbsent(new TagTree.Place(page, glyph.mark()), key -> new ArrayList<>())
                        .add(glyph);
            }
        }
    }

    /** The tables that can be made, at least two columns wide, in the order of the tags. */
    List<TableItem> tables() {
        return tags.tables().stream().map(this::table).flatMap(Optional::stream).toList();
    }

    private Optional<TableItem> table(TagTree.Table table) {
        Optional<List<Placed>> placed = TagGrid.place(table);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        int width = placed.get().stream()
                .mapToInt(cell -> cell.column() + cell.tag().columns())
                .max()
                .orElse(0);
        List<List<Line>> lines =
                placed.get().stream().map(cell -> lines(cell.tag())).toList();
        Map<Integer, Box> pages = pages(lines);
        if (width < 2 || pages.isEmpty()) {
            return Optional.empty();
        }
        CellText texts = CellText.of(tags, 0);
        Grid grid = new Grid(table.rows().size(), width);
        for (int i = 0; i < lines.size(); i++) {
            Placed cell = placed.get().get(i);
            Text text = texts.text(lines.get(i), widest(placed.get(), lines, cell));
            grid.put(new Cell(
                    text,
                    cell.row(),
                    cell.column(),
                    cell.tag().rows(),
                    cell.tag().columns(),
                    regions(lines.get(i), text)));
        }
        return Optional.of(new TableItem(
                grid.rows(),
                List.of(),
                headerRows(table),
                Trust.SURE,
                pages.entrySet().stream()
                        .map(page -> new Region(0, 0, page.getKey(), page.getValue()))
                        .toList()));
    }

    /**
     * A tagged cell and its place in the grid.
     *
     * @param tag the cell
     * @param row from 0
     * @param column from 0
     */
    record Placed(TagTree.Cell tag, int row, int column) {}

    private List<Line> lines(TagTree.Cell cell) {
        Map<Integer, List<Glyph>> pages = new TreeMap<>();
        for (TagTree.Place place : cell.places()) {
            pages.computeIfAbsent(place.page(), key -> new ArrayList<>()).addAll(glyphs.getOrDefault(place, List.of()));
        }
        List<List<Line>> parts = pages.entrySet().stream()
                .map(page -> LineBuilder.lines(page.getKey(), page.getValue()))
                .toList();
        return isRepeated(parts)
                ? parts.get(0)
                : parts.stream().flatMap(List::stream).toList();
    }

    /** Header cells are tagged once and printed on every page. */
    private static boolean isRepeated(List<List<Line>> pages) {
        return pages.size() > 1
                && pages.stream()
                                .map(lines -> lines.stream().map(Line::text).toList())
                                .distinct()
                                .count()
                        == 1;
    }

    /** The greatest width of a line in the cells that cover the same columns. */
    private static double widest(List<Placed> placed, List<List<Line>> lines, Placed cell) {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (placed.get(i).column() == cell.column()
                    && placed.get(i).tag().columns() == cell.tag().columns()) {
                widest = Math.max(
                        widest,
                        lines.get(i).stream()
                                .mapToDouble(line -> line.box().width())
                                .max()
                                .orElse(0));
            }
        }
        return widest;
    }

    private static List<Region> regions(List<Line> lines, Text text) {
        return pages(List.of(lines)).entrySet().stream()
                .map(page -> new Region(0, text.original().length(), page.getKey(), page.getValue()))
                .toList();
    }

    private static Map<Integer, Box> pages(List<List<Line>> lines) {
        Map<Integer, Box> pages = new TreeMap<>(Comparator.naturalOrder());
        lines.forEach(cell -> cell.forEach(line -> pages.merge(line.page(), line.box(), Box::around)));
        return pages;
    }

    private static int headerRows(TagTree.Table table) {
        int rows = 0;
        while (rows < table.rows().size() && isHeader(table.rows().get(rows))) {
            rows++;
        }
        return rows == table.rows().size() ? 0 : rows;
    }

    private static boolean isHeader(List<TagTree.Cell> row) {
        return !row.isEmpty() && row.stream().allMatch(TagTree.Cell::header);
    }
}
