package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.prose.Passage.RATIO;

import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ratio of two groups that a paragraph counts: 男女之比0.96:1; 专兼职教师比例1.36:1; 外聘教师与专任教师之比0.19:1. */
final class PairRatios {

    private static final Pattern NAMED =
            Pattern.compile("(?:(?<pair>男女|专兼职?)(?:学生|教师|生)?|(?<left>[\\u4e00-\\u9fff]{2,8}?)[与和](?<right>"
                    + "[\\u4e00-\\u9fff]{2,8}?))(?:的?人数)?(?:之比|的?比例|比)(?:约|达到|达|为|是|:)*(?<ratio>" + RATIO + ")");
    /** The groups of a pair: the first word of each, then words that may stand for it. */
    private static final String MEN = "男.*";

    private static final String WOMEN = "女.*";
    private static final String FULL_TIME = "(?:校内)?专[任职].*";
    private static final String PART_TIME = "(?:校外)?(?:兼职|外聘).*";

    private final Passage passage;

    PairRatios(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        if (!passage.has(Dimension.RATIO)) {
            return;
        }
        Matcher matcher = NAMED.matcher(passage.text());
        while (matcher.find()) {
            List<Mention> lefts = group(left(matcher));
            List<Mention> rights = group(right(matcher));
            List<Reading> readings = new ArrayList<>();
            for (Mention left : lefts) {
                for (Mention right : rights) {
                    readings.add(new Reading(new Quotient(new Figure(left), new Figure(right)), "两类人数之比"));
                }
            }
            Confidence sure = readings.size() == 1 ? Confidence.LIKELY : Confidence.POSSIBLE;
            claims.addEqual(Kind.RATIO, passage.figure(matcher.group("ratio")), readings, sure);
        }
    }

    private static String left(Matcher matcher) {
        String pair = matcher.group("pair");
        return pair == null ? Pattern.quote(matcher.group("left")) + ".*" : pair.startsWith("男") ? MEN : FULL_TIME;
    }

    private static String right(Matcher matcher) {
        String pair = matcher.group("pair");
        return pair == null ? Pattern.quote(matcher.group("right")) + ".*" : pair.startsWith("男") ? WOMEN : PART_TIME;
    }

    /** The people of the paragraph that are called so, each number once. */
    private List<Mention> group(String name) {
        List<Mention> found = new ArrayList<>();
        for (Mention amount : passage.amounts(0, passage.text().length())) {
            boolean fits = amount.quantity().unit().dimension() == Dimension.PERSONS
                    && Bases.isFirm(amount)
                    && amount.quantity().value().signum() > 0
                    && amount.thing().matches(name);
            if (fits
                    && found.stream()
                            .noneMatch(other -> other.quantity()
                                    .value()
                                    .equals(amount.quantity().value()))) {
                found.add(amount);
            }
        }
        return found;
    }
}
