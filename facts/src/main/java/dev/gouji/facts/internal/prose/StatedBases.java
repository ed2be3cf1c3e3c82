package dev.gouji.facts.internal.prose;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;
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
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares with the whole printed beside them: 39631人次，完成全年任务36000人次的110.1%; 占公共财政支出140212.1亿元的比例为15.27%. */
final class StatedBases {

    private static final Pattern FORM = Pattern.compile("(?:占|完成|达到?|相当于|为)[^,。;:()\\uE000-\\uF1FF]{0,14}(?<whole>"
            + AMOUNT + ")的(?:比例|比重)?(?:约|仅|为|达|是)*(?<share>" + SHARE + ")");

    private final Passage passage;
    private final Bases bases;

    StatedBases(Passage passage, Bases bases) {
        this.passage = passage;
        this.bases = bases;
    }

    void find(Claims claims) {
        Matcher matcher = FORM.matcher(passage.text());
        while (matcher.find()) {
            Mention whole = passage.figure(matcher.group("whole"));
            Mention share = passage.figure(matcher.group("share"));
            List<Mention> before = parts(whole, passage.sentenceStart(matcher.start()), matcher.start());
            List<Mention> parts = before.isEmpty() ? named(whole, passage.label(matcher.start())) : before;
            List<Reading> readings = parts.stream()
                    .map(part -> new Reading(new Quotient(new Figure(part), new Figure(whole)), "占所写总数的比例"))
                    .toList();
            Confidence sure = before.size() == 1 && share.isFirm() ? Confidence.LIKELY : Confidence.POSSIBLE;
            claims.addEqual(Kind.RATIO, share, readings, sure);
        }
    }

    /** The amounts before the words that may be the part, the nearest first. */
    private List<Mention> parts(Mention whole, int from, int to) {
        List<Mention> parts = new ArrayList<>(passage.levels(from, to).stream()
                .filter(part -> Bases.isOfOneKind(whole, part))
                .toList());
        Collections.reverse(parts);
        return parts;
    }

    /** Where the clause has no figure before the words, they may be about one that was named before. */
    private List<Mention> named(Mention whole, String name) {
        return name.length() < 2
                ? List.of()
                : bases.about(name).stream()
                        .filter(part -> Bases.isOfOneKind(whole, part))
                        .toList();
    }
}
