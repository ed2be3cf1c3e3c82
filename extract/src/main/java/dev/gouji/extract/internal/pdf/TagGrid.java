package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.pdf.TagTables.Placed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Places tagged cells in a grid the way HTML does: each in the first free place of its row. */
final class TagGrid {

    private static final int WIDEST = 500;

    private final List<BitSet> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    private TagGrid(int rows) {
        Stream.generate(BitSet::new).limit(rows).forEach(taken::add);
    }

    /** The places of all cells; empty if they overlap or leave a gap, as where empty cells are not tagged. */
    static Optional<List<Placed>> place(TagTree.Table table) {
        TagGrid grid = new TagGrid(table.rows().size());
        boolean fits = true;
        for (int row = 0; row < table.rows().size() && fits; row++) {
            for (TagTree.Cell cell : table.rows().get(row)) {
                fits &= grid.put(cell, row);
            }
        }
        return fits && grid.isRectangle() ? Optional.of(grid.placed) : Optional.empty();
    }

    private boolean put(TagTree.Cell cell, int row) {
        int column = taken.get(row).nextClearBit(0);
        int end = column + cell.columns();
        if (row + cell.rows() > taken.size() || end > WIDEST) {
            return false;
        }
        for (BitSet covered : taken.subList(row, row + cell.rows())) {
            int next = covered.nextSetBit(column);
            if (next >= 0 && next < end) {
                return false;
            }
            covered.set(column, end);
        }
        placed.add(new Placed(cell, row, column));
        return true;
    }

    private boolean isRectangle() {
        return taken.stream()
                .allMatch(row -> row.cardinality() == row.length()
                        && row.length() == taken.get(0).length());
    }
}
