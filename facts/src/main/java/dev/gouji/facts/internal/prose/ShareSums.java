package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares of one whole in a sentence: 男生2059人（48.87%）、女生2154人（51.13%）. */
final class ShareSums {

    private static final Constant WHOLE = new Constant(Rational.ONE, "100%");
    /** Nothing is left out between men and women, if both are shares of the same. */
    private static final Pattern COMPLETE = Pattern.compile("男[^。;率]{0,8}?占(?<one>[^。;率]{0,10}?)(?<first>" + SHARE
            + ")[,、;]女[^。;率]{0,8}?占(?<other>[^。;率]{0,10}?)(?<second>" + SHARE + ")");
    /** Longer lists are not searched for runs that make the whole. */
    private static final int LONGEST_LIST = 24;
    /** A sum farther from 100% is not looked at: so far no rounding of so few shares reaches. */
    private static final Rational FARTHEST = Rational.of(1, 8);

    private static final Pattern BASE = Pattern.compile("占(?<base>[^占]*?)(?:总人?数|总量)?的?(?:比例|比重|比)?[为是达]?$");

    private final Passage passage;

    ShareSums(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        if (!passage.has(Dimension.SHARE)) {
            return;
        }
        Matcher complete = COMPLETE.matcher(passage.text());
        while (complete.find()) {
            if (complete.group("one").equals(complete.group("other"))) {
                List<Mention> both =
                        List.of(passage.figure(complete.group("first")), passage.figure(complete.group("second")));
                Claim claim = claim(both, Confidence.LIKELY);
                if (!claim.holds()) {
                    claims.add(claim);
                }
            }
        }
        int from = 0;
        while (from < passage.text().length()) {
            int to = passage.sentenceEnd(from);
            run(shares(from, to)).ifPresent(claims::add);
            from = to + 1;
        }
    }

    private List<Mention> shares(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean share = passage.isShare(i) && !passage.isBehindChange(i);
            if (share && passage.figure(passage.text().charAt(i)).isFirm()) {
                found.add(passage.figure(passage.text().charAt(i)));
            }
        }
        return found;
    }

    /** The longest run of neighbours that make 100%. */
    private Optional<Claim> run(List<Mention> shares) {
        List<Rational> upTo = new ArrayList<>(List.of(Rational.ZERO));
        shares.forEach(share ->
                upTo.add(upTo.get(upTo.size() - 1).plus(share.quantity().value())));
        for (int length = Math.min(shares.size(), LONGEST_LIST); length >= 2; length--) {
            for (int from = 0; from + length <= shares.size(); from++) {
                Rational sum = upTo.get(from + length).minus(upTo.get(from));
                if (sum.minus(Rational.ONE).abs().compareTo(FARTHEST) <= 0) {
                    Claim claim = claim(shares.subList(from, from + length), Confidence.POSSIBLE);
                    if (claim.holds() && areOfOneWhole(shares.subList(from, from + length))) {
                        return Optional.of(claim);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no two of them name different wholes: 占教师总数的55%，…占专业课教师的45%. */
    private boolean areOfOneWhole(List<Mention> shares) {
        return shares.stream()
                        .map(this::whole)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count()
                < 2;
    }

    private String whole(Mention share) {
        for (int i = 0; i < passage.text().length(); i++) {
            if (passage.isShare(i) && passage.figure(passage.text().charAt(i)).equals(share)) {
                Matcher base = BASE.matcher(passage.label(i));
                return base.find() ? base.group("base") : "";
            }
        }
        return "";
    }

    private static Claim claim(List<Mention> shares, Confidence confidence) {
        List<Formula> terms = shares.stream().<Formula>map(Figure::new).toList();
        Reading reading = new Reading(new Sum(terms), "同一整体的各项占比");
        return new Claim(Kind.SHARES, WHOLE, Relation.EQUALS, List.of(reading), confidence);
    }
}
