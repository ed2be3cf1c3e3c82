package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shares of one whole that is named and not printed: 312.86万人，占就业学生数的75.99%；45.35万人，占就业学生数的11.01%. Part and
 * share give the whole, which has to be the same for all.
 */
final class CommonBases {

    /** So many others have to agree on the whole before one that differs is called wrong. */
    private static final int AGREED = 2;
    /** A share that leaves the whole more open than this confirms no other: 0.02% may be 0.015% or 0.025%. */
    private static final Rational SHARPEST_NEEDED = Rational.of(1, 20);
    /** Words by which a sentence turns to another whole of the same name. */
    private static final Pattern OTHERS = Pattern.compile("比|较|去年|上年|上届|往年|同期|其他|(?:19|20)\\d\\d");

    private final Passage passage;
    private final Map<String, List<SharePair>> byBase = new LinkedHashMap<>();

    /** Takes the pairs of a passage whose whole was not found. */
    CommonBases(Passage passage, List<SharePair> pairs) {
        this.passage = passage;
        pairs.stream()
                .filter(pair -> !Bases.isFiller(pair.base()))
                .filter(pair -> pair.share().quantity().value().signum() > 0
                        && pair.part().quantity().value().signum() > 0)
                .forEach(pair -> byBase.computeIfAbsent(pair.base(), base -> new ArrayList<>())
                        .add(pair));
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        byBase.values().forEach(pairs -> {
            for (SharePair pair : pairs) {
                best(pair, pairs)
                        .filter(other -> blur(other).compareTo(SHARPEST_NEEDED) <= 0)
                        .ifPresent(other -> claims.add(claim(pair, other, Confidence.POSSIBLE)));
            }
            wrong(pairs).ifPresent(claims::add);
        });
        return claims;
    }

    /** The sharpest of the others that gives the same whole. */
    private static Optional<SharePair> best(SharePair pair, List<SharePair> all) {
        return all.stream()
                .filter(other -> !other.equals(pair) && agree(pair, other))
                .min(Comparator.comparing(CommonBases::blur));
    }

    private static boolean agree(SharePair one, SharePair other) {
        return claim(one, other, Confidence.POSSIBLE).holds();
    }

    /** The one pair with which no other agrees, where all others do with each other and the sentence speaks of one time. */
    private Optional<Claim> wrong(List<SharePair> pairs) {
        List<SharePair> alone =
                pairs.stream().filter(pair -> best(pair, pairs).isEmpty()).toList();
        if (alone.size() != 1 || pairs.size() <= AGREED || !areOfOneTime(pairs)) {
            return Optional.empty();
        }
        List<SharePair> others =
                pairs.stream().filter(pair -> !pair.equals(alone.get(0))).toList();
        boolean agreed = others.stream().allMatch(one -> others.stream().allMatch(other -> agree(one, other)));
        return agreed
                ? others.stream()
                        .min(Comparator.comparing(CommonBases::blur))
                        .map(witness -> claim(alone.get(0), witness, Confidence.LIKELY))
                : Optional.empty();
    }

    private boolean areOfOneTime(List<SharePair> pairs) {
        int from = pairs.get(0).at();
        int last = pairs.get(pairs.size() - 1).at();
        return passage.sentenceStart(from) == passage.sentenceStart(last)
                && pairs.stream().map(pair -> pair.part().context()).distinct().count() == 1
                && !OTHERS.matcher(passage.text().substring(from, last)).find();
    }

    /** How far the wholes lie apart that the pair allows, as a part of the whole. */
    private static Rational blur(SharePair pair) {
        Rational width = pair.share().interval().width().orElse(Rational.ONE);
        return width.dividedBy(pair.share().quantity().value());
    }

    private static Claim claim(SharePair pair, SharePair other, Confidence confidence) {
        Formula whole = new Quotient(new Figure(other.part()), new Figure(other.share()));
        Reading reading = new Reading(new Quotient(new Figure(pair.part()), whole), "占" + pair.base() + "的比例，总数由另一处推出");
        return new Claim(Kind.RATIO, new Figure(pair.share()), Relation.EQUALS, List.of(reading), confidence);
    }
}
