package dev.gouji.facts.internal.prose;

import dev.gouji.model.Mention;
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
        int depth = 0;
        int previous = from;
        for (int i = from; i < to; i++) {
            char c = passage.text().charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && passage.isAmount(i)) {
                String words = passage.text().substring(previous, i);
                if (!parts.isEmpty() && words.contains("其中")) {
                    break;
                }
                add(parts, passage.figure(c), words);
                previous = i + 1;
            }
        }
        return parts;
    }

    private void add(List<Mention> parts, Mention figure, String words) {
        if (words.matches(".*(?:合计|小计|总计|共计|累计|共有)$")) {
            parts.clear();
        } else if (figure.quantity().unit().equals(total.quantity().unit()) && Bases.isFirm(figure)) {
            parts.add(figure);
        }
    }
}
