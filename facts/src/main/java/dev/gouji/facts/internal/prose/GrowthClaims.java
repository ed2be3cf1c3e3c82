package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Growth;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.facts.internal.passage.Ways;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.ChangeRate;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes against an earlier figure in sentences: 从2016年的1801万元增加到2881.16万元，年均增长15%. */
final class GrowthClaims {

    private static final String UP = Ways.UP + "|增收|增支|多";
    private static final String DOWN = Ways.DOWN + "|减收|减支|少";
    private static final String RATE =
            "(?:同比)?(?<rateway>增长|增幅|增速|递增|增加|提高|提升|上升|增长率|攀升|上涨|升幅|涨幅|下降|降幅|降低|减少|减幅|跌幅|下滑|回落|下跌|缩减)(?:率|了|为|达|达到|高达|仅为|约)*";
    private static final Pattern FROM_TO = Pattern.compile("(?:从|由)[^。;]{0,18}?(?<first>" + AMOUNT + ")[^。;]{0,14}?(?:"
            + UP + "|" + DOWN + ")了?(?:到|至|为|达|达到)[^。;,]{0,14}?(?<last>" + AMOUNT + ")");
    private static final Pattern RATE_BEHIND = Pattern.compile(
            "^[^。;从由]{0,24}?[,、(](?<average>(?:年均|年平均|平均每年)(?:复合)?)?" + RATE + "(?<rate>" + SHARE + ")");
    private static final Pattern THAN = Pattern.compile("(?<last>" + AMOUNT
            + ")[^。;()\\uE000-\\uF1FF]{0,4}?[,(]?(?:比|较|与)(?:上一?年度?|去年|上一?学年|上届|(?:19|20)\\d\\d(?:年度?|届))(?:同期)?的?(?<first>"
            + AMOUNT
            + ")(?:相比)?[,]?" + RATE + "(?<rate>" + SHARE + ")");
    private static final Pattern BY = Pattern.compile("(?:比|较|同比)[^。;]{0,14}?(?<way>" + UP + "|" + DOWN
            + ")了?(?<change>" + AMOUNT + ")[^,。;()]{0,4}[,、(]" + RATE + "(?<rate>" + SHARE + ")");
    /** What came in this year: 设备总值1.02亿元，当年新增856万元，增长9.16%. */
    private static final Pattern ADDED =
            Pattern.compile("(?:当年|本年度?|本学年|年内|年度)(?<way>新增|增加)了?[^,。;()\\uE000-\\uF1FF]{0,8}?" + "(?<change>" + AMOUNT
                    + ")[^,。;()]{0,4}[,、(]" + RATE + "(?<rate>" + SHARE + ")");
    /** The same with the rate first: 较上年同期增长15.35%，增收25457万元. */
    private static final Pattern RATE_FIRST = Pattern.compile("(?:比|较|同比)[^。;,()\\uE000-\\uF1FF]{0,14}?" + RATE
            + "(?<rate>" + SHARE + ")[,、(](?:净)?(?<way>" + UP + "|" + DOWN + ")了?(?<change>" + AMOUNT + ")");

    /** The rate is against the year before, the change against something else: 较5月减少6.2万吨，同比减少41%. */
    private static final Pattern OTHER_BASE = Pattern.compile("^(?!同比|.{0,3}(?:上年|去年|上一年|同期)).*[,、(]同比");
    /** What a sentence may open with before it compares: 与上年相比. */
    private static final Pattern OPENING = Pattern.compile("与?(?:[^,。;\\uE000-\\uF1FF]{2,8}相)?");
    /** Rates of these are reckoned at constant prices. */
    private static final Pattern AT_PRICES = Pattern.compile("生产总值|增加值|总?产值|GDP|现价");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)(\\d{2})(?=年)");
    private final Passage passage;

    GrowthClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        fromTo(claims);
        than(claims);
        by(BY, claims);
        by(RATE_FIRST, claims);
        by(ADDED, claims);
    }

    private void fromTo(Claims claims) {
        Matcher matcher = FROM_TO.matcher(passage.text());
        while (matcher.find()) {
            Mention first = passage.figure(matcher.group("first"));
            Mention last = passage.figure(matcher.group("last"));
            if (comparable(first, last) && first.quantity().value().signum() > 0) {
                rateBehind(matcher, first, last, claims);
            }
        }
    }

    private void rateBehind(Matcher change, Mention first, Mention last, Claims claims) {
        Matcher rate = RATE_BEHIND
                .matcher(passage.text())
                .region(change.end(), passage.text().length());
        if (!rate.find()) {
            return;
        }
        Mention stated = passage.figure(rate.group("rate"));
        boolean down = isDown(rate.group("rateway"));
        if (rate.group("average") == null) {
            List<Reading> readings = List.of(new Reading(Growth.rate(first, last, down), "从前一数到后一数的变化率"));
            claims.addEqual(Kind.GROWTH, stated, readings, Confidence.CERTAIN);
            return;
        }
        int years = years(change.group());
        if (years > 0 && !down) {
            claims.addEqual(Kind.GROWTH, stated, Growth.yearly(first, last, years), Confidence.CERTAIN);
        } else if (!down) {
            int said = last.context().period().map(Period::years).orElse(1);
            List<Reading> readings = new ArrayList<>();
            for (int steps = said; steps >= Math.max(1, said - 1) && said > 2; steps--) {
                readings.addAll(Growth.yearly(first, last, steps));
            }
            claims.addEqual(Kind.GROWTH, stated, readings, Confidence.LIKELY);
        }
    }

    /** 786万元，比上年的626万元增长25.56%. */
    private void than(Claims claims) {
        Matcher matcher = THAN.matcher(passage.text());
        while (matcher.find()) {
            Mention last = passage.figure(matcher.group("last"));
            Mention first = passage.figure(matcher.group("first"));
            if (comparable(first, last) && first.quantity().value().signum() > 0) {
                Formula growth = Growth.rate(first, last, isDown(matcher.group("rateway")));
                List<Reading> readings = List.of(new Reading(growth, "从前一数到后一数的变化率"));
                claims.addEqual(Kind.GROWTH, passage.figure(matcher.group("rate")), readings, Confidence.CERTAIN);
            }
        }
    }

    /**
     * 比上年增加D，增长P%: the rate is the change by the earlier figure, which is the present one without it. A sentence that
     * begins with 比上年 may be about any figure of the one before.
     */
    private void by(Pattern pattern, Claims claims) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            if (OTHER_BASE.matcher(matcher.group()).find()) {
                continue;
            }
            Mention change = passage.figure(matcher.group("change"));
            Mention rate = passage.figure(matcher.group("rate"));
            boolean down = isDown(matcher.group("way"));
            List<Reading> readings = new ArrayList<>();
            int sentence = passage.sentenceStart(matcher.start());
            boolean goesOn = sentence > 0
                    && OPENING.matcher(passage.text().substring(sentence, matcher.start()))
                            .matches();
            boolean vague = pattern == ADDED
                    || AT_PRICES
                            .matcher(passage.text().substring(sentence, matcher.start()))
                            .find();
            List<Mention> before =
                    passage.levels(goesOn ? passage.sentenceStart(sentence - 1) : sentence, matcher.start());
            for (int i = before.size() - 1; i >= 0; i--) {
                Mention now = before.get(i);
                if (comparable(now, change)
                        && now.quantity().value().compareTo(change.quantity().value()) > 0) {
                    readings.add(new Reading(new ChangeRate(new Figure(now), new Figure(change), down), "变化量 ÷ 上期数"));
                }
            }
            boolean direct = !readings.isEmpty()
                    && before.get(before.size() - 1).place().to() + 3
                            >= change.place().from() - matcher.group().indexOf(matcher.group("change"));
            boolean sole = readings.size() == 1;
            boolean saysAgainst = sentence < matcher.start() && before.size() == 1;
            Confidence sure = goesOn
                    ? (sole && saysAgainst ? Confidence.LIKELY : Confidence.POSSIBLE)
                    : (sole || direct ? Confidence.CERTAIN : Confidence.POSSIBLE);
            claims.addEqual(Kind.GROWTH, rate, readings, vague ? Confidence.POSSIBLE : sure);
        }
    }

    private static boolean isDown(String word) {
        return word.matches(DOWN + "|降幅|减幅|跌幅");
    }

    private static boolean comparable(Mention a, Mention b) {
        return a.quantity().unit().isComparableTo(b.quantity().unit()) && a.isFirm() && b.isFirm();
    }

    /** The years between the first and the last year named, 0 if two are not named. */
    private static int years(String words) {
        Matcher year = YEAR.matcher(words);
        List<Integer> found = new ArrayList<>();
        while (year.find()) {
            found.add(Integer.parseInt(year.group(1)));
        }
        return found.size() < 2 ? 0 : found.get(found.size() - 1) - found.get(0);
    }
}
