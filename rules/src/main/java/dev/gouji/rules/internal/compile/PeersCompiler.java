package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.engine.Comparison;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Elsewhere;
import dev.gouji.rules.internal.engine.Told;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.PeersKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the values that lie far off those of the other schools in the run. */
final class PeersCompiler {

    private final RuleSource rule;
    private final PeersKind kind;

    PeersCompiler(RuleSource rule, PeersKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Comparison> compile() {
        Trigger<Comparison> once = new Trigger<>("compared", List.of(), (comparison, match) -> results(comparison));
        return new CompiledRule<>(rule, List.of(once), this::none);
    }

    private List<Result> results(Comparison comparison) {
        List<Result> far = new ArrayList<>();
        int compared = 0;
        for (Told told : comparison.told()) {
            List<Rational> values = kind.isAbout(told.measure().indicator()) && isNewest(told, comparison.told())
                    ? peers(comparison, told)
                    : List.of();
            if (values.size() >= kind.schools()) {
                compared++;
                Spread spread = Spread.of(values);
                spread.fence(told.mention().quantity().value())
                        .map(fence -> far(comparison, told, spread, fence))
                        .ifPresent(far::add);
            }
        }
        return compared > 0 && far.isEmpty() ? List.of(near(comparison, compared)) : far;
    }

    /** Of each other school the newest value of the same thing, in documents of the kind and the year. */
    private static List<Rational> peers(Comparison comparison, Told told) {
        Subject own = comparison.subject();
        Map<String, Elsewhere> bySchool = comparison.others().stream()
                .filter(other -> told.isOfSameThing(other.told()) && isPeer(own, other.subject()))
                .collect(Collectors.toMap(
                        other -> other.subject().school().orElseThrow(),
                        other -> other,
                        (one, next) ->
                                next.told().measure().isLaterThan(one.told().measure()) ? next : one));
        return bySchool.values().stream()
                .map(other -> other.told().mention().quantity().value())
                .sorted()
                .toList();
    }

    private static boolean isPeer(Subject own, Subject other) {
        return own.school().isPresent()
                && other.school().isPresent()
                && !own.isOfSameSchool(other)
                && own.kind() == other.kind()
                && own.year().equals(other.year())
                && own.level().equals(other.level());
    }

    private static boolean isNewest(Told told, List<Told> all) {
        return all.stream()
                .noneMatch(other -> told.isOfSameThing(other) && other.measure().isLaterThan(told.measure()));
    }

    private Result far(Comparison comparison, Told told, Spread spread, Spread.Fence fence) {
        Claim.Reading bound = new Claim.Reading(new Formula.Constant(fence.value(), fence.formula()), "");
        Claim claim = new Claim(
                Claim.Kind.BOUND,
                new Formula.Figure(told.mention()),
                fence.isUpper() ? Relation.AT_MOST : Relation.AT_LEAST,
                List.of(bound),
                Confidence.CERTAIN);
        Workings workings = new Workings(claim, bound);
        Map<String, String> values = Map.of(
                "indicator", told.measure().indicator().name(),
                "stated", told.mention().quantity().printed(),
                "schools", String.valueOf(spread.count()),
                "low", workings.show(spread.lower()),
                "high", workings.show(spread.upper()));
        return new Verdicts(rule, comparison.words())
                .violated(
                        Severity.WARNING,
                        new Matter("peers.far", values, List.of(told.place()), Optional.of(workings.withoutRepair())));
    }

    private Result near(Comparison comparison, int compared) {
        return new Verdicts(rule, comparison.words())
                .satisfied(Matter.of("peers.near", Map.of("count", String.valueOf(compared)), List.of()));
    }

    private Result none(Comparison comparison) {
        return new Verdicts(rule, comparison.words())
                .notApplicable(Matter.of("peers.none", Map.of("schools", String.valueOf(kind.schools())), List.of()));
    }
}
