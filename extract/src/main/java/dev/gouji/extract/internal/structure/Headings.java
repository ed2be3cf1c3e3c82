package dev.gouji.extract.internal.structure;

import dev.gouji.extract.internal.structure.Numbering.Ordinal;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the headings of a document that does not mark them, by their numbers and by how they are set.
 *
 * <p>A numbered line is a heading if it reads like one, if its number runs on from those before it, and if text stands
 * below it and its likes: numbered lines one under the other are a list.
 */
public final class Headings {

    /** A line that is set larger than the text by this many points needs no number. */
    private static final double LARGER = 1.5;

    /** Fewer headings than this are accidents; the document does not mark its headings. */
    private static final int FEWEST_MARKED = 3;

    private static final int LONGEST_UNNUMBERED = 40;
    private static final int LONG_PARAGRAPH = 60;
    private static final int DEEPEST = 6;

    /** How far above 一、 the title of its part may stand. */
    private static final int TITLE_DISTANCE = 8;

    private final List<Piece> pieces;
    private final double bodySize;
    private final HeadingOrder order = new HeadingOrder();
    private final TreeMap<Integer, Optional<Ordinal>> found = new TreeMap<>();
    private final List<Integer> parts = new ArrayList<>();

    private Headings(List<Piece> pieces) {
        this.pieces = pieces;
        bodySize = bodySize(pieces);
    }

    /** The blocks as they are marked, or with the headings that are found if the document marks hardly any. */
    public static List<Block> markedOrFound(List<Piece> pieces) {
        List<Block> blocks = pieces.stream().map(Piece::block).toList();
        long marked = blocks.stream().filter(Heading.class::isInstance).count();
        return marked < FEWEST_MARKED ? find(pieces) : blocks;
    }

    /** The blocks, with headings in place of those paragraphs that are headings. */
    public static List<Block> find(List<Piece> pieces) {
        return new Headings(pieces).find();
    }

    private List<Block> find() {
        BitSet contents = ContentsPages.find(pieces.stream().map(Piece::block).toList());
        boolean begun = false;
        for (int i = 0; i < pieces.size(); i++) {
            Optional<String> line = contents.get(i) ? Optional.empty() : line(i);
            if (line.isPresent()) {
                look(i, line.get(), begun);
                begun = begun || line.get().length() > LONG_PARAGRAPH || !found.isEmpty();
            }
        }
        new NumberedLists(pieces).removeFrom(found);
        return withHeadings();
    }

    private void look(int at, String line, boolean begun) {
        Optional<Ordinal> ordinal = Numbering.ordinal(line).filter(number -> HeadingForm.fits(line));
        if (Captions.isCaseTitle(line)) {
            order.openCase();
        } else if (ordinal.isPresent()) {
            lookAtNumbered(at, ordinal.get());
        } else if (HeadingForm.isUnnumberedHeading(line) || (begun && isSetAsHeading(at, line))) {
            order.enterUnnumbered(0);
            found.put(at, Optional.empty());
        }
    }

    private void lookAtNumbered(int at, Ordinal ordinal) {
        int level = ordinal.style().rank();
        boolean own = isBold(at) ? order.isOwn(ordinal, level) : order.isOwnAndFits(ordinal, level);
        if (own) {
            found.put(at, Optional.of(ordinal));
            if (ordinal.value() == 1 && ordinal.style().isUpper()) {
                titleAbove(at).ifPresent(parts::add);
            }
        }
    }

    private Optional<Integer> titleAbove(int at) {
        for (int i = at - 1; i >= Math.max(0, at - TITLE_DISTANCE) && !found.containsKey(i); i--) {
            if (line(i).filter(Titles::isTitleLine).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isSetAsHeading(int at, String line) {
        Piece.Look look = pieces.get(at).look();
        return look.size() >= bodySize + LARGER
                && (look.bold() || look.centred())
                && line.length() <= LONGEST_UNNUMBERED
                && HeadingForm.fits(line);
    }

    private boolean isBold(int at) {
        return pieces.get(at).look().bold();
    }

    /** The folded text of a block that could be a heading. */
    private Optional<String> line(int at) {
        return pieces.get(at).block() instanceof Paragraph paragraph
                        && (paragraph.role() == Paragraph.Role.BODY || paragraph.role() == Paragraph.Role.LIST_ITEM)
                ? Optional.of(paragraph.text().folded()).filter(folded -> !folded.isEmpty())
                : Optional.empty();
    }

    private List<Block> withHeadings() {
        boolean hasParts = parts.size() > 1;
        Map<Numbering, Integer> levels = levels(hasParts || hasChaptersWithoutNumber() ? 2 : 1);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            Optional<Ordinal> ordinal = found.getOrDefault(i, Optional.empty());
            boolean isHeading = found.containsKey(i) || (hasParts && parts.contains(i));
            int level = ordinal.map(number -> levels.getOrDefault(number.style(), 1))
                    .orElse(1);
            blocks.add(isHeading && block instanceof Paragraph paragraph ? heading(level, paragraph) : block);
        }
        return blocks;
    }

    private static Heading heading(int level, Paragraph paragraph) {
        return new Heading(Math.min(level, DEEPEST), paragraph.text(), paragraph.regions());
    }

    /** The level of each style of number in use, the highest style first. */
    private Map<Numbering, Integer> levels(int first) {
        Map<Numbering, Integer> levels = new TreeMap<>();
        found.values().stream().flatMap(Optional::stream).forEach(ordinal -> levels.put(ordinal.style(), 0));
        int level = first;
        for (Map.Entry<Numbering, Integer> entry : levels.entrySet()) {
            entry.setValue(level++);
        }
        return levels;
    }

    /** Whether headings without a number are set larger than all numbered ones, so that they stand above them. */
    private boolean hasChaptersWithoutNumber() {
        double numbered = largestNumbered();
        return numbered > 0
                && found.entrySet().stream()
                                .filter(entry -> entry.getValue().isEmpty())
                                .filter(entry ->
                                        pieces.get(entry.getKey()).look().size() > numbered)
                                .count()
                        > 1;
    }

    private double largestNumbered() {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .mapToDouble(entry -> pieces.get(entry.getKey()).look().size())
                .max()
                .orElse(0);
    }

    /** The type size of most characters. */
    private static double bodySize(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.block() instanceof Paragraph)
                .collect(Collectors.groupingBy(
                        piece -> piece.look().size(),
                        Collectors.summingInt(piece -> Lines.of(piece.block()).length())))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
