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
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of a group of which only the two halves are counted: 正高级45人，副高级118人，高级职称占31.84%; 博士86人，硕士215人，硕士以上占58.79%.
 *
 * <p>Some may be in both halves or in neither, so that these only tick.
 */
final class JoinedParts {

    /** A group by the names of its share, of its upper and of its lower half. */
    private record Group(Pattern share, Pattern upper, Pattern lower) {
        static Group of(String share, String upper, String lower) {
            String until = "[^,。;:()\\uE000-\\uF1FF]{0,24}?(?<share>" + SHARE + ")";
            return new Group(
                    Pattern.compile("(?:" + share + ")" + until), Pattern.compile(upper), Pattern.compile(lower));
        }
    }

    private static final List<Group> GROUPS = List.of(
            Group.of("(?<!正|副)高级(?:职称|专业技术|职务)|副高级?(?:职称)?及?以上", "正高|(?<!副)教授", "副高|副教授"),
            Group.of("硕士(?:学位|研究生)?及?以上|研究生(?:及以上)?学[历位]|博士、?硕士", "博士", "硕士"));

    private final Passage passage;

    JoinedParts(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        for (Group group : GROUPS) {
            Matcher matcher = group.share().matcher(passage.text());
            while (matcher.find()) {
                List<Mention> before = passage.levels(0, matcher.start());
                Collections.reverse(before);
                Optional<Mention> upper = nearest(group.upper(), before);
                Optional<Mention> lower = nearest(group.lower(), before);
                if (upper.isPresent() && lower.isPresent()) {
                    List<Reading> readings = readings(upper.get(), lower.get(), before);
                    claims.addEqual(Kind.RATIO, passage.figure(matcher.group("share")), readings, Confidence.POSSIBLE);
                }
            }
        }
    }

    private static Optional<Mention> nearest(Pattern name, List<Mention> before) {
        return before.stream()
                .filter(Mention::isFirm)
                .filter(amount -> name.matcher(amount.thing()).find())
                .findFirst();
    }

    private static List<Reading> readings(Mention upper, Mention lower, List<Mention> before) {
        List<Reading> readings = new ArrayList<>();
        Rational both = upper.quantity().value().plus(lower.quantity().value());
        for (Mention whole : Bases.candidates(upper, before)) {
            if (!whole.equals(lower)
                    && whole.quantity().value().compareTo(both) >= 0
                    && Bases.isOfOneKind(whole, lower)) {
                Sum halves = new Sum(List.of(new Figure(upper), new Figure(lower)));
                readings.add(new Reading(new Quotient(halves, new Figure(whole)), "两部分合计占总数的比例"));
            }
        }
        return readings;
    }
}
