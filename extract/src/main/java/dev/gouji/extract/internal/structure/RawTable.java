package dev.gouji.extract.internal.structure;

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

/** A table as its file gives it, cell by cell; what is nested in its cells follows it. */
public final class RawTable {

    /** More tables in a cell, beside or in each other, are not also its text, lest every level double the text. */
    private static final int MOST_COPIES = 4;

    private final GridBuilder grid = new GridBuilder();
    private final List<Piece> nested = new ArrayList<>();
    private List<Piece> latest = List.of();
    private int cells;

    /** The first free column of a row, from a column on. */
    public int freeColumn(int row, int from) {
        return grid.freeColumn(row, from);
    }

    /** Puts a cell where it is free; what other cells already cover stays theirs. */
    public void put(List<Piece> content, CellArea area) {
        keep(content);
        grid.put(Text.of(text(content)), area);
    }

    /** Puts a cell that continues the one above it, or is one of its own if there is none. */
    public void continueAbove(List<Piece> content, int row, int column, int columns) {
        if (grid.extend(row, column)) {
            keep(content);
        } else {
            put(content, new CellArea(row, column, 1, columns));
        }
    }

    private void keep(List<Piece> content) {
        cells++;
        latest = content;
        content.stream().filter(piece -> !isLine(piece.block())).forEach(nested::add);
    }

    /**
     * The table and what is nested in it; the content alone, if the table is a frame of one cell around it.
     *
     * @param headerRows how many rows at the top are marked as headers; all of them are none
     */
    public List<Piece> pieces(Optional<Text> caption, int headerRows, int headerColumns) {
        if (cells == 1) {
            return latest;
        }
        List<Piece> pieces = new ArrayList<>();
        grid.grid()
                .map(rows -> table(caption, headerRows < rows.size() ? headerRows : 0, headerColumns, rows))
                .ifPresent(table -> pieces.add(new Piece(table, Piece.Look.PLAIN)));
        pieces.addAll(nested);
        return pieces;
    }

    private static Table table(Optional<Text> caption, int headerRows, int headerColumns, List<List<Cell>> rows) {
        return new Table(
                caption,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                headerRows,
                headerColumns,
                rows,
                Table.Trust.SURE,
                List.of());
    }

    /** The lines of a cell, those of a few tables in it row by row. */
    private static String text(List<Piece> content) {
        List<Block> blocks = content.stream().map(Piece::block).toList();
        boolean copied = blocks.stream().filter(block -> !isLine(block)).count() <= MOST_COPIES;
        return blocks.stream().flatMap(block -> lines(block, copied)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block, boolean copied) {
        return block.match(
                heading -> Stream.of(heading.text().original()),
                paragraph -> Stream.of(paragraph.text().original()),
                table -> copied ? IntStream.range(0, table.rows()).mapToObj(table::rowLine) : Stream.empty(),
                picture -> Stream.empty());
    }

    private static boolean isLine(Block block) {
        return block.match(heading -> true, paragraph -> true, table -> false, picture -> false);
    }
}
