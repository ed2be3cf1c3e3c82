package dev.gouji.facts.internal.table;

import java.util.List;
import java.util.regex.Pattern;

/** How the titles of two columns go together. */
final class Headers {

    private static final Pattern MEASURE = Pattern.compile("人数|人次|数量|总数|总量|规模|金额|总额|数$|量$|情况$|合计");
    private static final Pattern SHARE = Pattern.compile("的?(?:占比|比例|百分比|比重|率)$|%$");
    private static final int SHORTEST = 2;

    private Headers() {}

    /** Whether one header stands over both: 人数 and 比例 under 副高以上职称教师. */
    static boolean areSiblings(Grid grid, int a, int b) {
        List<String> first = grid.header(a);
        List<String> second = grid.header(b);
        return first.size() > 1
                && second.size() > 1
                && first.subList(0, first.size() - 1).equals(second.subList(0, second.size() - 1));
    }

    /** Whether the title of a share speaks of what the other column counts: 毕业人数占比 of 毕业人数, 报到率 of 报到人数. */
    static boolean names(Grid grid, int share, int counted) {
        String stem = stem(grid.headerTitle(counted));
        String title = SHARE.matcher(Titles.plain(grid.headerTitle(share))).replaceAll("");
        int base = title.indexOf('占');
        String part = base > 0 ? title.substring(0, base) : title;
        boolean wide = stem.length() >= SHORTEST && part.contains(stem);
        return wide || (part.length() >= SHORTEST && stem.contains(part));
    }

    /** Whether the title of a share names the other column as its base: 占专任教师比例. */
    static boolean namesBase(Grid grid, int share, int base) {
        String title = Titles.plain(grid.headerTitle(share));
        String stem = stem(grid.headerTitle(base));
        int from = title.indexOf('占');
        return from >= 0 && stem.length() >= SHORTEST && title.substring(from).contains(stem);
    }

    /** Whether the title of a ratio names what is divided and by what, in this order: 男女比. */
    static boolean namesBoth(Grid grid, Triple triple) {
        String title = Titles.plain(grid.headerTitle(triple.stated()));
        String a = stem(grid.headerTitle(triple.a()));
        String b = stem(grid.headerTitle(triple.b()));
        boolean both = !a.isEmpty() && !b.isEmpty() && title.contains(a) && title.contains(b);
        return both && title.contains("比") && title.indexOf(a) < title.lastIndexOf(b);
    }

    /** The thing that a title counts, without the words for counting. */
    static String stem(String title) {
        return MEASURE.matcher(Titles.plain(title)).replaceAll("");
    }
}
