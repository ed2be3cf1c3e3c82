package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Text;
import java.util.List;

/** Tells the lines that the author broke in a cell from those that were only too long for it. */
final class CellText {

    private static final double MOST_PADDING = 6;
    private static final double TOLERANCE = 1;

    private final TagTree tags;
    private final double padding;

    private CellText(TagTree tags, double padding) {
        this.tags = tags;
        this.padding = padding;
    }

    /** For a table in which no text comes nearer to the side of its cell than the padding, in points. */
    static CellText of(TagTree tags, double padding) {
        return new CellText(tags, Math.max(0, Math.min(MOST_PADDING, padding)));
    }

    /** The text of a cell of the given width in points, lines broken by the author parted by {@code \n}. */
    Text text(List<Line> lines, double width) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                Line upper = lines.get(i - 1);
                Line lower = lines.get(i);
                text.append(isBroken(upper, lower, width) ? "\n" : LineJoin.glue(upper, lower));
            }
            text.append(lines.get(i).text());
        }
        return Text.of(text.toString());
    }

    private boolean isBroken(Line upper, Line lower, double width) {
        if (tags.areParted(upper, lower)) {
            return true;
        }
        double needed = upper.box().width() + LineJoin.needed(upper, lower);
        return needed <= width - 2 * padding - TOLERANCE;
    }
}
