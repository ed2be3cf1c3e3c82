package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.MULTIPLE;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.facts.internal.passage.Ways;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many times one figure is another that stands beside it: 最高3963元，最低1145元，前者是后者的3.46倍. */
final class TimesClaims {

    /** Words without a figure. */
    private static final String WORDS = "[^。;" + FIGURE.substring(1, FIGURE.length() - 1) + "]";

    private static final String TIMES = "(?<times>" + MULTIPLE + ")";
    private static final Pattern FORMER = Pattern.compile(
            "(?<left>" + AMOUNT + ")" + WORDS + "{0,24}?(?<right>" + AMOUNT + ")[)]?[,;]前者(?:约|近)?(?:是|为)后者的" + TIMES);
    private static final Pattern OF = Pattern.compile("(?<left>" + AMOUNT + ")[)]?(?:,增长了?" + MULTIPLE
            + ")?,(?:约|近)?(?:是|为|相当于)" + WORDS + "{0,16}?(?<right>" + AMOUNT + ")[)]?的" + TIMES);
    private static final String FROM_TO = "(?:从|由)" + WORDS + "{0,18}?(?<right>" + AMOUNT + ")" + WORDS + "{0,14}?(?:"
            + Ways.UP + ")了?(?:到|至|为)" + WORDS + "{0,14}?(?<left>" + AMOUNT + ")[,]";
    private static final Pattern GROWN = Pattern.compile(FROM_TO + "(?:共|净)?(?:增长|增加|提高|扩大)了?" + TIMES);
    private static final Pattern DOUBLED = Pattern.compile(FROM_TO + "(?:共|实现|整整|正好)?(?<doubled>翻了?[一两三]番)");
    private static final Formula ONE = new Constant(Rational.ONE, "1");

    private final Passage passage;

    TimesClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        if (passage.has(Dimension.MULTIPLE)) {
            find(FORMER, claims);
            find(OF, claims);
            find(GROWN, claims);
        }
        if (passage.text().indexOf('番') >= 0) {
            doubled(claims);
        }
    }

    private void find(Pattern pattern, Claims claims) {
        Matcher matcher = pattern.matcher(passage.text());
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            Mention left = passage.figure(matcher.group("left"));
            Mention right = passage.figure(matcher.group("right"));
            Mention times = passage.figure(matcher.group("times"));
            if (MultipleClaims.isMultiple(left, right) && times.isFirm()) {
                Formula meant =
                        Folds.meant(times, matcher.group(), passage.text().substring(matcher.end()));
                claims.addEqual(Kind.RATIO, meant, readings(pattern == GROWN, left, right), Confidence.LIKELY);
            }
        }
    }

    private void doubled(Claims claims) {
        Matcher matcher = DOUBLED.matcher(passage.text());
        while (matcher.find()) {
            Mention left = passage.figure(matcher.group("left"));
            Mention right = passage.figure(matcher.group("right"));
            if (MultipleClaims.isMultiple(left, right)) {
                int distance = matcher.start("doubled") - matcher.end("left");
                String behind = passage.text().substring(matcher.end());
                Formula meant = Folds.doubled(matcher.group("doubled"), behind, left, distance);
                claims.addEqual(Kind.RATIO, meant, readings(false, left, right), Confidence.LIKELY);
            }
        }
    }

    /** 增长了3倍 should mean four times as much, but many write it for three times as much. */
    private static List<Reading> readings(boolean grown, Mention left, Mention right) {
        Formula multiple = new Quotient(new Figure(left), new Figure(right));
        Reading whole = new Reading(multiple, "前者是后者的倍数");
        return grown ? List.of(new Reading(new Difference(multiple, ONE), "增长的倍数"), whole) : List.of(whole);
    }
}
