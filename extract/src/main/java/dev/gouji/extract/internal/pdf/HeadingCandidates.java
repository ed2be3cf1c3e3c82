package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the passages that may be headings by their length, their look and their numbers. */
final class HeadingCandidates {

    private static final int MOST_LINES = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 40;
    private static final int MOST_STRETCHES = 3;
    private static final double MARGIN = 2;
    private static final double INDENTED = 0.8;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern OPEN_END = Pattern.compile("[,;:、，；：]$");
    private static final Pattern SENTENCE = Pattern.compile("[。;；!！]");

    private final List<Item> items;
    private final Style body;
    private final boolean indents;

    HeadingCandidates(List<Item> items) {
        this.items = items;
        this.body = bodyStyle(items);
        this.indents = indents();
    }

    Style body() {
        return body;
    }

    /** All candidates in reading order, those in coloured areas too. */
    List<HeadingCandidate> find() {
        List<HeadingCandidate> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Passage passage) {
                candidate(i, passage).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a style stands out from the running text. */
    boolean isEmphasised(Style style) {
        boolean otherFont = !style.font().equals(body.font()) && !style.isLatin() && style.size() > body.size() - 0.75;
        return style.size() > body.size() + 0.25 || (style.bold() && !body.bold()) || otherFont;
    }

    private Optional<HeadingCandidate> candidate(int index, Passage passage) {
        if (passage.lines().size() > MOST_LINES) {
            return Optional.empty();
        }
        String folded = passage.text().folded();
        boolean emphasised = isEmphasised(passage.style()) || isOutdented(passage, folded);
        HeadingNumber number = emphasised ? HeadingNumber.ofEmphasised(folded) : HeadingNumber.of(folded);
        HeadingCandidate candidate = new HeadingCandidate(index, passage, folded, number, emphasised);
        return isPossible(candidate) && !isOtherLine(passage.text()) ? Optional.of(candidate) : Optional.empty();
    }

    /** Numbered lines at the margin stand out where running text begins further in. */
    private boolean isOutdented(Passage passage, String folded) {
        return indents
                && Math.abs(passage.indent()) < MARGIN
                && !HeadingNumber.of(folded).isNone();
    }

    private boolean indents() {
        List<Passage> paragraphs = items.stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .filter(passage -> passage.lines().size() > 1 && passage.style().equals(body))
                .toList();
        long indented = paragraphs.stream()
                .filter(passage -> passage.indent() > body.size())
                .count();
        return indented > INDENTED * paragraphs.size();
    }

    private static boolean isPossible(HeadingCandidate candidate) {
        String folded = candidate.folded();
        if (!CHINESE.matcher(folded).find() || OPEN_END.matcher(folded).find() || isUneven(candidate.passage())) {
            return false;
        }
        String beginning = folded.endsWith("。") ? folded.substring(0, folded.length() - 1) : folded;
        if (SENTENCE.matcher(beginning).find()) {
            return false;
        }
        boolean numbered = !candidate.number().isNone();
        return candidate.emphasised()
                ? folded.length() <= LONGEST && (numbered || beginning.length() == folded.length())
                : numbered && folded.length() <= LONGEST_PLAIN;
    }

    /** A heading has one look and no wide gaps; paragraphs with emphasised beginnings and rows of figures have not. */
    private static boolean isUneven(Passage passage) {
        Style style = passage.style();
        if (passage.lines().stream().anyMatch(line -> Stretch.of(line).size() > MOST_STRETCHES)) {
            return true;
        }
        long wide = 0;
        long other = 0;
        for (Line line : passage.lines()) {
            for (Glyph glyph : line.glyphs()) {
                wide += glyph.isWide() ? 1 : 0;
                other += glyph.isWide() && !glyph.style().equals(style) ? 1 : 0;
            }
        }
        return other > 0.25 * wide;
    }

    private static boolean isOtherLine(Text text) {
        String folded = text.folded();
        return Captions.tableNumber(folded).isPresent()
                || Captions.isFigureCaption(folded)
                || Captions.isUnitLine(folded)
                || Captions.isSourceNote(folded)
                || CaseTitles.isTitle(text)
                || ListMarkers.isBullet(folded);
    }

    private static Style bodyStyle(List<Item> items) {
        Map<Style, Integer> weights = new HashMap<>();
        for (Item item : items) {
            if (item instanceof Passage passage) {
                passage.lines()
                        .forEach(line -> weights.merge(line.style(), line.text().length(), Integer::sum));
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<Style, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().size())
                        .thenComparing(entry -> entry.getKey().font(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(new Style("", 12, false));
    }
}
