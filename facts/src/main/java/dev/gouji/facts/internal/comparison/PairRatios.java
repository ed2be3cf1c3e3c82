package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.RATIO;
import static dev.gouji.facts.internal.passage.Passage.WORD;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
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

/**
 * The ratio of two groups that a sentence or its paragraph counts: 男女之比0.96:1; 专兼职教师比例1.36:1; 生师比16.8:1.
 *
 * <p>The heads of a ratio of students to teachers are weighted, so that printed ones can tick it and no more, unless they are
 * said to be weighted (折合在校生, 折合教师) or those it is calculated from: 按在校生11520人、教师642人测算，生师比为17.94:1.
 */
final class PairRatios {

    private static final Pattern NAMED =
            Pattern.compile("(?:(?<pair>男女|专兼职?)(?:学生|教师|生)?|(?<left>[\\u4e00-\\u9fff]{2,8}?)[与和](?<right>"
                    + "[\\u4e00-\\u9fff]{2,8}?))(?:的?人数)?(?:之比|的?比例|比)(?:约|达到|达|为|是|:)*(?<ratio>" + RATIO + ")");
    private static final Pattern TAUGHT =
            Pattern.compile("(?:(?<turned>师生比)|生师比)[^,。;:()\\uE000-\\uF1FF]{0,6}:?(?<ratio>" + RATIO + ")");

    private static final Pattern RECKONED = Pattern.compile("(?:按照?|以)" + WORD + "{0,14}?" + AMOUNT + "[、,和与及]" + WORD
            + "{0,14}?" + AMOUNT + WORD + "{0,4}?(?:计算?|测算|折算|核算|推算|统计|口径),?" + WORD + "{0,4}?$");

    private static final String WEIGHTED = ".*折合";
    private static final String STUDENTS = ".*(?:在校生|在校学生|学生)(?:总?人?数|规模)?";
    private static final String TEACHERS = ".*(?:教师|师资)(?:总?人?数)?";
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
            Mention ratio = passage.figure(matcher.group("ratio"));
            int sentence = passage.sentenceStart(matcher.start());
            List<Reading> near = readings(matcher, sentence, matcher.start());
            if (near.size() == 1) {
                claims.addEqual(Kind.RATIO, ratio, near, Confidence.LIKELY);
            } else {
                claims.addEqual(
                        Kind.RATIO, ratio, readings(matcher, 0, passage.text().length()), Confidence.POSSIBLE);
            }
        }
        Matcher taught = TAUGHT.matcher(passage.text());
        while (taught.find()) {
            Mention ratio = passage.figure(taught.group("ratio"));
            boolean turned = taught.group("turned") != null;
            List<Reading> said = reckoned(taught.start(), turned);
            List<Reading> stated = said.isEmpty() ? weighted(taught.start(), turned) : said;
            if (stated.size() == 1) {
                claims.addEqual(Kind.RATIO, ratio, stated, Confidence.LIKELY);
            } else {
                List<Reading> readings = taught(0, passage.text().length(), turned);
                claims.addEqual(Kind.RATIO, ratio, readings, Confidence.POSSIBLE);
            }
        }
    }

    /** What the ratio at the position is said to be calculated from right before it. */
    private List<Reading> reckoned(int at, boolean turned) {
        Matcher matcher = RECKONED.matcher(passage.text()).region(passage.sentenceStart(at), at);
        return matcher.find() ? taught(matcher.start(), at, turned) : List.of();
    }

    /** The weighted heads in the sentence of the ratio at the position: it is calculated from no others. */
    private List<Reading> weighted(int at, boolean turned) {
        return taught(WEIGHTED, passage.sentenceStart(at), passage.sentenceEnd(at), turned);
    }

    private List<Reading> taught(int from, int to, boolean turned) {
        return taught("", from, to, turned);
    }

    private List<Reading> taught(String kind, int from, int to, boolean turned) {
        List<Reading> readings = new ArrayList<>();
        for (Mention students : group(kind + STUDENTS, from, to)) {
            for (Mention teachers : group(kind + TEACHERS, from, to)) {
                Mention left = turned ? teachers : students;
                Mention right = turned ? students : teachers;
                readings.add(new Reading(new Quotient(new Figure(left), new Figure(right)), "学生数与教师数之比"));
            }
        }
        return readings;
    }

    private List<Reading> readings(Matcher matcher, int from, int to) {
        List<Reading> readings = new ArrayList<>();
        for (Mention left : group(left(matcher), from, to)) {
            for (Mention right : group(right(matcher), from, to)) {
                readings.add(new Reading(new Quotient(new Figure(left), new Figure(right)), "两类人数之比"));
            }
        }
        return readings;
    }

    private static String left(Matcher matcher) {
        String pair = matcher.group("pair");
        return pair == null ? Pattern.quote(matcher.group("left")) + ".*" : pair.startsWith("男") ? MEN : FULL_TIME;
    }

    private static String right(Matcher matcher) {
        String pair = matcher.group("pair");
        return pair == null ? Pattern.quote(matcher.group("right")) + ".*" : pair.startsWith("男") ? WOMEN : PART_TIME;
    }

    /** The people that a stretch of the text calls so, each number once. */
    private List<Mention> group(String name, int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (Mention amount : passage.amounts(from, to)) {
            boolean fits = amount.quantity().unit().dimension() == Dimension.PERSONS
                    && amount.isFirm()
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
