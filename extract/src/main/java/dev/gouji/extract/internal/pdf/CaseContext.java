package dev.gouji.extract.internal.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the headings inside 典型案例 from those of the report by the order of their numbers. */
final class CaseContext {

    private final List<Item> items;
    private final Map<Integer, HeadingCandidate> headings = new HashMap<>();
    private final HeadingLevels levels;
    private final int[] lastOfLevel = new int[8];
    private final Map<HeadingKind, Integer> lastInCase = new HashMap<>();
    private boolean open;

    CaseContext(List<Item> items, List<HeadingCandidate> found, HeadingLevels levels) {
        this.items = items;
        this.levels = levels;
        found.forEach(heading -> headings.put(heading.index(), heading));
    }

    /** The items that are headings inside a case, numbered as in the list of items. */
    Set<Integer> inner() {
        Set<Integer> inner = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Passage passage && CaseTitles.isTitle(passage.text())) {
                open = true;
                lastInCase.clear();
            }
            HeadingCandidate heading = headings.get(i);
            if (heading != null && isInner(heading)) {
                inner.add(i);
                lastInCase.put(heading.kind(), heading.number().value());
            } else if (heading != null) {
                leaveCase(heading);
            }
        }
        return inner;
    }

    private boolean isInner(HeadingCandidate heading) {
        if (!open || heading.number().isNone()) {
            return false;
        }
        int value = heading.number().value();
        boolean continuesCase = lastInCase.getOrDefault(heading.kind(), 0) == value - 1;
        boolean continuesReport = lastOfLevel[levels.level(heading)] == value - 1;
        boolean began = lastInCase.containsKey(heading.kind());
        return continuesCase && (began || !continuesReport);
    }

    private void leaveCase(HeadingCandidate heading) {
        open = false;
        int level = levels.level(heading);
        lastOfLevel[level] = heading.number().value();
        for (int deeper = level + 1; deeper < lastOfLevel.length; deeper++) {
            lastOfLevel[deeper] = 0;
        }
    }
}
