package dev.gouji.extract.internal.html;

import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.RawTable;
import dev.gouji.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads a table; what is nested in its cells follows it. */
final class HtmlTable {

    private final List<Element> rows;

    private HtmlTable(Element table) {
        rows = rows(table);
    }

    /** The table and what is nested in it; the content alone, if the table is a frame of one cell around it. */
    static List<Piece> read(Element table) {
        return new HtmlTable(table).pieces(table);
    }

    private List<Piece> pieces(Element element) {
        Optional<Text> caption = element.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .map(child -> Text.of(child.text()))
                .filter(text -> !text.isBlank())
                .findFirst();
        int headerRows = (int) rows.stream().takeWhile(HtmlTable::isHeader).count();
        int headerColumns = (int) rows.stream()
                .limit(1)
                .flatMapToInt(row -> IntStream.range(0, cells(row).size()))
                .takeWhile(column -> headerRows < rows.size() && isHeaderColumn(headerRows, column))
                .count();
        return table().pieces(caption, headerRows, headerColumns);
    }

    private RawTable table() {
        RawTable table = new RawTable();
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Element cell : cells(rows.get(i))) {
                column = table.freeColumn(i, column);
                int columns = span(cell, "colspan");
                int declared = span(cell, "rowspan");
                int height = Math.min(declared, rows.size() - i);
                table.put(new HtmlBody().read(cell), new CellArea(i, column, height, columns));
                column += columns;
            }
        }
        return table;
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
