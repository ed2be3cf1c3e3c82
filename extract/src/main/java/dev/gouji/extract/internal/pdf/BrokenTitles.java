package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts titles together that their author broke into two lines. */
final class BrokenTitles {

    /** Lines of one title stand nearer than this many times the type size. */
    private static final double NEAR = 1.8;

    private static final int MOST_LINES = 3;

    private BrokenTitles() {}

    static List<Item> mend(List<Item> items, TagTree tags) {
        Style body = new HeadingCandidates(items).body();
        List<Item> mended = new ArrayList<>();
        for (Item item : items) {
            Item last = mended.isEmpty() ? item : mended.get(mended.size() - 1);
            if (last != item
                    && last instanceof Passage upper
                    && item instanceof Passage lower
                    && isOne(upper, lower, body)
                    && !tags.areParted(upper.last(), lower.first())) {
                mended.set(mended.size() - 1, upper.with(lower));
            } else {
                mended.add(item);
            }
        }
        return mended;
    }

    private static boolean isOne(Passage upper, Passage lower, Style body) {
        double size = upper.style().size();
        boolean aligned = (upper.centred() && lower.centred()) || Math.abs(upper.indent() - lower.indent()) < 1;
        return aligned
                && upper.style().equals(lower.style())
                && size > body.size() + 0.25
                && upper.page() == lower.page()
                && upper.lines().size() + lower.lines().size() <= MOST_LINES
                && lower.first().top() - upper.last().top() < NEAR * size
                && HeadingNumber.of(lower.text().folded()).isNone();
    }
}
