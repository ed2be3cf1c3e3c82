package dev.gouji.extract.internal.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the headings inside 典型案例 by a look that no other heading has. */
final class CaseStyles {

    private CaseStyles() {}

    /** The headings in styles that follow nothing but titles of cases and each other. */
    static List<HeadingCandidate> inner(List<Item> items, List<HeadingCandidate> headings) {
        Map<Integer, HeadingCandidate> byIndex = new HashMap<>();
        headings.forEach(heading -> byIndex.put(heading.index(), heading));
        Set<Style> inside = new HashSet<>();
        Set<Style> outside = new HashSet<>();
        Set<Style> open = new HashSet<>();
        boolean inCase = false;
        for (int i = 0; i < items.size(); i++) {
            HeadingCandidate heading = byIndex.get(i);
            if (heading != null) {
                Style style = heading.passage().style();
                boolean first = open.isEmpty() || open.contains(style);
                (inCase && first ? inside : outside).add(style);
                inCase &= first;
                open.add(style);
            } else if (items.get(i) instanceof Passage passage && CaseTitles.isTitle(passage.text())) {
                inCase = true;
                open.clear();
            }
        }
        inside.removeAll(outside);
        return headings.stream()
                .filter(heading -> inside.contains(heading.passage().style()))
                .toList();
    }
}
