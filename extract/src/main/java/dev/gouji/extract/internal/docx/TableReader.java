package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.structure.GridBuilder;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads one table with its spans; what is nested in its cells follows it. */
final class TableReader {

    /** Tables deeper than this are not also text of the cells around them, lest every level double the text. */
    private static final int DEEPEST_COPY = 2;

    private static final int MOST_COLUMNS = 200;
    private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    private final Body body;
    private final int depth;

    TableReader(Body body, int depth) {
        this.body = body;
        this.depth = depth;
    }

    private enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    private record RawCell(int column, int columns, Merge merge, List<Piece> content) {}

    private record RawRow(boolean isHeader, List<RawCell> cells) {}

    /** The table and what is nested in it; the content alone, if the table is a frame of one cell around it. */
    List<Piece> read(Element table) {
        List<RawRow> rows =
                parts(table, "tr").filter(row -> !isLeftOut(row)).map(this::row).toList();
        List<RawCell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        if (cells.size() == 1) {
            return cells.get(0).content();
        }
        List<Piece> pieces = new ArrayList<>();
        grid(rows).ifPresent(grid -> pieces.add(new Piece(table(rows, grid), Piece.Look.PLAIN)));
        cells.forEach(cell ->
                cell.content().stream().filter(piece -> !isLine(piece.block())).forEach(pieces::add));
        return pieces;
    }

    private static Table table(List<RawRow> rows, List<List<Cell>> grid) {
        int headerRows = (int) rows.stream().takeWhile(RawRow::isHeader).count();
        return new Table(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                headerRows == rows.size() ? 0 : headerRows,
                0,
                grid,
                Table.Trust.SURE,
                List.of());
    }

    private RawRow row(Element row) {
        List<RawCell> cells = new ArrayList<>();
        int column =
                Xml.numberAt(row, "trPr", "gridBefore").map(TableReader::span).orElse(0);
        for (Element cell : parts(row, "tc").toList()) {
            int columns = Xml.numberAt(cell, "tcPr", "gridSpan")
                    .map(TableReader::span)
                    .orElse(1);
            if (merge(cell, "hMerge") == Merge.CONTINUED && !cells.isEmpty()) {
                RawCell last = cells.remove(cells.size() - 1);
                cells.add(new RawCell(last.column(), last.columns() + columns, last.merge(), last.content()));
            } else {
                cells.add(new RawCell(column, columns, merge(cell, "vMerge"), body.read(cell, depth)));
            }
            column += columns;
        }
        return new RawRow(Xml.switchAt(row, "trPr", "tblHeader").orElse(false), cells);
    }

    private static int span(int value) {
        return Math.max(1, Math.min(value, MOST_COLUMNS));
    }

    private static Merge merge(Element cell, String name) {
        return Xml.at(cell, "tcPr", name)
                .map(element ->
                        Xml.attribute(element, "val").filter("restart"::equals).isPresent()
                                ? Merge.FIRST
                                : Merge.CONTINUED)
                .orElse(Merge.NONE);
    }

    private Optional<List<List<Cell>>> grid(List<RawRow> rows) {
        GridBuilder grid = new GridBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (RawCell cell : rows.get(i).cells()) {
                boolean covered = cell.merge() == Merge.CONTINUED && grid.freeColumn(i, cell.column()) != cell.column();
                if (!covered) {
                    int height = cell.merge() == Merge.FIRST ? height(rows, i, cell.column()) : 1;
                    grid.put(Text.of(text(cell.content())), i, cell.column(), height, cell.columns());
                }
            }
        }
        return grid.grid();
    }

    private static int height(List<RawRow> rows, int first, int column) {
        int end = first + 1;
        while (end < rows.size() && isContinued(rows.get(end), column)) {
            end++;
        }
        return end - first;
    }

    private static boolean isContinued(RawRow row, int column) {
        return row.cells().stream().anyMatch(cell -> cell.column() == column && cell.merge() == Merge.CONTINUED);
    }

    /** The lines of a cell, those of tables in it row by row. */
    private String text(List<Piece> content) {
        return content.stream().map(Piece::block).flatMap(this::lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Block block) {
        return block.match(
                heading -> Stream.of(heading.text().original()),
                paragraph -> Stream.of(paragraph.text().original()),
                table -> depth > DEEPEST_COPY
                        ? Stream.empty()
                        : IntStream.range(0, table.rows()).mapToObj(table::rowLine),
                picture -> Stream.empty());
    }

    private static boolean isLine(Block block) {
        return block.match(heading -> true, paragraph -> true, table -> false, picture -> false);
    }

    /** Rows that are hidden or deleted by a tracked change. */
    private static boolean isLeftOut(Element row) {
        return Xml.at(row, "trPr", "del").isPresent()
                || Xml.switchAt(row, "trPr", "hidden").orElse(false);
    }

    private static Stream<Element> parts(Element parent, String name) {
        return Xml.children(parent).stream()
                .flatMap(child -> Xml.is(child, name)
                        ? Stream.of(child)
                        : TRANSPARENT.contains(child.getLocalName()) ? parts(child, name) : Stream.empty());
    }
}
