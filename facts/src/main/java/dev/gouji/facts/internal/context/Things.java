package dev.gouji.facts.internal.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final String YEAR = "(?:19|20)\\d\\d年[底末度]?的?";
    private static final String SUBJECT = "(?<thing>[\\u4e00-\\u9fff]{2,14})[由从]";
    private static final Pattern GREW_FROM = Pattern.compile(SUBJECT + YEAR + "$");
    private static final Pattern GREW_TO = Pattern.compile(
            SUBJECT + YEAR + "[\\d.,]+[^,。;:]{1,4}?" + "(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|增|升|降)了?[至到]" + YEAR + "$");

    private Things() {}

    /** What the figure from..to measures, given where the figure before it ends; empty if the words do not tell. */
    static String of(String text, int floor, int from, int to) {
        int edge = from > floor && text.charAt(from - 1) == '(' ? from - 1 : from;
        String left = left(text, floor, edge);
        if (!VERBS.cutStart(left).isEmpty()) {
            return left;
        }
        String subject = left.isEmpty() ? subject(text, from) : "";
        String object = subject.isEmpty() ? object(text, to) : subject;
        return object.isEmpty() ? left : object;
    }

    /** What a figure of a change is of, if both are dated: 专任教师 in 专任教师由2015年的412人增加到2020年的586人. */
    private static String subject(String text, int from) {
        String before = text.substring(Math.max(0, from - REACH), from);
        return Stream.of(GREW_FROM, GREW_TO)
                .map(form -> form.matcher(before))
                .filter(Matcher::find)
                .map(found -> OPENINGS.cutStart(found.group("thing")))
                .findFirst()
                .orElse("");
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
