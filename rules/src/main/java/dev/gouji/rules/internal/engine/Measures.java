package dev.gouji.rules.internal.engine;

import dev.gouji.model.Confidence;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Period;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import dev.gouji.rules.internal.engine.Measure.Reading;
import dev.gouji.rules.internal.formula.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings together the figures that tell the same of the same. */
final class Measures {

    private Measures() {}

    /** What the figures are about. */
    private record Subject(String indicator, String scope) {}

    static List<Measure> of(List<IndicatorValue> values) {
        Map<Subject, List<IndicatorValue>> bySubject = new LinkedHashMap<>();
        for (IndicatorValue value : values) {
            String scope = value.mention().context().scope();
            if (value.confidence() != Confidence.POSSIBLE
                    && Units.fits(value.mention(), value.indicator().unit())) {
                bySubject
                        .computeIfAbsent(new Subject(value.indicator().id(), scope), key -> new ArrayList<>())
                        .add(value);
            }
        }
        return bySubject.values().stream()
                .flatMap(group -> comparable(group).stream())
                .flatMap(group -> byPeriod(group).stream())
                .toList();
    }

    /** Parts values whose units do not compare. */
    private static List<List<IndicatorValue>> comparable(List<IndicatorValue> values) {
        List<List<IndicatorValue>> groups = new ArrayList<>();
        for (IndicatorValue value : values) {
            groups.stream()
                    .filter(group -> compare(unit(group.get(0)), unit(value)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(value);
        }
        return groups;
    }

    /** A bare 15.85 in a column of ratios is the 15.85:1 of the text. */
    private static boolean compare(Unit a, Unit b) {
        return a.isComparableTo(b) || Units.arePure(a.dimension(), b.dimension());
    }

    private static List<Measure> byPeriod(List<IndicatorValue> values) {
        Map<Optional<Period>, List<IndicatorValue>> groups = new LinkedHashMap<>();
        values.forEach(value -> groups.computeIfAbsent(value.mention().context().period(), period -> new ArrayList<>())
                .add(value));
        List<Measure> measures = new ArrayList<>();
        groups.forEach((period, group) -> measures.add(new Measure(
                group.get(0).indicator(),
                group.get(0).mention().context().scope(),
                period,
                period.isEmpty() && groups.size() > 1,
                readings(group))));
        return measures;
    }

    /** The most precise figures lead; each other joins the first that it may be equal to. */
    private static List<Reading> readings(List<IndicatorValue> values) {
        List<List<IndicatorValue>> clusters = new ArrayList<>();
        values.stream()
                .sorted(Comparator.comparing(IndicatorValue::confidence)
                        .thenComparing(value -> value.mention().interval().width(), Measures::narrower))
                .forEach(value -> clusters.stream()
                        .filter(cluster -> mayBeSame(cluster.get(0), value))
                        .findFirst()
                        .ifPresentOrElse(
                                cluster -> cluster.add(value), () -> clusters.add(new ArrayList<>(List.of(value)))));
        return clusters.stream()
                .map(cluster -> new Reading(inOrder(cluster), cluster.get(0)))
                .sorted(Comparator.comparing(
                        reading -> reading.values().get(0).mention().place()))
                .toList();
    }

    /** Two bounds of one sort, such as 94%以上 and 96%以上, are the same only if their numbers are. */
    private static boolean mayBeSame(IndicatorValue a, IndicatorValue b) {
        Quantity one = a.mention().quantity();
        Quantity other = b.mention().quantity();
        boolean bounds = one.qualifier() == other.qualifier() && one.qualifier().isOneSided();
        return bounds ? one.value().equals(other.value()) : a.mention().mayEqual(b.mention());
    }

    private static List<IndicatorValue> inOrder(List<IndicatorValue> values) {
        return values.stream()
                .sorted(Comparator.comparing(value -> value.mention().place()))
                .toList();
    }

    private static int narrower(Optional<Rational> a, Optional<Rational> b) {
        return a.isPresent() && b.isPresent()
                ? a.get().compareTo(b.get())
                : Boolean.compare(b.isPresent(), a.isPresent());
    }

    private static Unit unit(IndicatorValue value) {
        return value.mention().quantity().unit();
    }
}
