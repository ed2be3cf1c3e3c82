package dev.gouji.rules.internal.compile;

import dev.gouji.model.Period;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.engine.Comparison;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.SeriesKind;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the values of a document against those of the school's earlier documents of the same kind. */
final class SeriesCompiler {

    private static final int PERCENT = 100;

    private final RuleSource rule;
    private final SeriesKind kind;

    SeriesCompiler(RuleSource rule, SeriesKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Comparison> compile() {
        Trigger<Comparison> trigger = kind.changeAtMost()
                .map(limit -> new Trigger<Comparison>(
                        "changed",
                        Pair.all(kind, "of the year before", SeriesCompiler::isYearBefore),
                        (comparison, match) -> change(comparison, match, limit)))
                .orElseGet(() -> new Trigger<>(
                        "told again",
                        Pair.all(kind, "of the same time, earlier", SeriesCompiler::isToldAgain),
                        (comparison, match) -> List.of(again(comparison, match))));
        return new CompiledRule<>(rule, List.of(trigger), this::none);
    }

    private static boolean isToldAgain(Subject document, Pair pair) {
        return isEarlier(document, pair) && pair.own().isOfSame(pair.other().told());
    }

    private static boolean isYearBefore(Subject document, Pair pair) {
        Optional<Period> here = pair.own().measure().period();
        Optional<Period> there = pair.other().told().measure().period();
        return isEarlier(document, pair)
                && here.isPresent()
                && there.isPresent()
                && here.get().kind() == there.get().kind()
                && here.get().lastYear() == there.get().lastYear() + 1;
    }

    private static boolean isEarlier(Subject document, Pair pair) {
        Subject other = pair.other().subject();
        return document.kind() == other.kind()
                && document.year().isPresent()
                && other.year().filter(year -> year < document.year().get()).isPresent();
    }

    private Result again(Comparison comparison, Match match) {
        Pair pair = Pair.of(match);
        Verdicts verdicts = new Verdicts(rule, comparison.words());
        return pair.holds(Relation.EQUALS)
                ? verdicts.satisfied(pair.matter("series.holds", Relation.EQUALS, "other"))
                : verdicts.violated(Severity.WARNING, pair.matter("series.broken", Relation.EQUALS, "other"));
    }

    /** Figures that are bounded or blurred have no change that could be told. */
    private List<Result> change(Comparison comparison, Match match, Rational limit) {
        Pair pair = Pair.of(match);
        Rational before = pair.there().quantity().value();
        if (before.signum() <= 0 || !pair.here().isFirm() || !pair.there().isFirm()) {
            return List.of();
        }
        Rational now = pair.here().quantity().value();
        Rational change = now.minus(before).abs().dividedBy(before);
        boolean steady = change.compareTo(limit) <= 0;
        Matter matter = Matter.of(
                steady ? "series.steady" : "series.jump",
                Map.of(
                        "indicator", pair.own().measure().indicator().name(),
                        "stated", pair.here().quantity().printed(),
                        "other", pair.there().quantity().printed(),
                        "document", pair.other().path(),
                        "limit", limit.times(Rational.of(PERCENT)).toDecimal(0) + "%"),
                List.of(pair.own().place(), pair.other().told().place()));
        Verdicts verdicts = new Verdicts(rule, comparison.words());
        return List.of(steady ? verdicts.satisfied(matter) : verdicts.violated(Severity.WARNING, matter));
    }

    private Result none(Comparison comparison) {
        return new Verdicts(rule, comparison.words()).notApplicable(Matter.of("series.none", Map.of(), List.of()));
    }
}
