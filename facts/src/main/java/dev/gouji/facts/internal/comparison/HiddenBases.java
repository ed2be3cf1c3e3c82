package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.SHARE;
import static dev.gouji.facts.internal.passage.Passage.WORD;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Growth of a count whose base is not printed: 157件，较“十二五”增长249%.
 *
 * <p>Things come in whole numbers, so the base must be one: most rates that one could write down have none (the GRIM test
 * of Brown and Heathers, Social Psychological and Personality Science 8(4), 2017). Where the count is so large that
 * nearly every rate has a base, there is nothing to check and nothing is claimed.
 */
final class HiddenBases {

    private static final Pattern GROWN = Pattern.compile("(?<now>" + AMOUNT + ")[,(](?:总数|数量|总量)?(?:比|较|同比|与)(?!" + WORD
            + "*均)" + WORD + "{0,12}?(?<way>增长|增加|提高|下降|减少)了?(?<rate>" + SHARE + ")");
    private static final Pattern MEAN = Pattern.compile("均|指数|每");
    private static final Rational ONE = Rational.ONE;
    /** A rate that as many of a hundred would have a base by accident proves nothing. */
    private static final int MOST_BY_ACCIDENT = 50;

    private final Passage passage;

    HiddenBases(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        if (!passage.has(Dimension.SHARE)) {
            return;
        }
        Matcher matcher = GROWN.matcher(passage.text());
        while (matcher.find()) {
            Mention now = passage.figure(matcher.group("now"));
            Mention rate = passage.figure(matcher.group("rate"));
            boolean down = matcher.group("way").matches("下降|减少");
            if (now.quantity().isCount() && isCounted(now) && now.isFirm() && rate.isFirm() && !passage.isChange(now)) {
                claim(now, rate, down).ifPresent(claims::add);
            }
        }
    }

    /** Indices and means are printed as whole numbers, too. */
    private static boolean isCounted(Mention now) {
        return now.quantity().unit().dimension() != Dimension.NONE
                && !MEAN.matcher(now.thing()).find();
    }

    private static Optional<Claim> claim(Mention now, Mention rate, boolean down) {
        Rational share = rate.quantity().value();
        Rational multiple = down ? ONE.minus(share) : ONE.plus(share);
        if (multiple.signum() <= 0 || now.quantity().value().signum() <= 0) {
            return Optional.empty();
        }
        Rational exact = now.quantity().value().dividedBy(multiple);
        Rational base = Rational.of(exact.toDecimal(0));
        int accident = byAccident(exact, now.quantity(), rate.quantity());
        if (base.signum() <= 0 || accident > MOST_BY_ACCIDENT) {
            return Optional.empty();
        }
        String whole = base.toDecimal(0).toPlainString();
        Quotient times = new Quotient(new Figure(now), new Constant(base, whole));
        Constant one = new Constant(ONE, "1");
        String because = "基数应为整数，倒推最接近的是" + whole + "；随意写的变化率约有" + accident + "%碰巧能倒推出整数";
        Reading reading = new Reading(down ? new Difference(one, times) : new Difference(times, one), because);
        return Optional.of(
                new Claim(Kind.GROWTH, new Figure(rate), Relation.EQUALS, List.of(reading), Confidence.LIKELY));
    }

    /** How many of a hundred rates of that precision have a base: the printed step by the step from one base to the next. */
    private static int byAccident(Rational base, Quantity now, Quantity rate) {
        Rational step = now.value().dividedBy(base.times(base));
        BigDecimal share = rate.lastPlace().dividedBy(step).toDecimal(4);
        return share.movePointRight(2)
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(100))
                .intValue();
    }
}
