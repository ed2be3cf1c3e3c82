package dev.gouji.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table as a full grid.
 *
 * @param caption the line that names it: 表1-4 学校办学经费情况统计表
 * @param number the number in the caption as printed, without blanks: 表1-4
 * @param unitLine the unit that holds for the whole table, as printed: 单位：万元
 * @param sourceNote the line below it: 数据来源：…
 * @param headerRows how many rows at the top are headers
 * @param headerColumns how many columns at the left are headers
 * @param grid rows of equal length; a merged cell stands in every place it covers
 * @param trust whether the grid is sure
 * @param regions where it stands on paper, one region a page, offsets 0
 */
public record Table(
        Optional<Text> caption,
        Optional<String> number,
        Optional<Text> unitLine,
        Optional<Text> sourceNote,
        int headerRows,
        int headerColumns,
        List<List<Cell>> grid,
        Trust trust,
        List<Region> regions)
        implements Block {

    /** How sure it is that the grid is the one the reader sees. */
    public enum Trust {
        /** The file itself says where cells begin and end, or two methods agree. */
        SURE,
        /** Read from the page alone, or two methods disagree; nothing may be called wrong on its word. */
        DOUBTFUL
    }

    public Table {
        grid = grid.stream().map(List::copyOf).toList();
        regions = List.copyOf(regions);
        int width = grid.isEmpty() ? 0 : grid.get(0).size();
        if (width == 0 || grid.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a table needs rows of one length, none of them empty");
        }
        if (headerRows < 0 || headerRows > grid.size() || headerColumns < 0 || headerColumns > width) {
            throw new IllegalArgumentException("headers " + headerRows + "×" + headerColumns + " exceed the table");
        }
    }

    /** The same table with other cells, its headers cut where the new grid is smaller. */
    public Table with(List<List<Cell>> cells) {
        int width = cells.isEmpty() ? 0 : cells.get(0).size();
        return new Table(
                caption,
                number,
                unitLine,
                sourceNote,
                Math.min(headerRows, cells.size()),
                Math.min(headerColumns, width),
                cells,
                trust,
                regions);
    }

    public int rows() {
        return grid.size();
    }

    public int columns() {
        return grid.get(0).size();
    }

    public Cell cell(int row, int column) {
        return grid.get(row).get(column);
    }

    /** Whether one cell takes the whole row, as a title inside a table does. */
    public boolean isOneCell(int row) {
        return grid.get(row).stream().distinct().count() == 1;
    }

    /** The cells of a row as one line, each cell once, parted by blanks: the quote for any figure in that row. */
    public String rowLine(int row) {
        return grid.get(row).stream()
                .distinct()
                .map(cell -> cell.text().original().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public <R> R match(
            Function<? super Heading, ? extends R> heading,
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Table, ? extends R> table,
            Function<? super Picture, ? extends R> picture) {
        return table.apply(this);
    }
}
