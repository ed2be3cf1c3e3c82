package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out lists of contents: lines that end in leaders or a wide gap and a page number. */
final class ContentsLists {

    private static final Pattern LEADER = Pattern.compile(".*(?:[.．·…⋯•\\-_—]\\s*){4,}\\s*[-—(（]?\\d{0,4}[-—)）]?\\s*$");
    private static final Pattern GAP = Pattern.compile(".*\\S\\s+[-—(（]?\\d{1,4}[-—)）]?$");
    private static final Pattern TITLE = Pattern.compile("目\\s*[录次]");
    private static final double RIGHT_PART = 0.75;
    private static final int FEWEST = 3;

    private ContentsLists() {}

    static List<PageLayout> leaveOut(List<PageLayout> pages, TagTree tags) {
        List<PageLayout> kept = new ArrayList<>();
        boolean open = false;
        for (PageLayout page : pages) {
            List<Line> lines = page.lines();
            open |= lines.stream().anyMatch(line -> TITLE.matcher(line.text()).matches());
            Set<Line> dropped = dropped(page, lines, tags, open);
            open &= !dropped.isEmpty();
            kept.add(
                    dropped.isEmpty()
                            ? page
                            : page.with(page.items().stream()
                                    .filter(item -> !dropped.contains(item))
                                    .toList()));
        }
        return kept;
    }

    private static Set<Line> dropped(PageLayout page, List<Line> lines, TagTree tags, boolean open) {
        Set<Line> dropped = new HashSet<>();
        for (Line line : lines) {
            boolean tagged =
                    tags.block(line).filter(TagTree.Block::isContentsEntry).isPresent();
            boolean entry = LEADER.matcher(line.text()).matches()
                    || (open
                            && line.right() > RIGHT_PART * page.width()
                            && GAP.matcher(line.text()).matches()
                            && hasGap(line));
            if (tagged || entry) {
                dropped.add(line);
            }
        }
        if (dropped.size() < FEWEST) {
            return Set.of();
        }
        addTitleAndBrokenEntries(lines, dropped);
        return dropped;
    }

    /** Titles stand above the first entry; the first line of an entry over two lines has no page number. */
    private static void addTitleAndBrokenEntries(List<Line> lines, Set<Line> dropped) {
        int first = 0;
        while (!dropped.contains(lines.get(first))) {
            first++;
        }
        for (int i = 0; i < lines.size() - 1; i++) {
            boolean title = i < first && TITLE.matcher(lines.get(i).text()).matches();
            boolean between = i > first && dropped.contains(lines.get(i - 1)) && dropped.contains(lines.get(i + 1));
            if (title || between) {
                dropped.add(lines.get(i));
            }
        }
    }

    private static boolean hasGap(Line line) {
        List<Glyph> glyphs = line.glyphs();
        double widest = 0;
        double end = line.left();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                widest = Math.max(widest, glyph.x() - end);
                end = glyph.right();
            }
        }
        return widest > 2 * line.style().size();
    }
}
