package dev.gouji.extract.internal.sheet;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.extract.internal.structure.CellArea;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.RawTable;
import dev.gouji.extract.internal.structure.SoftBreaks;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Tells the tables of a sheet from the lines of text around them.
 *
 * <p>Rows of several cells, one under the other, are a table. A row of a single cell is a line of text, or within a
 * table the name of a group of its rows.
 */
final class SheetBody {

    private static final int LONGEST_GROUP_NAME = 30;

    private final Sheet sheet;
    private final List<Map.Entry<Integer, List<Placed>>> rows;
    private final List<Piece> pieces = new ArrayList<>();
    private int next;

    SheetBody(Sheet sheet) {
        this.sheet = sheet;
        rows = List.copyOf(SheetCells.of(sheet).entrySet());
    }

    List<Piece> pieces() {
        while (next < rows.size()) {
            int end = tableEnd(next);
            if (end > next) {
                pieces.addAll(table(rows.subList(next, end)));
                next = end;
            } else {
                filled(next++).forEach(this::addLine);
            }
        }
        return pieces;
    }

    private void addLine(Placed cell) {
        SoftBreaks.paragraphs(cell.text())
                .forEach(line -> pieces.add(
                        new Piece(new Paragraph(Paragraph.Role.BODY, Text.of(line), List.of()), cell.look())));
    }

    /** The row behind the table that begins in a row; that row itself if none does. */
    private int tableEnd(int first) {
        int end = first;
        int next = first;
        int reach = 0;
        while (next < rows.size() && (next == first || rowNumber(next) < reach || isNextShown(next))) {
            boolean full = filled(next).size() > 1 || rowNumber(next) < reach;
            if (!full && (next == first || !isGroupName(next))) {
                break;
            }
            reach = Math.max(reach, reach(next));
            next++;
            end = full ? next : end;
        }
        return end;
    }

    /** The row below all that the cells of a row cover. */
    private int reach(int at) {
        return rows.get(at).getValue().stream()
                .mapToInt(cell -> cell.row() + cell.rows())
                .max()
                .orElse(0);
    }

    /** Whether only hidden rows part a row from the one above it. */
    private boolean isNextShown(int at) {
        return IntStream.range(rowNumber(at - 1) + 1, rowNumber(at))
                .mapToObj(number -> Optional.ofNullable(sheet.getRow(number)))
                .allMatch(row -> row.filter(Row::getZeroHeight).isPresent());
    }

    /** A short line between rows whose cells begin in the same columns. */
    private boolean isGroupName(int at) {
        if (at == 0 || at + 1 >= rows.size()) {
            return false;
        }
        String text = Text.of(filled(at).get(0).text()).folded();
        return text.length() <= LONGEST_GROUP_NAME
                && !text.endsWith("。")
                && Captions.tableNumber(text).isEmpty()
                && !Captions.isSourceNote(text)
                && !Captions.isUnitLine(text)
                && filled(at + 1).size() > 1
                && starts(at - 1).equals(starts(at + 1));
    }

    private Set<Integer> starts(int at) {
        return rows.get(at).getValue().stream().map(Placed::column).collect(Collectors.toSet());
    }

    private List<Placed> filled(int at) {
        return rows.get(at).getValue().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private int rowNumber(int at) {
        return rows.get(at).getKey();
    }

    /** The table of some rows; places where no cell begins are no columns and no rows. */
    private static List<Piece> table(List<Map.Entry<Integer, List<Placed>>> rows) {
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        rows.forEach(row -> {
            numbers.add(row.getKey());
            row.getValue().forEach(cell -> columns.add(cell.column()));
        });
        RawTable table = new RawTable();
        for (Map.Entry<Integer, List<Placed>> row : rows) {
            for (Placed cell : row.getValue()) {
                CellArea area = new CellArea(
                        numbers.headSet(cell.row()).size(),
                        columns.headSet(cell.column()).size(),
                        numbers.subSet(cell.row(), cell.row() + cell.rows()).size(),
                        columns.subSet(cell.column(), cell.endColumn()).size());
                table.put(content(cell), area);
            }
        }
        return table.pieces(Optional.empty(), 0, 0);
    }

    private static List<Piece> content(Placed cell) {
        return cell.isBlank()
                ? List.of()
                : List.of(new Piece(new Paragraph(Paragraph.Role.BODY, Text.of(cell.text()), List.of()), cell.look()));
    }
}
