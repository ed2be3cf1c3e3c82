package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.WORD;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Averages whose sentence says of which heads they are: 图书71.5万册，按全日制在校生8940人计算，生均79.98册.
 *
 * <p>Other averages per student or person may be of heads that stand elsewhere; these may not.
 */
final class StatedHeads {

    private static final String TOTAL = "(?<total>" + AMOUNT + ")";
    private static final String HEADS = "(?<heads>" + AMOUNT + ")";
    private static final String MEAN = "均(?<noun>" + WORD + "{0,14}?)(?<average>" + AMOUNT + ")";
    private static final String NO_FIGURE = "[^。;" + FIGURE.substring(1, FIGURE.length() - 1) + "]";
    private static final String RECKONED =
            "(?:按照?|以)" + WORD + "{0,14}?" + HEADS + WORD + "{0,4}?(?:计算?|测算|折算|核算|推算|统计|口径)";
    /** Averages per student are officially of weighted ones, so that these beside the total are meant. */
    private static final String WEIGHTED = "折合" + WORD + "{0,8}?生" + WORD + "{0,4}?" + HEADS;

    private static final String RECEIVED = "(?:惠及|受惠|受益|资助|受助|覆盖|奖励|表彰|补助|补贴|救助|慰问|获奖)" + WORD + "{0,10}?" + HEADS;
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(TOTAL + "[,、(]" + NO_FIGURE + "{0,6}?" + RECKONED + ",?[生人师]" + MEAN),
            Pattern.compile(RECKONED + "," + WORD + "{0,20}?" + TOTAL + "[,、(][生人师]" + MEAN),
            Pattern.compile(TOTAL + "[,、(]" + WORD + "{0,6}?" + WEIGHTED + ",生" + MEAN),
            Pattern.compile(WEIGHTED + "," + WORD + "{0,20}?" + TOTAL + "[,、(]生" + MEAN),
            Pattern.compile(TOTAL + ",(?:共|累计|共计)?" + RECEIVED + ",人" + MEAN));
    /** Words around the name of a thing that do not tell which thing it is. */
    private static final Pattern FILLERS = Pattern.compile("[总约近达至为是有的占]|[值额量数]$");

    private final Passage passage;

    StatedHeads(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(passage.text());
            while (matcher.find()) {
                Mention total = passage.figure(matcher.group("total"));
                Mention heads = passage.figure(matcher.group("heads"));
                Mention average = passage.figure(matcher.group("average"));
                if (isTotal(total, average)
                        && isNamed(matcher.group("noun"), total)
                        && AverageClaims.areHeads(heads)
                        && isSole(total, matcher)) {
                    Formula quotient = new Quotient(new Figure(total), new Figure(heads));
                    boolean sure = !isRounded(average.quantity(), quotient.value()) && !isExplained(average);
                    claims.addEqual(
                            Kind.PER_CAPITA,
                            average,
                            List.of(new Reading(quotient, "均值 ＝ 总量 ÷ 所依据的人数")),
                            sure ? Confidence.LIKELY : Confidence.POSSIBLE);
                }
            }
        }
    }

    private boolean isTotal(Mention total, Mention average) {
        return total.isFirm() && !passage.isChange(total) && AverageClaims.isPerHeadOf(average, total);
    }

    /** Whether the name of the average, if it has one, is part of that of the total. */
    private static boolean isNamed(String noun, Mention total) {
        return core(total.thing()).contains(core(noun));
    }

    private static String core(String name) {
        return FILLERS.matcher(name).replaceAll("");
    }

    /** Whether the sentence has no other total up to the average, for then they may be meant together. */
    private boolean isSole(Mention total, Matcher matcher) {
        return passage.amounts(passage.sentenceStart(matcher.start()), matcher.start("average")).stream()
                .noneMatch(other -> !other.equals(total)
                        && other.quantity()
                                .unit()
                                .isComparableTo(total.quantity().unit()));
    }

    /** Whether the average is printed in round numbers: 2500元 for 2512元. */
    private static boolean isRounded(Quantity average, Rational exact) {
        int zeros = average.number().stripTrailingZeros().scale();
        Rational step = Rational.of(BigDecimal.ONE.movePointRight(-zeros))
                .times(average.scale())
                .times(average.unit().factor());
        return average.value().minus(exact).abs().compareTo(step) < 0;
    }

    /** Whether some total of the paragraph by some heads of it is the average. */
    private boolean isExplained(Mention average) {
        List<Mention> all = passage.amounts(0, passage.text().length());
        return all.stream()
                .filter(heads -> !heads.equals(average) && AverageClaims.areHeads(heads))
                .anyMatch(heads -> all.stream()
                        .filter(total -> isTotal(total, average))
                        .map(total -> new Quotient(new Figure(total), new Figure(heads)))
                        .anyMatch(quotient -> quotient.interval().meets(average.interval())));
    }
}
