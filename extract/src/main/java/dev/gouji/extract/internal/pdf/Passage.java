package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;
import dev.gouji.model.Region;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are one paragraph.
 *
 * @param lines from the first to the last, perhaps on more than one page
 * @param text what the lines say together
 * @param indent how far the first line stands in from the margin, in points
 * @param centred whether it stands in the middle between the margins
 * @param boxed whether it stands in a coloured or framed area
 */
record Passage(List<Line> lines, Text text, double indent, boolean centred, boolean boxed) implements Item {

    Passage {
        lines = List.copyOf(lines);
    }

    static Passage of(List<Line> lines, double indent, boolean centred, boolean boxed) {
        return new Passage(lines, text(lines), indent, centred, boxed);
    }

    @Override
    public int page() {
        return first().page();
    }

    @Override
    public Box box() {
        return first().box();
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    Style style() {
        return first().style();
    }

    /** The passage with the lines of another behind its own. */
    Passage with(Passage other) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return of(all, indent, centred, boxed);
    }

    private static Text text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : LineJoin.glue(lines.get(i - 1), lines.get(i)))
                    .append(lines.get(i).text());
        }
        return Text.of(text.toString());
    }

    /** One region a line; a blank between two lines belongs to neither. */
    List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int from = at + (i == 0 ? 0 : LineJoin.glue(lines.get(i - 1), line).length());
            at = from + line.text().length();
            regions.add(new Region(from, at, line.page(), line.box()));
        }
        return regions;
    }
}
