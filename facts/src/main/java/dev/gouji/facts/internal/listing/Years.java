package dev.gouji.facts.internal.listing;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of years, rounds or times beside the years that are meant: 2017—2019年连续三年; 2017年和2020年完成两轮考核. */
final class Years {

    private static final String BECAUSE = "所写年份的个数";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String NUMBER = "(?<n>[2-9]|1\\d|[二两三四五六七八九十])";
    private static final String SPAN =
            "(?<a>" + YEAR + ")(?:年度?|学年|届)?(?:[-~—–]{1,2}|至|到)(?<b>" + YEAR + ")(?<unit>学年度?|年度?|届)?";
    private static final String UNIT = "(?:个?(?:年|学年|年度|届))";

    /** Here and below, looking ahead first spares looking behind every character. */
    private static final Pattern SPAN_THEN_NUMBER =
            Pattern.compile("(?=[12])(?<![\\d至到~—–-])" + SPAN + "[,]?(?<firm>连续|)" + NUMBER + UNIT);

    private static final Pattern NUMBER_THEN_SPAN =
            Pattern.compile("(?:近|连续|过去)" + NUMBER + UNIT + "(?:来|间)?[(,]" + SPAN + "(?:期间)?\\)?");
    private static final Pattern YEARS_THEN_NUMBER =
            Pattern.compile("(?=[12])(?<![\\d至到~—–、-])(?<years>(?:" + YEAR + "(?:年度?|届)?[、和及与])+" + YEAR
                    + ")(?:年度?|届)?(?<between>[^,。;:、\\d(]{0,12}?)" + NUMBER + "个?(?:年|轮|次|届|期|批|度)");
    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);

    private final Prose prose;
    private final List<Claim> claims = new ArrayList<>();

    private Years(Prose prose) {
        this.prose = prose;
    }

    static List<Claim> in(Prose prose) {
        if (!ONE_YEAR.matcher(prose.text()).find()) {
            return List.of();
        }
        Years years = new Years(prose);
        Matcher span = SPAN_THEN_NUMBER.matcher(prose.text());
        while (span.find()) {
            years.add(span, years(span), span.group("firm").isEmpty() ? Confidence.POSSIBLE : Confidence.LIKELY);
        }
        Matcher before = NUMBER_THEN_SPAN.matcher(prose.text());
        while (before.find()) {
            years.add(before, years(before), Confidence.POSSIBLE);
        }
        Matcher named = YEARS_THEN_NUMBER.matcher(prose.text());
        while (named.find()) {
            int count = (int) ONE_YEAR.matcher(named.group("years")).results().count();
            boolean firm = named.group("between").equals("连续");
            years.add(named, List.of(count), firm ? Confidence.LIKELY : Confidence.POSSIBLE);
        }
        return years.claims;
    }

    /** 2017—2019年 are three, 2017—2019学年 two; where the words leave it open, both. */
    private static List<Integer> years(Matcher matcher) {
        int between = Integer.parseInt(matcher.group("b")) - Integer.parseInt(matcher.group("a"));
        boolean school = matcher.group("unit") != null && matcher.group("unit").startsWith("学年");
        Set<Integer> counts = new LinkedHashSet<>();
        counts.add(school ? between : between + 1);
        counts.add(school ? between + 1 : between);
        counts.removeIf(count -> count < 1);
        return List.copyOf(counts);
    }

    private void add(Matcher matcher, List<Integer> counts, Confidence confidence) {
        Mention figure = prose.mention(matcher.start("n"), matcher.end("n"))
                .filter(mention -> mention.quantity().isCount())
                .orElseGet(() -> Numeral.figure(prose, matcher.start("n"), matcher.group("n")));
        Count count = new Count(
                List.of(figure), Numeral.value(matcher.group("n")), matcher.start("n"), matcher.end("n"), "", -1);
        if (!counts.isEmpty()) {
            claims.add(count.claim(new Listed(counts, confidence, BECAUSE)));
        }
    }
}
