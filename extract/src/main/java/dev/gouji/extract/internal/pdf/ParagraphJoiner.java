package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Joins lines to paragraphs, also over the ends of pages. */
final class ParagraphJoiner {

    /** Measures in parts of the type size. */
    private static final double INDENT = 1.2;

    private static final double ALIGNED = 0.5;
    private static final double SLACK = 0.1;
    private static final double CENTRED = 1.0;
    /** A greater step between lines than this many times the step before parts paragraphs. */
    private static final double WIDE_STEP = 1.5;

    private final Map<Integer, PageLayout> pages = new HashMap<>();
    private final Margins margins;
    private final TagTree tags;
    /** Some files tag every line as a paragraph; these tags part nothing. */
    private final boolean tagsPart;

    private final List<Item> joined = new ArrayList<>();
    private List<Line> open = new ArrayList<>();

    private ParagraphJoiner(List<PageLayout> layouts, TagTree tags) {
        layouts.forEach(page -> pages.put(page.number(), page));
        margins = new Margins(layouts);
        this.tags = tags;
        tagsPart = layouts.stream().mapToInt(page -> balance(page.lines())).sum() >= 0;
    }

    /** How many more of the lines that plainly go on are in the block of the line before than are in another. */
    private int balance(List<Line> lines) {
        int balance = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line upper = lines.get(i - 1);
            Line lower = lines.get(i);
            boolean atMargin = Math.abs(lower.left() - edges(lower).left())
                    < ALIGNED * lower.style().size();
            if (atMargin && isFull(upper, lower) && upper.style().equals(lower.style())) {
                balance += tags.areOne(upper, lower) ? 1 : 0;
                balance -= tags.areParted(upper, lower) ? 1 : 0;
            }
        }
        return balance;
    }

    static List<Item> join(List<PageLayout> pages, TagTree tags) {
        ParagraphJoiner joiner = new ParagraphJoiner(pages, tags);
        pages.forEach(page -> page.items().forEach(joiner::add));
        joiner.close();
        return joiner.joined;
    }

    private void add(Item item) {
        if (item instanceof Line line) {
            if (!open.isEmpty() && isParted(open.get(open.size() - 1), line)) {
                close();
            }
            open.add(line);
        } else {
            close();
            joined.add(item);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            Line first = open.get(0);
            joined.add(Passage.of(
                    open, first.left() - edges(first).left(), open.stream().allMatch(this::isCentred), isBoxed(first)));
            open = new ArrayList<>();
        }
    }

    private boolean isParted(Line upper, Line lower) {
        if (tags.areOne(upper, lower)) {
            return false;
        }
        return (tagsPart && tags.areParted(upper, lower))
                || isBoxed(upper) != isBoxed(lower)
                || differ(upper.style(), lower.style())
                || !isFull(upper, lower)
                || isSteppedAway(upper, lower)
                || (isIndented(lower) && !isCentredWrap(upper, lower))
                || beginsShortly(upper, lower);
    }

    /** A short numbered line below a full line that ends a sentence is a heading that happens to follow a full line. */
    private boolean beginsShortly(Line upper, Line lower) {
        return upper.text().endsWith("。")
                && lower.right() < edges(lower).right() - lower.style().size()
                && !HeadingNumber.of(Text.of(lower.text()).folded()).isNone();
    }

    /** Whether the line is the centred rest of a line that was too long. */
    private boolean isCentredWrap(Line upper, Line lower) {
        double width = edges(upper).right() - edges(upper).left();
        return isCentred(lower) && upper.box().width() + LineJoin.needed(upper, lower) > width;
    }

    private static boolean differ(Style one, Style other) {
        return Math.abs(one.size() - other.size()) > 0.5
                || one.bold() != other.bold()
                || (!one.font().equals(other.font()) && !one.isLatin() && !other.isLatin());
    }

    /** Whether the next line's first word would not have fitted at the end. */
    private boolean isFull(Line upper, Line lower) {
        double right = edges(upper).right();
        if (isCentredWrap(upper, lower)) {
            return true;
        }
        return upper.right() + LineJoin.needed(upper, lower)
                > right + SLACK * upper.style().size();
    }

    private boolean isSteppedAway(Line upper, Line lower) {
        if (upper.page() != lower.page()) {
            return false;
        }
        double step = lower.box().y() - upper.box().y();
        double usual = open.size() > 1 && open.get(open.size() - 2).page() == upper.page()
                ? upper.box().y() - open.get(open.size() - 2).box().y()
                : 2.2 * upper.style().size();
        return step > WIDE_STEP * usual;
    }

    /** Whether a line stands further in than the lines of the open paragraph behind its first go on. */
    private boolean isIndented(Line line) {
        double size = line.style().size();
        double in = line.left() - edges(line).left();
        double firstIn = open.get(0).left() - edges(open.get(0)).left();
        if (open.size() > 1) {
            Line last = open.get(open.size() - 1);
            return in - (last.left() - edges(last).left()) > INDENT * size;
        }
        if (in < firstIn - ALIGNED * size) {
            return false;
        }
        return in > firstIn + ALIGNED * size ? !ListMarkers.isHanging(open.get(0), in - firstIn) : in > INDENT * size;
    }

    private boolean isCentred(Line line) {
        Margins.Edges edges = edges(line);
        double size = line.style().size();
        double before = line.left() - edges.left();
        double behind = edges.right() - line.right();
        return Math.abs(before - behind) < CENTRED * size && before > size;
    }

    private boolean isBoxed(Line line) {
        return page(line).isBoxed(line);
    }

    private Margins.Edges edges(Line line) {
        return margins.of(page(line), line);
    }

    private PageLayout page(Line line) {
        return Objects.requireNonNull(pages.get(line.page()));
    }
}
