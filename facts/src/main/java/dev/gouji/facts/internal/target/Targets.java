package dev.gouji.facts.internal.target;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a plan wants to reach: 征地800亩以上; 专利1300件以上.
 *
 * <p>A bound and a bound always go together as numbers (more than 830 is more than 800), but a plan that sets one target
 * twice means one number. A target that is not below what there is already is ticked; one below it may be meant so.
 */
public final class Targets {

    private record Name(String thing, String unit, boolean least) {}

    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_BASE = 4;
    /** The campus in a new district goes by both names. */
    private static final Pattern PLACE = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2})(?:校区|新区|园区|片区|院区)");
    /** What is done every year, or by another time, is another target. */
    private static final Pattern TIMED = Pattern.compile("(?:每|年均|逐年|累计|五年|三年|首年|当年|中期|远期|近期|其中|新增)[^。;]{0,16}$");

    private static final Pattern DATED = Pattern.compile("\\d{4}年[^。;]{0,16}$");

    private final Locator locator;
    private final Set<Mention> linked;

    /** Takes a document and its indicators, which rules compare by themselves. */
    public Targets(Document document, List<IndicatorValue> indicators) {
        locator = new Locator(document);
        linked = indicators.stream().map(IndicatorValue::mention).collect(Collectors.toSet());
    }

    /** The claims among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        Map<Name, List<Mention>> targets = new LinkedHashMap<>();
        Map<String, List<Mention>> firm = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (isTarget(mention)) {
                name(mention)
                        .ifPresent(name -> targets.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(mention));
            } else if (mention.isFirm()) {
                firm.computeIfAbsent(Names.core(mention.thing()), n -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Claim> claims = new ArrayList<>();
        targets.forEach((name, same) -> {
            contradiction(same).ifPresent(claims::add);
            same.forEach(target -> overBase(target, firm, claims));
        });
        return claims;
    }

    private static boolean isTarget(Mention mention) {
        return mention.place().cell().isEmpty()
                && mention.quantity().qualifier().isOneSided()
                && mention.quantity().upper().isEmpty();
    }

    private static Optional<Name> name(Mention mention) {
        String thing = PLACE.matcher(Names.core(mention.thing())).replaceAll("区");
        boolean least = mention.quantity().qualifier() == Qualifier.AT_LEAST
                || mention.quantity().qualifier() == Qualifier.ABOVE;
        return thing.length() < SHORTEST_BASE
                ? Optional.empty()
                : Optional.of(new Name(thing, mention.quantity().unit().symbol(), least));
    }

    /** Two targets of one name that are set to two numbers, and no more than two. */
    private Optional<Claim> contradiction(List<Mention> same) {
        List<Mention> values = new ArrayList<>();
        for (Mention target : same) {
            if (values.stream()
                    .noneMatch(other ->
                            other.quantity().value().equals(target.quantity().value()))) {
                values.add(target);
            }
        }
        return values.size() == 2 && areOne(values.get(0), values.get(1))
                ? Optional.of(claim(values.get(0), values.get(1)))
                : Optional.empty();
    }

    private boolean areOne(Mention first, Mention second) {
        Optional<Period> a = first.context().period();
        Optional<Period> b = second.context().period();
        boolean sameTime = a.isPresent() && a.equals(b);
        return first.place().block() != second.place().block()
                && !(linked.contains(first) && linked.contains(second) && a.equals(b))
                && Names.core(first.thing()).length() >= (sameTime ? SHORTEST_BASE : SHORTEST_NAME)
                && (a.isEmpty() || b.isEmpty() || a.equals(b))
                && scopesAgree(first, second)
                && !(precedes(TIMED, first) || precedes(TIMED, second))
                && (sameTime || !(precedes(DATED, first) || precedes(DATED, second)));
    }

    /** A part that the name itself speaks of does not tell two targets apart. */
    private static boolean scopesAgree(Mention first, Mention second) {
        return scope(first).equals(scope(second));
    }

    private static String scope(Mention mention) {
        String scope = mention.context().scope();
        return mention.thing().contains(scope) ? "" : scope;
    }

    private boolean precedes(Pattern words, Mention mention) {
        String before = locator.text(mention.place())
                .folded()
                .substring(0, mention.place().from());
        return words.matcher(before).find();
    }

    private static Claim claim(Mention first, Mention second) {
        String because = "目标“" + Names.core(first.thing()) + "”";
        return Agreement.of(first.plain(), second.plain(), because, Confidence.LIKELY);
    }

    private static void overBase(Mention target, Map<String, List<Mention>> firm, List<Claim> claims) {
        firm.getOrDefault(Names.core(target.thing()), List.of()).stream()
                .filter(base -> base.place().block() != target.place().block())
                .filter(base ->
                        base.quantity().unit().isComparableTo(target.quantity().unit()))
                .findFirst()
                .ifPresent(base -> {
                    Reading reading = new Reading(new Figure(base), "目标与已有的数");
                    boolean least = target.quantity().qualifier() == Qualifier.AT_LEAST
                            || target.quantity().qualifier() == Qualifier.ABOVE;
                    claims.add(new Claim(
                            Kind.BOUND,
                            new Figure(target.plain()),
                            least ? Relation.AT_LEAST : Relation.AT_MOST,
                            List.of(reading),
                            Confidence.POSSIBLE));
                });
    }
}
