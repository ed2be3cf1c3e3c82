package dev.gouji.extract.internal.html;

import dev.gouji.extract.internal.structure.GridBuilder;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads a table; what is nested in its cells follows it. */
final class HtmlTable {

    /** Tables deeper than this are not also text of the cells around them, lest every level double the text. */
    private static final int DEEPEST_COPY = 2;

    private final List<Piece> nested = new ArrayList<>();
    private final List<Element> rows;
    private final boolean copied;

    private HtmlTable(Element table) {
        rows = rows(table);
        copied = table.parents().stream()
                        .filter(parent -> parent.normalName().equals("table"))
                        .limit(DEEPEST_COPY)
                        .count()
                < DEEPEST_COPY;
    }

    /** The table and what is nested in it; the content alone, if the table is a frame of one cell around it. */
    static List<Piece> read(Element table) {
        return new HtmlTable(table).pieces(table);
    }

    private List<Piece> pieces(Element table) {
        List<Element> cells = rows.stream().flatMap(row -> cells(row).stream()).toList();
        if (cells.size() == 1) {
            return new HtmlBody().read(cells.get(0));
        }
        Optional<Text> caption = table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .map(element -> Text.of(element.text()))
                .filter(text -> !text.isBlank())
                .findFirst();
        List<Piece> pieces = new ArrayList<>();
        grid().map(grid -> new Piece(table(caption, grid), Piece.Look.PLAIN)).ifPresent(pieces::add);
        pieces.addAll(nested);
        return pieces;
    }

    private Table table(Optional<Text> caption, List<List<Cell>> grid) {
        int headerRows = (int) rows.stream().takeWhile(HtmlTable::isHeader).count();
        int headerColumns = (int) IntStream.range(0, grid.get(0).size())
                .takeWhile(column -> headerRows < rows.size() && isHeaderColumn(headerRows, column))
                .count();
        return new Table(
                caption,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                headerRows == rows.size() ? 0 : headerRows,
                headerColumns,
                grid,
                Table.Trust.SURE,
                List.of());
    }

    private Optional<List<List<Cell>>> grid() {
        GridBuilder grid = new GridBuilder();
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Element cell : cells(rows.get(i))) {
                column = grid.freeColumn(i, column);
                int columns = span(cell, "colspan");
                int declared = span(cell, "rowspan");
                grid.put(Text.of(text(cell)), i, column, Math.min(declared, rows.size() - i), columns);
                column += columns;
            }
        }
        return grid.grid();
    }

    private String text(Element cell) {
        List<Piece> content = new HtmlBody().read(cell);
        content.stream().filter(piece -> !isLine(piece.block())).forEach(nested::add);
        return content.stream().map(Piece::block).flatMap(this::lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Block block) {
        return block.match(
                heading -> Stream.of(heading.text().original()),
                paragraph -> Stream.of(paragraph.text().original()),
                table -> copied ? IntStream.range(0, table.rows()).mapToObj(table::rowLine) : Stream.empty(),
                picture -> Stream.empty());
    }

    private static boolean isLine(Block block) {
        return block.match(heading -> true, paragraph -> true, table -> false, picture -> false);
    }

    /** In thead, or all header cells. */
    private static boolean isHeader(Element row) {
        return Optional.ofNullable(row.parent())
                        .filter(parent -> parent.normalName().equals("thead"))
                        .isPresent()
                || cells(row).stream().allMatch(HtmlTable::isHeaderCell);
    }

    private boolean isHeaderColumn(int firstRow, int column) {
        return rows.subList(firstRow, rows.size()).stream()
                .map(HtmlTable::cells)
                .allMatch(cells -> column < cells.size() && isHeaderCell(cells.get(column)));
    }

    private static boolean isHeaderCell(Element cell) {
        return cell.normalName().equals("th");
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }

    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child -> switch (child.normalName()) {
                    case "tr" -> Stream.of(child);
                    case "thead", "tbody", "tfoot" ->
                        child.children().stream().filter(row -> row.normalName().equals("tr"));
                    default -> Stream.<Element>empty();
                })
                .filter(row -> !HtmlBody.isLeftOut(row))
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }
}
