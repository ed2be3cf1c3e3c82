package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Follows the lines of a table without rulings until they are no longer of a table. */
final class AlignedRows {

    /** A step between lines of more than this many times the type size ends a table. */
    private static final double FAR = 4;
    /** A line in one piece that takes more of the width of the table so far is running text. */
    private static final double WIDE = 0.6;

    private static final double OTHER_SIZE = 0.75;
    /** One of so many lines has text in more than one column: cells of many lines may reach up over their neighbours. */
    private static final int LOOK_AHEAD = 4;

    private AlignedRows() {}

    /** The lines from the given one on that stand in the columns, down to the limit. */
    static List<Line> fitting(List<Line> lines, int from, List<Double> columns, double limit) {
        List<Line> rows = new ArrayList<>();
        for (Line line : lines.subList(from, lines.size())) {
            if (line.bottom() > limit + 1 || !Columns.fit(line, columns) || ends(rows, line)) {
                break;
            }
            rows.add(line);
        }
        boolean filled = rows.stream()
                .limit(LOOK_AHEAD)
                .anyMatch(line -> Columns.hits(line, columns).cardinality() > 1);
        return filled ? rows : List.of();
    }

    /** The first lines that look like rows, whatever their columns are, down to the limit. */
    static List<Line> columnLike(List<Line> lines, double limit) {
        List<Line> rows = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Line line : lines) {
            boolean one = Stretch.of(line).size() == 1;
            boolean wide =
                    one && (rows.isEmpty() ? isSentence(line) : line.box().width() > WIDE * (right - left));
            if (line.bottom() > limit + 1 || wide || ends(rows, line)) {
                break;
            }
            rows.add(line);
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        return rows;
    }

    private static boolean isSentence(Line line) {
        return line.text().length() > 20;
    }

    private static boolean ends(List<Line> rows, Line line) {
        String folded = Text.of(line.text()).folded();
        if (Captions.isSourceNote(folded)
                || Captions.tableNumber(folded).isPresent()
                || Captions.isFigureCaption(folded)
                || CaseTitles.isTitle(Text.of(line.text()))
                || line.isArtifact()) {
            return true;
        }
        if (rows.isEmpty()) {
            return false;
        }
        Line last = rows.get(rows.size() - 1);
        boolean one = Stretch.of(line).size() == 1;
        boolean other = Math.abs(last.style().size() - line.style().size()) > OTHER_SIZE;
        return line.top() - last.top() > FAR * line.style().size() || (one && other);
    }
}
