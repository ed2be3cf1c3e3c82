package dev.gouji.facts.internal.comparison;

import static dev.gouji.facts.internal.passage.Passage.AMOUNT;

import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that are said to be exceeded by now: 较“十二五”期间的引进博士数（4人）、专利数（9件）均有大幅提升. */
final class EarlierPeriods {

    private static final Pattern EXCEEDED =
            Pattern.compile("(?:较|比)[“\"]?(?:十[一二三四五]?五|上一?[年届期])[^。;]*?" + AMOUNT + "[^。;]*?(?:提升|提高|增长|增加|上升|进步)");
    private static final Pattern FILLERS = Pattern.compile("^的|人?数$|总?量$");

    private final Passage passage;

    EarlierPeriods(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        Matcher matcher = EXCEEDED.matcher(passage.text());
        while (matcher.find()) {
            List<Mention> now = passage.amounts(0, matcher.start());
            for (Mention before : passage.amounts(matcher.start(), matcher.end())) {
                if (before.isFirm()) {
                    match(before, now).ifPresent(present -> claims.add(claim(present, before)));
                }
            }
        }
    }

    /** The figure of a later time whose name is most like that of the earlier one. */
    private static Optional<Mention> match(Mention before, List<Mention> now) {
        List<Mention> candidates = new ArrayList<>(now);
        candidates.removeIf(
                present -> !present.quantity().unit().equals(before.quantity().unit())
                        || !present.isFirm()
                        || !isLater(present, before)
                        || likeness(present, before) < 2);
        return candidates.stream().max(Comparator.comparingInt(present -> likeness(present, before)));
    }

    private static boolean isLater(Mention present, Mention before) {
        Optional<Period> now = present.context().period();
        Optional<Period> then = before.context().period();
        return now.isPresent()
                && then.isPresent()
                && now.get().firstYear() > then.get().lastYear();
    }

    /** How many characters the names have in common at their ends, plus those that else occur in both. */
    private static int likeness(Mention present, Mention before) {
        String a = FILLERS.matcher(present.thing()).replaceAll("");
        String b = FILLERS.matcher(before.thing()).replaceAll("");
        int end = Names.commonEnd(a, b);
        String rest = b.substring(0, b.length() - end);
        int elsewhere = (int) a.substring(0, a.length() - end)
                .chars()
                .filter(c -> rest.indexOf(c) >= 0)
                .count();
        return end < 2 ? 0 : end + elsewhere;
    }

    private static Claim claim(Mention present, Mention before) {
        Reading earlier = new Reading(new Figure(before), "称较前一时期有提升");
        return new Claim(Kind.BOUND, new Figure(present), Relation.AT_LEAST, List.of(earlier), Confidence.POSSIBLE);
    }
}
