package dev.gouji.site.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Writes page numbers in short: 3, 5–9. */
final class PageRanges {

    private PageRanges() {}

    static String of(NavigableSet<Integer> pages, String separator) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int page : pages) {
            if (first > 0 && page > last + 1) {
                ranges.add(range(first, last));
                first = 0;
            }
            first = first == 0 ? page : first;
            last = page;
        }
        if (first > 0) {
            ranges.add(range(first, last));
        }
        return String.join(separator, ranges);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
