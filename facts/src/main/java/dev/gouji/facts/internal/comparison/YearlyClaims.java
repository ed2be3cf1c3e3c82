package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Formula.YearlyGrowth;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Growth by year and growth in all of the same years: 年均增长5.08%，2020年达到12330元，比2015年增长28.13%. */
final class YearlyClaims {

    private static final String YEARLY =
            "(?:年均|年平均|平均每年)(?:复合)?(?:增长|增速|增幅|递增|增加|提高)率?(?:为|是|达到?|高达)*(?<yearly>" + SHARE + ")";
    private static final String IN_ALL =
            "(?<to>(?:19|20)\\d\\d)年?[^。;\\uE800-\\uEBFF]{0,40}?(?:比|较)(?<from>(?:19|20)\\d\\d)年"
                    + "(?:同期)?(?:累计|共)?(?:增长|增加|提高)了?(?<all>" + SHARE + ")";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(YEARLY + "[,、][^。;\\uE800-\\uEBFF]{0,20}?" + IN_ALL),
            Pattern.compile(IN_ALL + "[,、]" + YEARLY));
    private static final int MOST_YEARS = 40;
    private static final Formula ONE = new Constant(Rational.ONE, "1");

    private final Passage passage;

    YearlyClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        if (!passage.has(Dimension.SHARE)) {
            return;
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(passage.text());
            while (matcher.find()) {
                int years = Integer.parseInt(matcher.group("to")) - Integer.parseInt(matcher.group("from"));
                Mention all = passage.figure(matcher.group("all"));
                Mention yearly = passage.figure(matcher.group("yearly"));
                if (years > 1 && years <= MOST_YEARS && all.isFirm() && yearly.isFirm()) {
                    Formula growth = new YearlyGrowth(ONE, new Sum(List.of(ONE, new Figure(all))), years);
                    List<Reading> readings = List.of(new Reading(growth, years + "年的年均增长率"));
                    claims.addEqual(Kind.GROWTH, yearly, readings, Confidence.LIKELY);
                }
            }
        }
    }
}
