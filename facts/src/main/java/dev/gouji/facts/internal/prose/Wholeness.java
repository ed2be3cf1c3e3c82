package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from their names that parts leave nothing out: one for every year of the total, or one for every rank from it upwards. */
final class Wholeness {

    private static final int FEWEST_YEARS = 3;
    private static final int FEWEST_PARTS = 3;
    private static final Rational MOST_TOO_MUCH = Rational.of(5, 4);
    private static final Pattern LEFT = Pattern.compile("其他|其它|其余");
    private static final Pattern OR_ABOVE = Pattern.compile("(?<rank>省|市|校|院)级及?以上");
    private static final Pattern NATIONAL = Pattern.compile("国家级|国赛|全国");
    /** Ranks that would be a part of their own, and parts that are none of ranks. */
    private static final Pattern OTHERS = Pattern.compile("国际|世界|行业|其他|其它|主持|第一|包括|等[,。;)]|等$");

    /** Prizes of which only the first are told. */
    private static final Pattern FIRST = Pattern.compile("[特一]等奖|金奖");

    private static final Pattern FURTHER = Pattern.compile("[二三]等奖|[银铜]奖");

    private Wholeness() {}

    /** 五年投入2.6亿元，其中2021年4000万元、…、2025年6500万元. */
    static boolean isYearByYear(List<Mention> before, Mention total, List<Mention> parts) {
        boolean alike = parts.stream().allMatch(part -> Bases.isOfOneKind(total, part));
        if (parts.size() < FEWEST_YEARS || !alike) {
            return false;
        }
        Optional<Integer> first = year(parts.get(0));
        boolean following = first.isPresent();
        for (int i = 1; i < parts.size() && following; i++) {
            following = year(parts.get(i)).equals(Optional.of(first.get() + i));
        }
        return following && (isOfYears(before, parts.size()) || isOfPeriod(total, first.get(), parts.size()));
    }

    private static Optional<Integer> year(Mention part) {
        return part.context()
                .period()
                .filter(period -> period.kind() == Period.Kind.CALENDAR_YEAR)
                .map(Period::firstYear);
    }

    private static boolean isOfYears(List<Mention> before, int years) {
        return before.stream()
                .anyMatch(amount -> amount.quantity().unit().symbol().equals("年")
                        && amount.quantity().number().compareTo(BigDecimal.valueOf(years)) == 0);
    }

    private static boolean isOfPeriod(Mention total, int first, int years) {
        return total.context()
                .period()
                .filter(period -> period.firstYear() == first && period.lastYear() == first + years - 1)
                .isPresent();
    }

    /** 省级以上奖项86项，其中国家级18项，省级68项: the words with the parts name both ends and nothing else. */
    static boolean isByRank(Mention total, String words) {
        Matcher above = OR_ABOVE.matcher(total.thing());
        return above.find()
                && NATIONAL.matcher(words).find()
                && Pattern.compile(above.group("rank") + "(?:部)?(?:级|赛)(?!及?以上)")
                        .matcher(words)
                        .find()
                && !OTHERS.matcher(words).find()
                && (!FIRST.matcher(words).find() || FURTHER.matcher(words).find());
    }

    /** Whether the parts make about as much as the total, so that hardly one more was meant. */
    static boolean isAboutAll(Mention total, List<Mention> parts) {
        Rational whole = total.quantity().value();
        Rational sum = sum(parts);
        return sum.compareTo(whole.times(MOST_TOO_MUCH)) <= 0 && whole.compareTo(sum.times(MOST_TOO_MUCH)) <= 0;
    }

    private static Rational sum(List<Mention> parts) {
        return parts.stream().map(part -> part.quantity().value()).reduce(Rational.ZERO, Rational::plus);
    }

    /** 教学用房148500平方米，行政用房13700平方米，其他用房14400平方米: behind what is left nothing is left out. */
    static boolean endsInOthers(List<Mention> parts) {
        return parts.size() >= FEWEST_PARTS
                && LEFT.matcher(parts.get(parts.size() - 1).thing()).lookingAt();
    }

    /**
     * Sums of money are not counted twice, as persons may be: parts that are a little more than their whole are of nothing else.
     */
    static boolean isTooMuch(Mention total, List<Mention> parts) {
        Rational whole = total.quantity().value();
        Rational sum = sum(parts);
        return parts.size() >= FEWEST_PARTS
                && total.quantity().unit().dimension() == Dimension.MONEY
                && sum.compareTo(whole) > 0
                && sum.compareTo(whole.times(MOST_TOO_MUCH)) <= 0;
    }
}
