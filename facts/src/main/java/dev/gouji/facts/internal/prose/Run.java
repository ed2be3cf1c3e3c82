package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Mention;
import dev.gouji.model.Qualifier;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts that a stretch of text gives for a total: same unit, not inside further brackets or 其中. */
final class Run {

    private final Passage passage;
    private final Mention total;

    Run(Passage passage, Mention total) {
        this.passage = passage;
        this.total = total;
    }

    List<Mention> parts(int from, int to) {
        List<Mention> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = passage.text().charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth > 0) {
                continue;
            }
            if (!passage.isAmount(i) || !isOfOneSort(passage.figure(c))) {
                words.append(c);
            } else if (!parts.isEmpty() && words.indexOf("其中") >= 0) {
                break;
            } else {
                add(parts, passage.figure(c), words.toString());
                words.setLength(0);
            }
        }
        return parts;
    }

    private void add(List<Mention> parts, Mention figure, String words) {
        if (words.matches(".*(?:合计|小计|总计|共计|累计|共有)$")) {
            parts.clear();
        } else if (isOfOneUnit(figure, total)
                && (figure.isFirm() || isAboutAsTheTotal(figure))
                && !figure.thing().contains("均")) {
            parts.add(figure);
        }
    }

    /** Persons may be counted as 名 and as 人, money in 万元 and in 元. */
    static boolean isOfOneUnit(Mention part, Mention total) {
        return switch (total.quantity().unit().dimension()) {
            case PERSONS, MONEY ->
                part.quantity().unit().isComparableTo(total.quantity().unit());
            default -> part.quantity().unit().equals(total.quantity().unit());
        };
    }

    /** The parts of an increase are increases; those of what there is are not. */
    private boolean isOfOneSort(Mention figure) {
        return passage.isChange(total) || !passage.isChange(figure);
    }

    private boolean isAboutAsTheTotal(Mention figure) {
        return figure.quantity().qualifier() == Qualifier.ABOUT
                && total.quantity().qualifier() == Qualifier.ABOUT
                && figure.quantity().upper().isEmpty();
    }
}
