package dev.gouji.rules.internal.compile;

import dev.gouji.model.DocumentKind;
import dev.gouji.model.Period;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.rules.internal.engine.Comparison;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Elsewhere;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.PlanVsReportKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets what the school's plans aimed at for the year of a report against what the report says was reached. */
final class PlanVsReportCompiler {

    /** Chapters of a plan that tell where it starts from. */
    private static final Pattern LOOKING_BACK = Pattern.compile("基础|现状|回顾|发展情况|成就|成效|总结");

    private final RuleSource rule;
    private final PlanVsReportKind kind;

    PlanVsReportCompiler(RuleSource rule, PlanVsReportKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Comparison> compile() {
        Trigger<Comparison> trigger = new Trigger<>(
                "aimed at",
                Pair.all(kind, "target of the year", PlanVsReportCompiler::isTarget),
                (comparison, match) -> List.of(judge(comparison, match)));
        return new CompiledRule<>(rule, List.of(trigger), this::none);
    }

    private static boolean isTarget(Subject report, Pair pair) {
        return report.year()
                .filter(year -> isAbout(year, pair.own().measure().period()) && isFor(year, pair.other()))
                .isPresent();
    }

    /** A plan of the year aims at what it does not date; one of several years says for which its targets are. */
    private static boolean isFor(int year, Elsewhere target) {
        Subject plan = target.subject();
        Optional<Period> period = target.told().measure().period();
        boolean ofTheYear = plan.kind() == DocumentKind.WORK_PLAN
                && plan.year().filter(it -> it == year).isPresent()
                && isAbout(year, period);
        boolean ofSeveral = plan.kind() == DocumentKind.FIVE_YEAR_PLAN && period.isPresent() && isAbout(year, period);
        return (ofTheYear || ofSeveral) && !isLookingBack(target.told().place());
    }

    private static boolean isAbout(int year, Optional<Period> period) {
        return period.map(it -> it.lastYear() == year).orElse(true);
    }

    private static boolean isLookingBack(Sighting place) {
        return place.location().<List<String>>match(span -> span.section(), absent -> absent.section()).stream()
                .anyMatch(heading -> LOOKING_BACK.matcher(heading).find());
    }

    private Result judge(Comparison comparison, Match match) {
        Pair pair = Pair.of(match);
        Verdicts verdicts = new Verdicts(rule, comparison.words());
        return pair.holds(kind.reached())
                ? verdicts.satisfied(pair.matter("plan.reached", kind.reached(), "target"))
                : verdicts.violated(Severity.WARNING, pair.matter("plan.missed", kind.reached(), "target"));
    }

    private Result none(Comparison comparison) {
        return new Verdicts(rule, comparison.words()).notApplicable(Matter.of("plan.none", Map.of(), List.of()));
    }
}
