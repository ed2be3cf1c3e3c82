package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.MULTIPLE;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many times one named amount is another: 东部约为中部的1.5倍、西部的2.2倍; 达在校生规模的4倍以上（9.16万人次）. */
final class MultipleClaims {

    private static final String NAME = "[\\u4e00-\\u9fff]{2,10}?";
    private static final Pattern TIMES = Pattern.compile("(?<=[,;。、:])(?<left>" + NAME
            + ")(?:大?约|近|几乎)?(?:为|是|相当于|达到?)(?<right>" + NAME + ")的[约近]?(?<times>" + MULTIPLE + ")");
    private static final Pattern NEXT =
            Pattern.compile("\\G[,、](?:是|为)?(?<right>" + NAME + ")的[约近]?(?<times>" + MULTIPLE + ")");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("达到?(?<right>[\\u4e00-\\u9fff]{2,14}?)(?:规模|总数|总量|人数)?的(?<times>" + MULTIPLE
                    + ")[^。;,()]{0,4}\\((?<left>" + AMOUNT + ")\\)");

    private final Passage passage;
    private final Bases bases;

    MultipleClaims(Passage passage, Bases bases) {
        this.passage = passage;
        this.bases = bases;
    }

    void find(Claims claims) {
        if (!passage.has(Dimension.MULTIPLE)) {
            return;
        }
        Matcher matcher = TIMES.matcher(passage.text());
        while (matcher.find()) {
            Optional<Mention> left = named(matcher.group("left"), matcher.start());
            if (left.isPresent()) {
                compare(left.get(), matcher, matcher.start(), claims);
                Matcher next = NEXT.matcher(passage.text())
                        .region(matcher.end(), passage.text().length());
                while (next.find()) {
                    compare(left.get(), next, matcher.start(), claims);
                }
            }
        }
        inBrackets(claims);
    }

    private void compare(Mention left, Matcher matcher, int before, Claims claims) {
        named(matcher.group("right"), before)
                .filter(right -> isMultiple(left, right))
                .ifPresent(right -> claims.addEqual(
                        Kind.RATIO,
                        Folds.meant(
                                passage.figure(matcher.group("times")),
                                matcher.group(),
                                passage.text().substring(matcher.end())),
                        List.of(reading(left, right)),
                        Confidence.LIKELY));
    }

    /** The whole may stand far away and be only about right, so that it can tick but not accuse. */
    private void inBrackets(Claims claims) {
        Matcher matcher = IN_BRACKETS.matcher(passage.text());
        while (matcher.find()) {
            Mention left = passage.figure(matcher.group("left"));
            List<Reading> readings = bases.about(matcher.group("right")).stream()
                    .filter(right -> right.quantity().unit().dimension().isCounted())
                    .map(right -> reading(left, right))
                    .toList();
            claims.addEqual(Kind.RATIO, passage.figure(matcher.group("times")), readings, Confidence.POSSIBLE);
        }
    }

    private static Reading reading(Mention left, Mention right) {
        return new Reading(new Quotient(new Figure(left), new Figure(right)), "前者是后者的倍数");
    }

    /** The last amount of the sentence before the position that stands right behind the name. */
    private Optional<Mention> named(String name, int before) {
        for (int i = before - 1; i >= passage.sentenceStart(before); i--) {
            if (passage.isAmount(i) && passage.label(i).endsWith(name)) {
                return Optional.of(passage.figure(passage.text().charAt(i)));
            }
        }
        return Optional.empty();
    }

    static boolean isMultiple(Mention left, Mention right) {
        return left.quantity().unit().isComparableTo(right.quantity().unit())
                && right.quantity().value().signum() > 0
                && left.isFirm()
                && right.isFirm();
    }
}
