package dev.gouji.extract.internal.structure;

import dev.gouji.extract.internal.structure.Numbering.Ordinal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Tells lists from headings: an item of a list has no text of its own below it. */
final class NumberedLists {

    /** The share of headings in a sequence that need text below them; a last one may stand at the end. */
    private static final double SHARE_WITH_TEXT = 0.6;

    private final List<Piece> pieces;

    NumberedLists(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Numbered lines of one style below one heading; indexes of pieces. */
    private record Siblings(Numbering style, List<Integer> lines) {}

    /** Removes the numbered lines that are items of lists; keys are indexes of pieces. */
    void removeFrom(NavigableMap<Integer, Optional<Ordinal>> found) {
        siblings(found).stream()
                .filter(siblings -> isList(siblings, found))
                .forEach(siblings -> siblings.lines().forEach(found::remove));
    }

    private boolean isList(Siblings siblings, NavigableMap<Integer, Optional<Ordinal>> found) {
        List<Integer> lines = siblings.lines();
        long withText = lines.stream()
                .filter(at -> hasText(at, siblings.style(), found))
                .count();
        boolean alone = lines.size() == 1
                && !siblings.style().isUpper()
                && !pieces.get(lines.get(0)).look().bold();
        return alone || withText < SHARE_WITH_TEXT * lines.size();
    }

    private static List<Siblings> siblings(NavigableMap<Integer, Optional<Ordinal>> found) {
        List<Siblings> groups = new ArrayList<>();
        Map<Numbering, Siblings> open = new HashMap<>();
        found.forEach((at, number) -> {
            if (number.isEmpty()) {
                open.clear();
                return;
            }
            Numbering style = number.get().style();
            open.keySet().removeIf(other -> other.compareTo(style) > 0);
            if (number.get().value() == 1) {
                open.remove(style);
            }
            Siblings siblings = open.computeIfAbsent(style, key -> new Siblings(key, new ArrayList<>()));
            if (siblings.lines().isEmpty()) {
                groups.add(siblings);
            }
            siblings.lines().add(at);
        });
        return groups;
    }

    private boolean hasText(int at, Numbering style, NavigableMap<Integer, Optional<Ordinal>> found) {
        int next = at + 1;
        if (next >= pieces.size()) {
            return false;
        }
        Optional<Numbering> below = Numbering.of(Lines.of(pieces.get(next).block()));
        return found.containsKey(next)
                ? found.get(next)
                        .filter(number -> number.style().compareTo(style) > 0)
                        .isPresent()
                : below.filter(other -> other == style).isEmpty();
    }
}
