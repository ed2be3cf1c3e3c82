package dev.gouji.facts.internal.rows;

/** Cuts folded text into clauses. */
final class Clauses {

    private static final String BREAKS = ",。;:、!?()\n";

    private Clauses() {}

    /** The words between the last sign before a position and the position. */
    static String before(String text, int at) {
        int from = at;
        while (from > 0 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }
}
