package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import dev.gouji.model.Cell;
import dev.gouji.model.Region;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.List;

/**
 * A table, or the part of one on a page.
 *
 * @param grid rows of equal length; a merged cell stands in every place it covers
 * @param columns positions of the column borders in points, empty if they are not known
 * @param headerRows how many rows at the top are known to be headers, 0 if that is not known
 * @param trust whether the grid is sure
 * @param regions where it stands, one a page
 */
record TableItem(List<List<Cell>> grid, List<Double> columns, int headerRows, Table.Trust trust, List<Region> regions)
        implements Item {

    TableItem {
        grid = grid.stream().map(List::copyOf).toList();
        columns = List.copyOf(columns);
        regions = List.copyOf(regions);
    }

    @Override
    public int page() {
        return regions.get(0).page();
    }

    @Override
    public Box box() {
        return regions.get(0).box();
    }

    Region last() {
        return regions.get(regions.size() - 1);
    }

    int rows() {
        return grid.size();
    }

    int width() {
        return grid.get(0).size();
    }

    /** The folded text of a cell. */
    String folded(int row, int column) {
        return grid.get(row).get(column).text().folded();
    }

    List<String> foldedRow(int row) {
        return grid.get(row).stream().map(Cell::text).map(Text::folded).toList();
    }

    TableItem trusted(Table.Trust other) {
        return new TableItem(grid, columns, headerRows, other, regions);
    }
}
