package dev.gouji.facts.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times that headers tell, only to order columns and to see what the titles say besides. */
final class Periods {

    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:[-—–－~至](?:(?:19|20)?\\d{2}))?(?:学年度?|年度|年末|年底|年|届|级)?(?!\\d)");
    private static final Pattern EARLIER = Pattern.compile("上一?(?:学年|年度|年|期|届)(?:末|度|数)?|去年|前一年|基期|往年");
    private static final Pattern LATER = Pattern.compile("本(?:学年|年度|年|期|届)(?:末|度|数)?|今年|当年|报告期");

    private Periods() {}

    /** A number that grows with time: the year, or −1 for 上年 and 0 for 本年; empty if the titles tell no time. */
    static Optional<Integer> of(List<String> path) {
        String title = String.join(" ", path);
        Matcher year = YEAR.matcher(title);
        if (year.find()) {
            return Optional.of(Integer.valueOf(year.group(1)));
        }
        if (LATER.matcher(title).find()) {
            return Optional.of(0);
        }
        return EARLIER.matcher(title).find() && !Titles.isChange(path) ? Optional.of(-1) : Optional.empty();
    }

    /** What the titles say besides the time. */
    static String stem(List<String> path) {
        String title = Titles.plain(String.join("", path));
        for (Pattern pattern : List.of(YEAR, LATER, EARLIER)) {
            title = pattern.matcher(title).replaceAll("");
        }
        return title;
    }
}
