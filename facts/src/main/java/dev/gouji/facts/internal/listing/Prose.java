package dev.gouji.facts.internal.listing;

import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph, a heading or a cell with the figures in it.
 *
 * @param text folded
 * @param nesting its brackets and quotation marks
 * @param whole the place of all of it
 * @param mentions the figures in it, small counts of things to be named among them
 */
record Prose(String text, Nesting nesting, Place whole, List<Mention> mentions) {

    private static final String SENTENCE_ENDS = "。!?\n";

    static Prose of(String text, Place whole, List<Mention> mentions) {
        return new Prose(text, new Nesting(text), whole, mentions);
    }

    Prose {
        mentions = List.copyOf(mentions);
    }

    Place place(int from, int to) {
        return new Place(whole.block(), whole.cell(), from, to);
    }

    /** The figure whose digits lie in the stretch or around it. */
    Optional<Mention> mention(int from, int to) {
        return mentions.stream()
                .filter(mention ->
                        mention.place().from() <= from && to <= mention.place().to())
                .findFirst();
    }

    /** Whether the stretch has an amount with a unit in it: a list of 一等奖1项、二等奖2项 names no single things. */
    boolean hasAmount(int from, int to) {
        return mentions.stream()
                .filter(mention ->
                        from <= mention.place().from() && mention.place().to() <= to)
                .anyMatch(mention -> mention.quantity().unit().dimension() != Dimension.NONE);
    }

    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
    }

    int sentenceStart(int at) {
        int from = at;
        while (SENTENCE_ENDS.indexOf(at(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    int sentenceEnd(int at) {
        int to = at;
        while (SENTENCE_ENDS.indexOf(at(to)) < 0) {
            to++;
        }
        return to;
    }
}
