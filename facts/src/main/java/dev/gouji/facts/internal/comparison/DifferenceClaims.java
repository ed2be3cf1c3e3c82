package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.POINTS;
import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By how much something has grown: 4.28%，比上年的3.93%提高0.35个百分点; 由45个降至32个，减少13个. */
final class DifferenceClaims {

    private static final String DOWN = "减少|下降|降低|缩减|压缩|压减|低|降|减|少";
    private static final String WAY = "(?<way>增加|增长|提高|提升|上升|扩大|高|增|升|多|" + DOWN + ")[了出]?";
    private static final String BY = "(?:共|净|累计|同比)?" + WAY + "(?<change>" + AMOUNT + "|" + POINTS + ")";
    private static final String THEN = "(?<then>" + AMOUNT + "|" + SHARE + ")[)]?";
    private static final String NOW = "(?<now>" + AMOUNT + "|" + SHARE + ")[)]?";
    /** Words without a figure. */
    private static final String WORDS = "[^。;" + FIGURE.substring(1, FIGURE.length() - 1) + "]";

    private static final Pattern THAN =
            Pattern.compile(NOW + "[,(]?(?:与|比|较|相较于?)" + WORDS + "{0,24}?" + THEN + "(?:相比)?[,、]?" + BY);
    private static final Pattern FROM_TO = Pattern.compile("(?:由|从)" + WORDS + "{0,18}?" + THEN + WORDS
            + "{0,14}?[长加高升大降低少减][了]?(?:到|至|为|达到?)" + WORDS + "{0,14}?" + NOW + "[,、(]" + BY);
    private static final Pattern YEARS = Pattern.compile("(?<year>(?:19|20)\\d\\d)[年届]" + WORDS + "{0,30}?" + THEN
            + "[,;、](?:而|到|至)?(?:19|20)\\d\\d[年届]" + WORDS + "{0,30}?" + NOW + "[,、](?:比|较)\\k<year>[年届]" + WORDS
            + "{0,4}?" + BY);

    private static final Pattern COMPARED = Pattern.compile("[高低多少大小优]于|超过|持平");

    private final Passage passage;
    private final Set<Mention> told = new HashSet<>();

    DifferenceClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        find(FROM_TO, Confidence.CERTAIN, claims);
        find(THAN, Confidence.CERTAIN, claims);
        find(YEARS, Confidence.LIKELY, claims);
        for (int i = 0; i < passage.text().length(); i++) {
            if (isChange(i) && !told.contains(figure(i))) {
                claims.addEqual(Kind.DIFFERENCE, figure(i), pairs(i), Confidence.POSSIBLE);
            }
        }
    }

    private void find(Pattern pattern, Confidence confidence, Claims claims) {
        Matcher matcher = pattern.matcher(passage.text());
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            Mention then = passage.figure(matcher.group("then"));
            Mention now = passage.figure(matcher.group("now"));
            Mention change = passage.figure(matcher.group("change"));
            boolean subject = !passage.isChange(now) && !isCompared(matcher.start("now"));
            if (subject && compare(then, now) && compare(now, change) && told.add(change)) {
                boolean down = matcher.group("way").matches(DOWN);
                Reading reading = down ? reading(then, now) : reading(now, then);
                claims.addEqual(Kind.DIFFERENCE, change, List.of(reading), confidence);
            }
        }
    }

    /** Whether the figure is what another one is compared with: 高于城镇居民(3033元). */
    private boolean isCompared(int at) {
        int from = at > 0 && passage.text().charAt(at - 1) == '(' ? at - 1 : at;
        return COMPARED.matcher(passage.label(from)).find();
    }

    private boolean isChange(int at) {
        return String.valueOf(passage.text().charAt(at)).matches(POINTS)
                || (passage.isAmount(at) && passage.isChange(figure(at)));
    }

    /** The figures before the change in its sentence that are as far apart as it says, to the last digit. */
    private List<Reading> pairs(int at) {
        List<Mention> before = new ArrayList<>();
        for (int i = passage.sentenceStart(at); i < at; i++) {
            if ((passage.isShare(i) || passage.isAmount(i)) && compare(figure(i), figure(at))) {
                before.add(figure(i));
            }
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = before.size() - 1; i > 0; i--) {
            for (int j = i - 1; j >= 0; j--) {
                Mention one = before.get(i);
                Mention other = before.get(j);
                boolean more = one.quantity().value().compareTo(other.quantity().value()) >= 0;
                Reading reading = more ? reading(one, other) : reading(other, one);
                Rational apart =
                        reading.formula().value().minus(figure(at).quantity().value());
                if (apart.abs().compareTo(figure(at).quantity().lastPlace()) < 0) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private static Reading reading(Mention more, Mention less) {
        return new Reading(new Difference(new Figure(more), new Figure(less)), "前后两个数之差");
    }

    /** Shares are apart by percentage points. */
    private static boolean compare(Mention a, Mention b) {
        Unit one = a.quantity().unit();
        Unit other = b.quantity().unit();
        boolean points = one.dimension() == Dimension.SHARE && other.dimension() == Dimension.SHARE_POINTS;
        return (points || one.isComparableTo(other)) && a.isFirm() && b.isFirm();
    }

    private Mention figure(int at) {
        return passage.figure(passage.text().charAt(at));
    }
}
