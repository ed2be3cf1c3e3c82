package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.RawTable;
import dev.gouji.extract.internal.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads one table with its spans; what is nested in its cells follows it. */
final class TableReader {

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

    /** The table and what is nested in it; the content alone, if the table is a frame of one cell around it. */
    List<Piece> read(Element element) {
        List<Element> rows = parts(element, "tr").filter(row -> !isLeftOut(row)).toList();
        RawTable table = new RawTable();
        for (int i = 0; i < rows.size(); i++) {
            for (RawCell cell : cells(rows.get(i))) {
                if (cell.merge() == Merge.CONTINUED) {
                    table.continueAbove(cell.content(), i, cell.column(), cell.columns());
                } else {
                    table.put(cell.content(), new CellArea(i, cell.column(), 1, cell.columns()));
                }
            }
        }
        int headerRows = (int) rows.stream()
                .takeWhile(row -> Xml.switchAt(row, "trPr", "tblHeader").orElse(false))
                .count();
        return table.pieces(Optional.empty(), headerRows, 0);
    }

    private List<RawCell> cells(Element row) {
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
        return cells;
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
