package dev.gouji.facts.internal.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that tell what a figure measures. */
final class Things {

    private static final int LONGEST = 30;
    /** How far back a thing may begin. */
    private static final int REACH = 60;

    private static final String BREAKS = ",。;:、!?()[]〔〕【】·\n—=×÷";

    private static final Affixes COPULAS = Affixes.of("END");
    private static final Affixes OPENINGS = Affixes.of("START");
    private static final Affixes VERBS = Affixes.of("VERB");

    private static final Pattern OBJECT_END =
            Pattern.compile("[,。;:、!?()\\[\\]“”\"《》0-9%和及等的是被在并已]|(?<!参)与|(?<![可得])以|(?<![作成])为");

    private Things() {}

    /** What the figure from..to measures, given where the figure before it ends; empty if the words do not tell. */
    static String of(String text, int floor, int from, int to) {
        int edge = from > floor && text.charAt(from - 1) == '(' ? from - 1 : from;
        String left = left(text, floor, edge);
        if (!VERBS.cutStart(left).isEmpty()) {
            return left;
        }
        String object = object(text, to);
        return object.isEmpty() ? left : object;
    }

    private static String left(String text, int floor, int from) {
        int start = from;
        while (start > floor && from - start < REACH && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String thing = OPENINGS.cutStart(COPULAS.cutEnd(text.substring(start, from)));
        return thing.length() > LONGEST ? thing.substring(thing.length() - LONGEST) : thing;
    }

    private static String object(String text, int to) {
        int limit = Math.min(text.length(), to + LONGEST);
        Matcher end = OBJECT_END.matcher(text).region(to, limit).useTransparentBounds(true);
        return text.substring(to, end.find() ? end.start() : limit);
    }
}
