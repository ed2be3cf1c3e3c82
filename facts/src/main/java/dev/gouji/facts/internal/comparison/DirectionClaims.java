package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
import static dev.gouji.facts.internal.passage.Passage.SHARE;
import static dev.gouji.facts.internal.passage.Passage.WORD;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.facts.internal.passage.Ways;
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

/** What grew must be more than before and what fell must be less: 从45个降至32个. */
final class DirectionClaims {

    private static final String FIGURES = AMOUNT + "|" + SHARE;
    private static final Pattern FROM_TO =
            Pattern.compile("(?:从|由)" + WORD + "{0,18}?(?<first>" + FIGURES + ")" + WORD + "{0,4}?(?<way>" + Ways.UP
                    + "|" + Ways.DOWN + ")了?(?<to>到|至|为|达到|达)?" + WORD + "{0,10}?(?<last>" + FIGURES + ")");
    /** Ranks fall when they rise, and what is told of one person or week may change its measure on the way. */
    private static final Pattern OTHER_MEASURE = Pattern.compile("排名|名次|位次|位列|排位|第|每|均|/");
    /** How far before the sentence part the word may stand that tells of ranks. */
    private static final int BEFORE = 10;

    private final Passage passage;

    DirectionClaims(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = FROM_TO.matcher(passage.text());
        while (matcher.find()) {
            Mention first = passage.figure(matcher.group("first"));
            Mention last = passage.figure(matcher.group("last"));
            if (comparable(first, last) && !isOtherMeasure(matcher)) {
                boolean up = matcher.group("way").matches(Ways.UP);
                Reading reading = new Reading(new Figure(first), up ? "增加后的数不小于原来的数" : "减少后的数不大于原来的数");
                Relation relation = up ? Relation.AT_LEAST : Relation.AT_MOST;
                claims.add(new Claim(Kind.BOUND, new Figure(last), relation, List.of(reading), sureness(matcher)));
            }
        }
    }

    private boolean isOtherMeasure(Matcher matcher) {
        String around = passage.text().substring(Math.max(0, matcher.start() - BEFORE), matcher.end("last"));
        return OTHER_MEASURE.matcher(around).find();
    }

    /** 由179万册增加209万册 may tell by how much, not to what. */
    private static Confidence sureness(Matcher matcher) {
        return matcher.group("to") == null ? Confidence.POSSIBLE : Confidence.CERTAIN;
    }

    private static boolean comparable(Mention first, Mention last) {
        Dimension dimension = first.quantity().unit().dimension();
        return dimension != Dimension.DURATION
                && dimension != Dimension.NONE
                && first.quantity().unit().equals(last.quantity().unit())
                && first.isFirm()
                && last.isFirm();
    }
}
