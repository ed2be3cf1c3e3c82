package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out page numbers, running heads and running feet: lines at the edge of the page that come again. */
final class RunningHeads {

    /** Heads and feet stand within this share of the height from the edge. */
    private static final double MARGIN = 0.12;

    private static final double SAME_HEIGHT = 6;
    private static final int OUTERMOST = 3;
    private static final int REPEATED = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—~·.•|/\\s]*(?:第|Page)?\\s*(?:\\d{1,4}|[ivxlcIVXLC]{1,6})\\s*页?\\s*(?:[/／,，、共of\\s]*\\d{1,4}\\s*页?)?[-–—~·.•|\\s]*");
    private static final Pattern NUMBER_AT_EDGE =
            Pattern.compile("^\\d{1,4}[-–—\\s]*|第?\\s*\\d{1,4}\\s*页|[-–—\\s]*\\d{1,4}[-–—\\s]*$");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

    private RunningHeads() {}

    static List<PageLayout> leaveOut(List<PageLayout> pages) {
        RunningHeads heads = new RunningHeads();
        pages.forEach(heads::count);
        return pages.stream().map(heads::without).toList();
    }

    private void count(PageLayout page) {
        for (Line line : atEdges(page)) {
            for (String key : keys(line)) {
                pagesOf.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
            }
        }
    }

    private PageLayout without(PageLayout page) {
        Set<Line> dropped = new HashSet<>();
        for (Line line : atEdges(page)) {
            if (line.isArtifact() || isPageNumber(line) || isRepeated(line, page.number())) {
                dropped.add(line);
            }
        }
        return dropped.isEmpty()
                ? page
                : page.with(page.items().stream()
                        .filter(item -> !dropped.contains(item))
                        .toList());
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private boolean isRepeated(Line line, int page) {
        return keys(line).stream()
                .map(key -> pagesOf.getOrDefault(key, Set.of()))
                .anyMatch(pages -> pages.size() >= REPEATED
                        && (pages.contains(page - 1)
                                || pages.contains(page + 1)
                                || pages.contains(page - 2)
                                || pages.contains(page + 2)));
    }

    /** The text without the page number in it, with the height at which it stands. */
    private static List<String> keys(Line line) {
        String text = NUMBER_AT_EDGE.matcher(line.text()).replaceAll("").replaceAll("\\s", "");
        long height = Math.round(line.top() / SAME_HEIGHT);
        return List.of(text + '@' + height, text + '@' + (height + 1));
    }

    private static List<Line> atEdges(PageLayout page) {
        List<Line> lines = page.lines().stream()
                .sorted(Comparator.comparingDouble(Line::top))
                .toList();
        List<Line> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i < OUTERMOST && line.bottom() < MARGIN * page.height();
            boolean last = i >= lines.size() - OUTERMOST && line.top() > (1 - MARGIN) * page.height();
            if (first || last) {
                edges.add(line);
            }
        }
        return edges;
    }
}
