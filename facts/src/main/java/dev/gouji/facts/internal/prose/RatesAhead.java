package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.SHARE;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rates that stand before what they are calculated from: 报到率为95.59%，录取3400人，实际报到3250人; they only tick. */
final class RatesAhead {

    private static final Pattern RATE =
            Pattern.compile("(?<stem>[\\u4e00-\\u9fff]{2})率[^,。;()\\uE000-\\uF1FF]{0,12}?(?:" + SHARE
                    + "[^,。;()\\uE000-\\uF1FF]{0,6}?[到至为][^,。;()\\uE000-\\uF1FF]{0,8}?)?(?<share>" + SHARE + ")");

    private final Passage passage;

    RatesAhead(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = RATE.matcher(passage.text());
        while (matcher.find()) {
            List<Reading> readings =
                    readings(matcher.group("stem"), passage.levels(matcher.end(), endOfNextSentence(matcher.end())));
            claims.addEqual(Kind.RATIO, passage.figure(matcher.group("share")), readings, Confidence.POSSIBLE);
        }
    }

    private int endOfNextSentence(int at) {
        int end = passage.sentenceEnd(at);
        return end == passage.text().length() ? end : passage.sentenceEnd(end + 1);
    }

    private static List<Reading> readings(String stem, List<Mention> behind) {
        List<Reading> readings = new ArrayList<>();
        for (Mention part : behind) {
            if (part.isFirm() && part.thing().contains(stem)) {
                for (Mention whole : Bases.candidates(part, behind)) {
                    if (Rates.isOf(stem, whole.thing())) {
                        readings.add(new Reading(new Quotient(new Figure(part), new Figure(whole)), stem + "率"));
                    }
                }
            }
        }
        return readings;
    }
}
