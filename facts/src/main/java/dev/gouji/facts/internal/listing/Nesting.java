package dev.gouji.facts.internal.listing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The brackets and quotation marks of a folded text with their partners. */
final class Nesting {

    private static final String OPENING = "(《“‘「【[〔";
    private static final String CLOSING = ")》”’」】]〕";
    /** The same mark on both sides. */
    private static final char STRAIGHT = '"';

    private final String text;
    private final int[] partner;

    Nesting(String text) {
        this.text = text;
        partner = new int[text.length()];
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = c == STRAIGHT && !open.isEmpty() && text.charAt(open.peek()) == STRAIGHT;
            if (closes || CLOSING.indexOf(c) >= 0) {
                close(open, i);
            } else if (c == STRAIGHT || OPENING.indexOf(c) >= 0) {
                open.push(i);
            }
        }
    }

    /** Pairs the mark with the nearest open one of its kind; what was opened in between stays without partner. */
    private void close(Deque<Integer> open, int at) {
        char c = text.charAt(at);
        char wanted = c == STRAIGHT ? STRAIGHT : OPENING.charAt(CLOSING.indexOf(c));
        if (open.stream().noneMatch(mark -> text.charAt(mark) == wanted)) {
            return;
        }
        int mark = open.pop();
        while (text.charAt(mark) != wanted) {
            mark = open.pop();
        }
        partner[mark] = at;
        partner[at] = mark;
    }

    boolean isMark(int at) {
        char c = text.charAt(at);
        return c == STRAIGHT || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    boolean opens(int at) {
        return partner[at] > at;
    }

    boolean closes(int at) {
        return partner[at] >= 0 && partner[at] < at;
    }

    /** The offset of the other mark; only for marks that open or close. */
    int partner(int at) {
        return partner[at];
    }

    /** Whether every mark in the stretch has its partner there, too. */
    boolean isBalanced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMark(i) && (partner[i] < from || partner[i] >= to)) {
                return false;
            }
        }
        return true;
    }
}
