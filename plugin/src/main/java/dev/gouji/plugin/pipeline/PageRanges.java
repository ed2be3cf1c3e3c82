package dev.gouji.plugin.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Page numbers as people write them. */
final class PageRanges {

    private PageRanges() {}

    /** Sorted, each once, neighbours drawn together: {@code 3, 5–8}; empty for no page. */
    static String show(IntStream pages) {
        int[] sorted = pages.sorted().distinct().toArray();
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean last = i + 1 == sorted.length || sorted[i + 1] > sorted[i] + 1;
            if (last) {
                ranges.add(from == i ? "" + sorted[i] : sorted[from] + "–" + sorted[i]);
                from = i + 1;
            }
        }
        return String.join(", ", ranges);
    }
}
