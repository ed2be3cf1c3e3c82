package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Product;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Averages in sentences: 16所院校合计1870项，校均116.88项; 年均3669万元，共计到款1.8亿元. */
final class AverageClaims {

    private static final Pattern AVERAGE =
            Pattern.compile("(?<head>校|院|班|场|期|人|生|师)均(?<noun>[^。;,]{0,14}?)(?<average>" + AMOUNT + ")");
    /** 平均每期120人次, 平均每个基地600万元. */
    private static final Pattern EACH = Pattern.compile(
            "平均每(?<unit>[个所家门项期场次名人]?)(?<noun>[\\u4e00-\\u9fff]{0,6}?)(?:达|为|约|投入)?(?<average>" + AMOUNT + ")");

    private static final String PEOPLE = "[人名位]|人次";
    /** A longer name of what there is on average may be that of something else than the total. */
    private static final int LONGEST_NAME = 6;

    /** The units in which the heads of an average are counted. */
    private static final Map<String, String> HEADS = Map.of(
            "校", "[所家个]", "院", "[所家个]", "班", "[个班]", "场", "[场次]", "期", "[期次]", "人", PEOPLE, "生", "[人名]", "师", "[人名位]");

    private static final Pattern YEARLY = Pattern.compile("年均[^。;,]{0,8}?(?<average>" + AMOUNT
            + ")[^。;]{0,4}?[,、](?:[三四五3-5]年)?(?:共计?|累计|合计|总计)[^。;,]{0,8}?(?<total>" + AMOUNT + ")");

    /** The same with the total first: 五年累计4860万元，年均972万元. */
    private static final Pattern TOTAL_FIRST =
            Pattern.compile("(?<years>" + AMOUNT + ")(?:来|间|内)?(?:共计?|累计|合计|总计)[^。;,]{0,8}?(?<total>" + AMOUNT
                    + ")[,、(](?:年均|平均每年|每年平均)[^。;,]{0,4}?(?<average>" + AMOUNT + ")");

    /** What figures per student may be of: the students that the document counts anywhere. */
    private static final String STUDENTS = "在校生";

    private final Passage passage;
    private final Bases bases;

    AverageClaims(Passage passage, Bases bases) {
        this.passage = passage;
        this.bases = bases;
    }

    void find(Claims claims) {
        if (passage.text().indexOf('均') < 0) {
            return;
        }
        Matcher average = AVERAGE.matcher(passage.text());
        while (average.find()) {
            perHead(average, claims);
        }
        Matcher yearly = YEARLY.matcher(passage.text());
        while (yearly.find()) {
            Mention rate = passage.figure(yearly.group("average"));
            int years = rate.context().period().map(Period::years).orElse(1);
            overYears(rate, passage.figure(yearly.group("total")), Rational.of(years), claims);
        }
        Matcher total = TOTAL_FIRST.matcher(passage.text());
        while (total.find()) {
            Quantity years = passage.figure(total.group("years")).quantity();
            if (years.unit().symbol().equals("年")) {
                Mention mean = passage.figure(total.group("average"));
                overYears(mean, passage.figure(total.group("total")), Rational.of(years.number()), claims);
            }
        }
        Matcher each = EACH.matcher(passage.text());
        while (each.find()) {
            perThing(each, claims);
        }
    }

    /** Of the total and the things in the sentence before; more than one of either leaves it open which is meant. */
    private void perThing(Matcher matcher, Claims claims) {
        Mention average = passage.figure(matcher.group("average"));
        List<Mention> before = passage.amounts(passage.sentenceStart(matcher.start()), matcher.start());
        List<Reading> readings = readings(average, before, things -> areThings(things, matcher), "平均数 ＝ 总量 ÷ 个数");
        boolean sole = readings.size() == 1
                && !isRounded(average, readings.get(0).formula().value());
        claims.addEqual(Kind.PER_CAPITA, average, readings, sole ? Confidence.LIKELY : Confidence.POSSIBLE);
    }

    /** Every total that stands before the average by every number of heads that does. */
    private static List<Reading> readings(
            Mention average, List<Mention> before, Predicate<Mention> heads, String because) {
        List<Reading> readings = new ArrayList<>();
        for (Mention total : before) {
            for (Mention number : before) {
                if (isTotal(total, average) && heads.test(number) && !number.equals(total)) {
                    readings.add(new Reading(new Quotient(new Figure(total), new Figure(number)), because));
                }
            }
        }
        return readings;
    }

    private static boolean areThings(Mention things, Matcher matcher) {
        String noun = matcher.group("noun");
        String symbol = things.quantity().unit().symbol();
        boolean unit = symbol.equals(matcher.group("unit")) || symbol.equals(noun);
        return things.isFirm()
                && things.quantity().unit().dimension() != Dimension.DURATION
                && things.quantity().value().compareTo(Rational.ONE) > 0
                && unit
                && (noun.isEmpty() || symbol.equals(noun) || things.thing().endsWith(noun));
    }

    private void perHead(Matcher matcher, Claims claims) {
        Mention average = passage.figure(matcher.group("average"));
        String head = matcher.group("head");
        List<Mention> before = passage.amounts(passage.sentenceStart(matcher.start()), matcher.start());
        List<Reading> readings = readings(average, before, heads -> isHeads(heads, head), head + "均值 ＝ 总量 ÷ 个数");
        if (head.equals("生") && readings.isEmpty()) {
            claims.addEqual(Kind.PER_CAPITA, average, perStudent(average, before), Confidence.POSSIBLE);
            return;
        }
        boolean sole = readings.size() == 1
                && before.size() == 2
                && !head.matches("[人生师]")
                && matcher.group("noun").length() <= LONGEST_NAME
                && !isRounded(average, readings.get(0).formula().value());
        claims.addEqual(Kind.PER_CAPITA, average, readings, sole ? Confidence.LIKELY : Confidence.POSSIBLE);
    }

    /** 藏书68.5万册，生均76.8册: of the amount just before, by a number of students that stands elsewhere. */
    private List<Reading> perStudent(Mention average, List<Mention> before) {
        List<Mention> totals = before.stream()
                .filter(total -> total.isFirm() && isPerHeadOf(average, total))
                .toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        Mention total = totals.get(totals.size() - 1);
        return bases.about(STUDENTS).stream()
                .filter(heads -> heads.quantity().unit().dimension() == Dimension.PERSONS && heads.isFirm())
                .map(heads -> new Reading(new Quotient(new Figure(total), new Figure(heads)), "总量 ÷ 在校生数"))
                .toList();
    }

    /** Whether the average, printed in 册 or in 册/生, is of such an amount. */
    static boolean isPerHeadOf(Mention average, Mention total) {
        Unit unit = average.quantity().unit();
        String symbol = unit.symbol().replaceFirst("[/每].*", "");
        String whole = total.quantity().unit().symbol();
        boolean same = unit.isComparableTo(total.quantity().unit())
                || (unit.dimension() == Dimension.PER_UNIT
                        && (whole.equals(symbol) || (whole.endsWith("元") && symbol.endsWith("元"))));
        return same && total.quantity().value().compareTo(average.quantity().value()) > 0;
    }

    /** An average of things is often printed without its decimals, rounded or cut off. */
    private static boolean isRounded(Mention average, Rational exact) {
        return average.quantity().isCount()
                && average.quantity().value().minus(exact).abs().compareTo(Rational.ONE) < 0;
    }

    private static boolean isTotal(Mention total, Mention average) {
        return total.isFirm()
                && total.quantity().unit().isComparableTo(average.quantity().unit())
                && total.quantity().value().compareTo(average.quantity().value()) > 0;
    }

    /** Whether the figure counts people or their attendances. */
    static boolean areHeads(Mention heads) {
        return isHeads(heads, "人");
    }

    private static boolean isHeads(Mention heads, String head) {
        return heads.isFirm()
                && heads.quantity().value().signum() > 0
                && heads.quantity().unit().symbol().matches(HEADS.getOrDefault(head, ""));
    }

    private static void overYears(Mention average, Mention total, Rational years, Claims claims) {
        if (years.compareTo(Rational.ONE) > 0
                && average.quantity().unit().isComparableTo(total.quantity().unit())) {
            Product product = new Product(new Figure(average), new Constant(years, years.toDecimal(0) + "年"));
            Reading reading = new Reading(product, "年均数 × 年数");
            claims.addEqual(Kind.PRODUCT, total, List.of(reading), Confidence.POSSIBLE);
        }
    }
}
