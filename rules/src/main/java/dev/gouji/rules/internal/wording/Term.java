package dev.gouji.rules.internal.wording;

import java.util.List;

/**
 * An expression whose wording is fixed; all texts are folded.
 *
 * @param text the expression
 * @param near which other wordings are taken for it misspelt
 * @param also longer or similar expressions that are right, too
 * @param not wordings that are known to be wrong
 */
public record Term(String text, Near near, List<String> also, List<String> not) {

    /** How far from a term a wording is still taken for the term misspelt. */
    public enum Near {
        /** Only the wordings that are named. */
        NAMED,
        /** What a slip of the typist explains: a character left out, doubled, turned round, or one like it taken. */
        TYPING,
        /** One character in five to eight, two up to thirteen, three in longer terms. */
        ANY
    }

    public Term {
        also = List.copyOf(also);
        not = List.copyOf(not);
    }

    /** How many characters may be wrong. */
    int budget() {
        return near == Near.NAMED || text.length() < 4 ? 0 : text.length() < 9 ? 1 : text.length() < 14 ? 2 : 3;
    }
}
