package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.prose.Passage.AMOUNT;
import static dev.gouji.facts.internal.prose.Passage.SHARE;

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

    private static final String UP = "增加|增长|提高|提升|上升|扩大|扩充|增|升";
    private static final String DOWN = "减少|下降|降低|缩减|压缩|压减|精简|降|减";
    private static final Pattern FROM_TO = Pattern.compile("(?:从|由)(?<before>[^。;,:]{0,18}?)(?<first>" + AMOUNT + "|"
            + SHARE + ")[^。;:]{0,14}?(?<way>" + UP + "|" + DOWN
            + ")了?(?<to>到|至|为|达到|达)?(?<behind>[^。;,:]{0,10}?)(?<last>"
            + AMOUNT + "|" + SHARE + ")");
    /** Ranks fall when they rise, and rates a person or a week may change their measure on the way. */
    private static final Pattern OTHER_MEASURE = Pattern.compile("排名|名次|位次|位列|排位|第|每|均|/");

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
                boolean up = matcher.group("way").matches(UP);
                Reading reading = new Reading(new Figure(first), up ? "增加后的数不小于原来的数" : "减少后的数不大于原来的数");
                Confidence sure = matcher.group("to") == null ? Confidence.POSSIBLE : sureness(first, last);
                Relation relation = up ? Relation.AT_LEAST : Relation.AT_MOST;
                claims.add(new Claim(Kind.BOUND, new Figure(last), relation, List.of(reading), sure));
            }
        }
    }

    private boolean isOtherMeasure(Matcher matcher) {
        String around = passage.text().substring(Math.max(0, matcher.start() - 10), matcher.end("last"));
        return OTHER_MEASURE.matcher(around).find();
    }

    private static Confidence sureness(Mention first, Mention last) {
        return first.quantity().unit().equals(last.quantity().unit()) ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    private static boolean comparable(Mention first, Mention last) {
        Dimension dimension = first.quantity().unit().dimension();
        return dimension != Dimension.DURATION
                && dimension != Dimension.NONE
                && first.quantity().unit().isComparableTo(last.quantity().unit())
                && Bases.isFirm(first)
                && Bases.isFirm(last);
    }
}
