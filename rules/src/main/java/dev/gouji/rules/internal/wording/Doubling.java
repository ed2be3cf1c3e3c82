package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.List;
import java.util.Map;

/**
 * Characters that come again.
 *
 * @param from offset in the folded text where they begin
 * @param again offset where they begin again
 * @param to offset behind them
 */
record Doubling(int from, int again, int to) {

    /** Whether nothing stands in between in print: a blank or a new line says that two things are told, as in a list. */
    boolean isUnbroken(Text text) {
        return text.originOf(to - 1) - text.originOf(from) == to - 1 - from;
    }

    /** Whether one of the words stands over the seam, so that it only looks like a doubling. */
    boolean isWithin(List<String> words, String folded) {
        return words.stream().anyMatch(word -> {
            int at = folded.indexOf(word, Math.max(0, from - word.length()));
            while (at >= 0 && (at >= again || at + word.length() <= again)) {
                at = at < to ? folded.indexOf(word, at + 1) : -1;
            }
            return at >= 0;
        });
    }

    Slip slip(String folded) {
        return new Slip(from, to, "doubled", Map.of("doubled", folded.substring(again, to)));
    }
}
