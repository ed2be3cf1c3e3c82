package dev.gouji.rules.internal.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the quotes and brackets of a text as it is printed. */
final class Pairs {

    /** 1）, （2 and a） begin a line or an item of a list; the bracket there has no partner. */
    private static final Pattern ITEM = Pattern.compile("(^|[\\s，,；;。：:、])[0-9a-zA-Z一二三四五六七八九十①-⑳.]{1,3}$");

    private static final String OPENING = "“《（【〔「『〈(";
    private static final String CLOSING = "”》）】〕」』〉)";
    private static final char STRAIGHT = '"';

    private Pairs() {}

    /**
     * A sign that is not as it should be.
     *
     * @param kind what is wrong with it
     * @param at offset in the printed text
     * @param partner offset of the other sign of the pair, the same offset if there is none
     */
    record Fault(Kind kind, int at, int partner) {}

    /** What can be wrong. */
    enum Kind {
        /** No closing sign for it. */
        OPEN,
        /** No opening sign for it. */
        CLOSED,
        /** The closing quote before the opening one: ”双高“. */
        TURNED,
        /** The same quotes inside of quotes. */
        NESTED,
        /** One full-width, one half-width. */
        MIXED
    }

    /** Everything wrong with the signs of one text, in order of place. */
    static List<Fault> faults(String printed) {
        List<Fault> faults = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                close(printed, i, open, faults);
            }
        }
        open.descendingIterator().forEachRemaining(at -> faults.add(new Fault(Kind.OPEN, at, at)));
        if (printed.indexOf(STRAIGHT) >= 0) {
            faults.removeIf(fault -> isLonely(fault) && isQuote(printed.charAt(fault.at())));
        }
        faults.sort(Comparator.comparingInt(Fault::at));
        return turned(faults, printed);
    }

    /** The faults with two quotes turned round told as one. */
    private static List<Fault> turned(List<Fault> faults, String printed) {
        List<Fault> told = new ArrayList<>();
        for (Fault fault : faults) {
            Fault last = told.isEmpty() ? fault : told.get(told.size() - 1);
            boolean turned = last.kind() == Kind.CLOSED
                    && printed.charAt(last.at()) == '”'
                    && fault.kind() == Kind.OPEN
                    && printed.charAt(fault.at()) == '“';
            if (turned) {
                told.set(told.size() - 1, new Fault(Kind.TURNED, last.at(), fault.at()));
            } else {
                told.add(fault);
            }
        }
        return told;
    }

    private static boolean isLonely(Fault fault) {
        return fault.kind() == Kind.OPEN || fault.kind() == Kind.CLOSED;
    }

    private static void close(String printed, int at, Deque<Integer> open, List<Fault> faults) {
        char c = printed.charAt(at);
        boolean hasPartner = open.stream().anyMatch(opened -> isPair(printed.charAt(opened), c));
        if (!hasPartner) {
            if (!isItem(printed, at)) {
                faults.add(new Fault(Kind.CLOSED, at, at));
            }
            return;
        }
        int partner = open.pop();
        while (!isPair(printed.charAt(partner), c)) {
            faults.add(new Fault(Kind.OPEN, partner, partner));
            partner = open.pop();
        }
        if (printed.charAt(partner) != opening(c)) {
            faults.add(new Fault(Kind.MIXED, partner, at));
        }
        char opened = printed.charAt(partner);
        boolean nested = opened == '“' && open.stream().anyMatch(outer -> printed.charAt(outer) == opened);
        if (nested) {
            faults.add(new Fault(Kind.NESTED, partner, at));
        }
    }

    private static boolean isItem(String printed, int at) {
        return (printed.charAt(at) == '）' || printed.charAt(at) == ')')
                && ITEM.matcher(printed.substring(Math.max(0, at - 4), at)).find();
    }

    /** Brackets pair by shape, whatever their width. */
    static boolean isPair(char opened, char closed) {
        return wide(opening(closed)) == wide(opened);
    }

    private static char opening(char closed) {
        return OPENING.charAt(CLOSING.indexOf(closed));
    }

    private static char wide(char bracket) {
        return bracket == '(' ? '（' : bracket;
    }

    private static boolean isQuote(char sign) {
        return sign == '“' || sign == '”';
    }
}
