package dev.gouji.extract.internal.doc;

import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads one table; its columns are the places where the edges of cells stand. */
final class DocTable {

    /** Edges nearer than this, in twentieths of a point, are one: rows are placed by hand and rounded. */
    private static final int SAME_EDGE = 20;

    private final DocBody body;
    private final int depth;
    private final RawTable table = new RawTable();

    DocTable(DocBody body, int depth) {
        this.body = body;
        this.depth = depth;
    }

    List<Piece> read(Table source) throws UnreadableException {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < source.numRows(); i++) {
            rows.add(source.getRow(i));
        }
        NavigableSet<Integer> edges = edges(rows);
        for (int i = 0; i < rows.size(); i++) {
            readRow(rows.get(i), i, edges);
        }
        int headerRows = (int) rows.stream().takeWhile(TableRow::isTableHeader).count();
        return table.pieces(Optional.empty(), headerRows, 0);
    }

    private void readRow(TableRow row, int index, NavigableSet<Integer> edges) throws UnreadableException {
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            if (cell.isMerged() && !cell.isFirstMerged()) {
                continue;
            }
            int last = i;
            while (last + 1 < row.numCells()
                    && row.getCell(last + 1).isMerged()
                    && !row.getCell(last + 1).isFirstMerged()) {
                last++;
            }
            int column = column(cell.getLeftEdge(), edges);
            int columns = Math.max(1, column(end(row.getCell(last)), edges) - column);
            List<Piece> content = body.read(cell, depth);
            if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                table.continueAbove(content, index, column, columns);
            } else {
                table.put(content, new CellArea(index, table.freeColumn(index, column), 1, columns));
            }
        }
    }

    private static NavigableSet<Integer> edges(List<TableRow> rows) {
        NavigableSet<Integer> edges = new TreeSet<>();
        for (TableRow row : rows) {
            for (int i = 0; i < row.numCells(); i++) {
                add(row.getCell(i).getLeftEdge(), edges);
                add(end(row.getCell(i)), edges);
            }
        }
        return edges;
    }

    private static void add(int edge, NavigableSet<Integer> edges) {
        if (edges.subSet(edge - SAME_EDGE, true, edge + SAME_EDGE, true).isEmpty()) {
            edges.add(edge);
        }
    }

    private static int end(TableCell cell) {
        return cell.getLeftEdge() + cell.getWidth();
    }

    /** The number of edges left of one. */
    private static int column(int edge, NavigableSet<Integer> edges) {
        return edges.headSet(edge - SAME_EDGE, false).size();
    }
}
