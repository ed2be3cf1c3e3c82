package dev.gouji.extract.internal.sheet;

import dev.gouji.extract.internal.structure.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of a sheet as they show: numbers as formatted, results of formulas, no hidden rows and columns. */
final class SheetCells {

    private final Sheet sheet;
    private final DataFormatter formatter = new DataFormatter();
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();

    private SheetCells(Sheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.put(key(region.getFirstRow(), region.getFirstColumn()), region);
        }
    }

    /** The cells of each row that has any with text, in their order. */
    static Map<Integer, List<Placed>> of(Sheet sheet) {
        return new SheetCells(sheet).read();
    }

    private Map<Integer, List<Placed>> read() {
        Map<Integer, List<Placed>> rows = new TreeMap<>();
        for (Row row : sheet) {
            if (!row.getZeroHeight()) {
                List<Placed> cells = new ArrayList<>();
                row.forEach(cell -> placed(cell).ifPresent(cells::add));
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.put(row.getRowNum(), cells);
                }
            }
        }
        return rows;
    }

    /** Empty for cells without text that cover one place, be it their own or part of a merged one. */
    private Optional<Placed> placed(Cell cell) {
        String text = formatter.formatCellValue(cell).strip();
        CellRangeAddress region = merged.getOrDefault(
                key(cell.getRowIndex(), cell.getColumnIndex()),
                new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
        boolean shows = region.getNumberOfCells() > 1 || !text.isEmpty();
        return shows && !sheet.isColumnHidden(cell.getColumnIndex())
                ? Optional.of(new Placed(
                        region.getFirstRow(),
                        region.getFirstColumn(),
                        region.getLastRow() + 1 - region.getFirstRow(),
                        region.getLastColumn() + 1 - region.getFirstColumn(),
                        text,
                        look(cell)))
                : Optional.empty();
    }

    private Piece.Look look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
        return new Piece.Look(
                font.getFontHeightInPoints(), font.getBold(), style.getAlignment() == HorizontalAlignment.CENTER);
    }

    private static long key(int row, int column) {
        return ((long) row << Integer.SIZE) | column;
    }
}
