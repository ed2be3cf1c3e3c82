package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Dimension;
import dev.gouji.model.Indicator;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what the text tells by an indicator's everyday name with the row of a table that states the indicator: 毕业生3876人
 * and, in the annex, 毕业生人数 3867.
 *
 * <p>The text may speak of some of them only (毕业生120人), so that only a figure that is nearly the official one contradicts
 * it; one that stands in the row for another year is that year's. Slips of the pen that lead far off are for {@link Repeats}.
 */
public final class OfficialFigures {

    /** Fewer things are told of many. */
    private static final Rational FEWEST = Rational.of(30);
    /** How many characters behind its part a share stands at most: ，占比为. */
    private static final int FARTHEST_SHARE = 5;

    private record Official(IndicatorValue latest, List<IndicatorValue> all) {

        boolean has(Mention mention) {
            return all.stream().anyMatch(value -> value.mention().mayEqual(mention));
        }
    }

    private final Map<String, Official> byName = new HashMap<>();
    private final Set<Mention> dated = new LinkedHashSet<>();

    /** Takes the values of indicators in a document. */
    public OfficialFigures(List<IndicatorValue> values) {
        Map<Indicator, List<IndicatorValue>> byIndicator = new LinkedHashMap<>();
        for (IndicatorValue value : values) {
            byIndicator
                    .computeIfAbsent(value.indicator(), indicator -> new ArrayList<>())
                    .add(value);
            if (value.mention().context().period().isPresent()) {
                dated.add(value.mention());
            }
        }
        byIndicator.forEach((indicator, told) ->
                official(told).ifPresent(official -> names(indicator).forEach(name -> byName.put(name, official))));
    }

    /** The value of the latest year if a table states it for certain, and all tables state the same. */
    private static Optional<Official> official(List<IndicatorValue> told) {
        List<IndicatorValue> stated = told.stream()
                .filter(value -> value.mention().place().cell().isPresent())
                .filter(value -> value.confidence() == Confidence.CERTAIN)
                .filter(value -> value.mention().context().period().isPresent())
                .toList();
        return stated.stream()
                .max(Comparator.comparing(OfficialFigures::year))
                .filter(latest -> stated.stream()
                        .filter(value -> year(value) == year(latest))
                        .allMatch(value -> value.mention().mayEqual(latest.mention())))
                .map(latest -> new Official(latest, told));
    }

    private static int year(IndicatorValue value) {
        return value.mention().context().period().map(Period::lastYear).orElse(0);
    }

    private static Set<String> names(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.name()),
                        Stream.concat(indicator.aliases().stream(), indicator.spoken().stream()))
                .map(Names::core)
                .filter(name -> name.length() >= 2)
                .collect(Collectors.toSet());
    }

    /** The claims that figures of the text, in reading order, are the official ones. */
    public List<Claim> find(List<Mention> mentions) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.place().cell().isEmpty() && isOfTheSchool(mention)) {
                Optional.ofNullable(byName.get(i == 0 ? core(mention) : name(mention, mentions.get(i - 1))))
                        .filter(official -> isOfTime(mention, official.latest()))
                        .flatMap(official -> claim(mention, official))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** 双师型教师487人，占79.58%: the share is the 双师型教师比例. */
    private static String name(Mention mention, Mention before) {
        boolean shareOf = mention.quantity().unit().dimension() == Dimension.SHARE
                && before.quantity().unit().dimension() == Dimension.PERSONS
                && mention.place().block() == before.place().block()
                && mention.place().from() - before.place().to() <= FARTHEST_SHARE;
        return shareOf ? core(before) + "比例" : core(mention);
    }

    private boolean isOfTheSchool(Mention mention) {
        return mention.isFirm()
                && !dated.contains(mention)
                && mention.context().scope().isEmpty()
                && (!mention.quantity().isCount() || mention.quantity().value().compareTo(FEWEST) >= 0);
    }

    private static String core(Mention mention) {
        return Names.core(mention.thing().replaceFirst("^(?:\\d{4}[届年](?:的|全校)?|应届|本届)", ""));
    }

    private static boolean isOfTime(Mention mention, IndicatorValue official) {
        Context context = mention.context();
        return context.period().map(Period::lastYear).orElse(year(official)) == year(official);
    }

    private static Optional<Claim> claim(Mention mention, Official official) {
        Mention stated = official.latest().mention();
        if (official.has(mention) || !Nearness.differSlightly(mention, stated)) {
            return Optional.empty();
        }
        String name = official.latest().indicator().name();
        return Optional.of(Agreement.of(mention, stated, "正文所说的与表中“" + name + "”", Confidence.LIKELY));
    }
}
