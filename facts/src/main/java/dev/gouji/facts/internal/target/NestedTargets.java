package dev.gouji.facts.internal.target;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import dev.gouji.model.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Targets beside each other of which one is part of the other: 省内就业率 of 就业率, 国家级 of 省级.
 *
 * <p>What is counted as part may be counted of another base, so they can only tick each other.
 */
public final class NestedTargets {

    private static final Pattern PART = Pattern.compile("(?:省内|市内|本地|本省|本市|区域内|对口)(?<whole>.{2,8}率)");
    private static final Pattern NATIONAL = Pattern.compile("(?<before>.*)(?:国家级|国赛|全国)(?<behind>.*)");
    /** How many figures farther the other may stand. */
    private static final int REACH = 4;

    /** The ticks among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention part = mentions.get(i);
            List<Mention> near = mentions.subList(Math.max(0, i - REACH), i);
            if (part.place().cell().isEmpty()) {
                whole(part, near).ifPresent(whole -> claims.add(claim(part, whole)));
            }
        }
        return claims;
    }

    private static Optional<Mention> whole(Mention part, List<Mention> near) {
        Matcher rate = PART.matcher(part.thing());
        Matcher national = NATIONAL.matcher(part.thing());
        if (rate.matches()) {
            return last(part, near, rate.group("whole"));
        }
        return national.matches() && !national.group("behind").isEmpty()
                ? last(part, near, "省级" + national.group("behind"))
                        .or(() -> last(part, near, "省赛" + national.group("behind")))
                : Optional.empty();
    }

    private static Optional<Mention> last(Mention part, List<Mention> near, String ending) {
        return near.stream()
                .filter(other -> other.place().block() == part.place().block())
                .filter(other -> other.quantity().unit().equals(part.quantity().unit()))
                .filter(other -> other.thing().endsWith(ending))
                .reduce((first, second) -> second);
    }

    private static Claim claim(Mention part, Mention whole) {
        Reading reading = new Reading(new Figure(largest(whole)), "部分的目标不超过整体的目标");
        return new Claim(
                Kind.BOUND, new Figure(largest(part)), Relation.AT_MOST, List.of(reading), Confidence.POSSIBLE);
    }

    /** The upper end of a range, the number itself of a bound. */
    private static Mention largest(Mention mention) {
        Mention plain = mention.plain();
        BigDecimal number = plain.quantity().upper().orElse(plain.quantity().number());
        return new Mention(
                new Quantity(
                        plain.quantity().printed(),
                        number,
                        Optional.empty(),
                        plain.quantity().scale(),
                        plain.quantity().unit(),
                        plain.quantity().qualifier()),
                plain.place(),
                plain.thing(),
                plain.context());
    }
}
