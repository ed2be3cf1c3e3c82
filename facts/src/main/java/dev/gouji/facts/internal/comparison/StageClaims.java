package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.WORD;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No more can pass than have entered: 申报16项，立项8个; 报名120人，通过96人. */
final class StageClaims {

    private static final Pattern ENTERED = Pattern.compile("(?:申报|申请|报名|参评|送审|录取)" + WORD + "{0,14}?(?<all>"
            + AMOUNT + ")[^。;()]{0,6}?[,、](?:其中)?(?:获批|获准)?(?:立项|获批|入选|获评|通过|合格|报到|注册)(?<what>" + WORD
            + "{0,8}?)(?<part>"
            + AMOUNT + ")");

    private final Passage passage;

    StageClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = ENTERED.matcher(passage.text());
        while (matcher.find()) {
            Mention all = passage.figure(matcher.group("all"));
            Mention part = passage.figure(matcher.group("part"));
            if (comparable(all, part)) {
                boolean plain = matcher.group("what").isEmpty()
                        && all.quantity().unit().equals(part.quantity().unit());
                Reading whole = new Reading(new Figure(all), "通过的不多于申报的");
                Confidence sure = plain ? Confidence.LIKELY : Confidence.POSSIBLE;
                claims.add(new Claim(Kind.BOUND, new Figure(part), Relation.AT_MOST, List.of(whole), sure));
            }
        }
    }

    /** Things are often counted with another word the second time: 16项, 8个. */
    private static boolean comparable(Mention all, Mention part) {
        Dimension dimension = all.quantity().unit().dimension();
        return all.isFirm()
                && part.isFirm()
                && dimension == part.quantity().unit().dimension()
                && switch (dimension) {
                    case THINGS, PERSONS, PERSON_TIMES -> true;
                    default -> false;
                };
    }
}
