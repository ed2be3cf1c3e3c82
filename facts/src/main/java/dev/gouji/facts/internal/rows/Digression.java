package dev.gouji.facts.internal.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text has gone on to speak of another thing since it named one. */
final class Digression {

    private static final Pattern NEXT = Pattern.compile("[;；\\n]|此外|另外");
    /** Something that is built, and what it is called. */
    private static final Pattern BUILT = Pattern.compile(
            "(?:新建|扩建|改建|改造|建成|建设|购置|投用)(?<thing>[^,。:、]{0,16}?(?:楼|馆|中心|医院|基地|公寓|校区|餐厅|食堂|球场|操场|厂|站))");
    /** A thing whose name ends alike is the same thing by another name: 专家公寓楼, 人才公寓楼. */
    private static final int ALIKE = 2;

    private Digression() {}

    /** Whether it does between the last place of the name and the end of the words; the name need not be in them. */
    static boolean between(String name, String words) {
        int at = words.lastIndexOf(name);
        String since = at < 0 ? words : words.substring(at + name.length());
        if (NEXT.matcher(since).find()) {
            return true;
        }
        Matcher built = BUILT.matcher(since);
        while (built.find()) {
            if (!isAlike(built.group("thing"), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlike(String thing, String name) {
        String end = thing.substring(Math.max(0, thing.length() - ALIKE));
        return name.contains(end);
    }
}
