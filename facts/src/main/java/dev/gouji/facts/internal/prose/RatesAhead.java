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

/**
 * Rates that stand before what they are calculated from: 报到率为95.59%，录取3400人，实际报到3250人.
 *
 * <p>Only where the sentence goes on with just one whole and one part, and with no other time or group, are they held to it.
 */
final class RatesAhead {

    private static final Pattern RATE =
            Pattern.compile("(?<stem>[\\u4e00-\\u9fff]{2})率[^,。;()\\uE000-\\uF1FF]{0,12}?(?:" + SHARE
                    + "[^,。;()\\uE000-\\uF1FF]{0,6}?[到至为][^,。;()\\uE000-\\uF1FF]{0,8}?)?(?<share>" + SHARE + ")");

    /** Words by which a sentence turns to another time or group. */
    private static final Pattern OTHERS = Pattern.compile("[年届级比较今去]|同期|其中|其他|其余|[;:]");

    private final Passage passage;

    RatesAhead(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = RATE.matcher(passage.text());
        while (matcher.find()) {
            int from = matcher.end();
            String stem = matcher.group("stem");
            List<Mention> sentence = passage.levels(from, passage.sentenceEnd(from));
            List<Reading> readings = readings(stem, sentence);
            boolean sure = sentence.size() == 2
                    && readings.size() == 1
                    && !OTHERS.matcher(passage.text().substring(from, passage.sentenceEnd(from)))
                            .find();
            Mention share = passage.figure(matcher.group("share"));
            if (sure) {
                claims.addEqual(Kind.RATIO, share, readings, share.isFirm() ? Confidence.LIKELY : Confidence.POSSIBLE);
            } else {
                List<Mention> behind = passage.levels(from, endOfNextSentence(from));
                claims.addEqual(Kind.RATIO, share, readings(stem, behind), Confidence.POSSIBLE);
            }
        }
    }

    private int endOfNextSentence(int at) {
        int end = passage.sentenceEnd(at);
        return end == passage.text().length() ? end : passage.sentenceEnd(end + 1);
    }

    private static List<Reading> readings(String stem, List<Mention> behind) {
        List<Reading> readings = new ArrayList<>();
        for (Mention part : behind) {
            if (part.isFirm() && Rates.isDoneBy(stem, part.thing())) {
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
