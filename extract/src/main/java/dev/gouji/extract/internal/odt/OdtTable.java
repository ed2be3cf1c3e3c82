package dev.gouji.extract.internal.odt;

import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.RawTable;
import dev.gouji.extract.internal.xml.Xml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads one table with its spans. */
final class OdtTable {

    private static final Set<String> GROUPS = Set.of("table-header-rows", "table-rows", "table-row-group");

    /** Rows and cells are repeated without end to fill a sheet; what is repeated more often is empty. */
    private static final int MOST_REPEATED = 100;

    private final OdtBody body;
    private final int depth;
    private final RawTable table = new RawTable();
    private int headerRows;
    private int row;

    OdtTable(OdtBody body, int depth) {
        this.body = body;
        this.depth = depth;
    }

    List<Piece> read(Element element) {
        rows(element).forEach(this::readRow);
        return table.pieces(Optional.empty(), headerRows, 0);
    }

    private void readRow(Element element) {
        boolean header = Xml.is((Element) element.getParentNode(), "table-header-rows");
        for (int i = 0; i < repeated(element, "number-rows-repeated"); i++) {
            int column = 0;
            for (Element cell : Xml.children(element)) {
                column += readCell(cell, column);
            }
            headerRows += header ? 1 : 0;
            row++;
        }
    }

    /** How many columns further the next cell stands. */
    private int readCell(Element cell, int column) {
        int times = repeated(cell, "number-columns-repeated");
        if (Xml.is(cell, "table-cell")) {
            List<Piece> content = body.read(cell, depth);
            int columns = number(cell, "number-columns-spanned");
            int rows = number(cell, "number-rows-spanned");
            for (int i = 0; i < times; i++) {
                table.put(content, new CellArea(row, column + i, rows, columns));
            }
        }
        return times;
    }

    private static int repeated(Element element, String name) {
        return Math.min(number(element, name), MOST_REPEATED);
    }

    private static int number(Element element, String name) {
        return Math.max(1, Xml.attribute(element, name).flatMap(Xml::number).orElse(1));
    }

    private static Stream<Element> rows(Element parent) {
        return Xml.children(parent).stream()
                .flatMap(child -> Xml.is(child, "table-row")
                        ? Stream.of(child)
                        : GROUPS.contains(child.getLocalName()) ? rows(child) : Stream.empty());
    }
}
