package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.FIGURE;
import static dev.gouji.facts.internal.passage.Passage.POINTS;
import static dev.gouji.facts.internal.passage.Passage.SHARE;
import static dev.gouji.facts.internal.passage.Passage.WORD;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.facts.internal.passage.Ways;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** By how much something has grown: 4.28%，比上年的3.93%提高0.35个百分点; 由45个降至32个，减少13个. */
final class DifferenceClaims {

    private static final String DOWN = Ways.DOWN + "|低|少";
    private static final String WAY = "(?<way>" + Ways.UP + "|高|多|" + DOWN + ")[了出]?";
    private static final String BY = "(?:共|净|累计|同比)?" + WAY + "(?<change>" + AMOUNT + "|" + POINTS + "|" + SHARE + ")";
    private static final String THEN = "(?<then>" + AMOUNT + "|" + SHARE + ")[)]?";
    private static final String NOW = "(?<now>" + AMOUNT + "|" + SHARE + ")[)]?";
    /** Words without a figure. */
    private static final String WORDS = "[^。;" + FIGURE.substring(1, FIGURE.length() - 1) + "]";

    private static final Pattern THAN =
            Pattern.compile(NOW + "[,(]?(?:与|比|较|相较于?)" + WORDS + "{0,24}?" + THEN + "(?:相比)?[,、]?" + BY);
    private static final Pattern FROM_TO = Pattern.compile("(?:由|从)" + WORDS + "{0,18}?" + THEN + WORDS
            + "{0,14}?[长加高升大降低少减简缩滑落跌涨充][了]?(?:到|至|为|达到?)" + WORDS + "{0,14}?" + NOW + "[,、(]" + BY);
    /** 94.8%，高于全省平均水平（93.2%）1.6个百分点. */
    private static final Pattern BESIDE = Pattern.compile(
            NOW + "[,(]?(?<way>[高多低少])于" + WORD + "{2,20}?[(]?" + THEN + "(?<change>" + AMOUNT + "|" + POINTS + ")");

    private static final Pattern COMPARED = Pattern.compile("[高低多少大小优]于|超过|持平");

    private final Passage passage;
    private final Set<Mention> told = new HashSet<>();

    DifferenceClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        find(FROM_TO, claims);
        find(THAN, claims);
        find(BESIDE, claims);
        for (Change change : new TimePairs(passage).find()) {
            if (!told.contains(change.by()) && (change.holds() || !isExplained(change))) {
                told.add(change.by());
                change.claim(Confidence.LIKELY, claims);
            }
        }
        for (int i = 0; i < passage.text().length(); i++) {
            if (isChange(i) && !told.contains(figure(i))) {
                List<Reading> readings = pairs(figure(i), i);
                claims.addEqual(Kind.DIFFERENCE, figure(i), readings, Confidence.POSSIBLE);
            }
        }
    }

    private void find(Pattern pattern, Claims claims) {
        Matcher matcher = pattern.matcher(passage.text());
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            Change change = new Change(
                    passage.figure(matcher.group("then")),
                    passage.figure(matcher.group("now")),
                    matcher.group("way").matches(DOWN),
                    passage.figure(matcher.group("change")));
            boolean subject = !change.isRate()
                    && !passage.isChange(change.now())
                    && !passage.isChange(change.then())
                    && !isCompared(matcher.start("now"));
            if (subject && change.isMeant() && told.add(change.by())) {
                change.claim(Confidence.CERTAIN, claims);
            }
        }
    }

    /** Whether the figure is what another one is compared with: 高于城镇居民(3033元). */
    private boolean isCompared(int at) {
        int from = at > 0 && passage.text().charAt(at - 1) == '(' ? at - 1 : at;
        return COMPARED.matcher(passage.label(from)).find();
    }

    private boolean isChange(int at) {
        return passage.arePoints(at) || (passage.isAmount(at) && passage.isChange(figure(at)));
    }

    /** Whether two other figures of the paragraph are as far apart. */
    private boolean isExplained(Change change) {
        List<Mention> figures = IntStream.range(0, passage.text().length())
                .filter(i -> passage.isShare(i) || passage.isAmount(i))
                .mapToObj(this::figure)
                .filter(figure -> !figure.equals(change.by()))
                .toList();
        return figures.stream()
                .flatMap(then -> figures.stream().map(now -> new Change(then, now, change.down(), change.by())))
                .anyMatch(other -> other.isMeant() && other.holds());
    }

    /** The figures before the change in its sentence that are as far apart as it says, to the last digit. */
    private List<Reading> pairs(Mention change, int at) {
        List<Mention> before = new ArrayList<>();
        for (int i = passage.sentenceStart(at); i < at; i++) {
            if ((passage.isShare(i) || passage.isAmount(i)) && Change.areAlike(figure(i), change)) {
                before.add(figure(i));
            }
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = before.size() - 1; i > 0; i--) {
            for (int j = i - 1; j >= 0; j--) {
                Mention one = before.get(i);
                Mention other = before.get(j);
                boolean more = one.quantity().value().compareTo(other.quantity().value()) >= 0;
                Reading reading = more ? Change.apart(one, other) : Change.apart(other, one);
                Rational apart =
                        reading.formula().value().minus(change.quantity().value());
                if (apart.abs().compareTo(change.quantity().lastPlace()) < 0) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private Mention figure(int at) {
        return passage.figure(passage.text().charAt(at));
    }
}
