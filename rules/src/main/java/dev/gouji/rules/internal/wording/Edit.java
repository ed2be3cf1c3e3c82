package dev.gouji.rules.internal.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * How a wording departs from its term at one place.
 *
 * @param kind what happened
 * @param at offset in the wording
 * @param wrong what is written, empty if something was left out
 * @param right what should be written, empty if something is too much
 */
public record Edit(Kind kind, int at, String wrong, String right) {

    /** What a typist does. */
    public enum Kind {
        /** Left out. */
        MISSING,
        /** Put in. */
        EXTRA,
        /** Another taken. */
        OTHER,
        /** Two exchanged. */
        TURNED
    }

    /** Offset in the wording behind what is wrong. */
    int end() {
        return at + wrong.length();
    }

    /** The edits, with those side by side and of one kind told as one. */
    public static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? edit : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && last.kind == edit.kind && last.end() == edit.at && edit.kind != Kind.TURNED) {
                joined.set(
                        joined.size() - 1,
                        new Edit(edit.kind, last.at, last.wrong + edit.wrong, last.right + edit.right));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }
}
