package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Indicator;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Measure;
import dev.gouji.rules.internal.engine.Measure.Reading;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.formula.Equation;
import dev.gouji.rules.internal.source.FormulaKind;
import dev.gouji.rules.internal.source.FormulaKind.Variant;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.DSL;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;

/** Indicators told for one period and one part of the whole have to fulfil an equation. */
final class FormulaCompiler {

    /** Where the places disagree, that many combinations are tried at most. */
    private static final int MAX_COMBINATIONS = 256;

    /** Numbers of the indexed properties of a measure. */
    private static final int INDICATOR = 0;

    private static final int SCOPE = 1;

    private final RuleSource rule;
    private final Equation equation;
    private final Set<String> unstated;

    private FormulaCompiler(RuleSource rule, Variant variant) {
        this.rule = rule;
        this.equation = variant.equation();
        this.unstated = new TreeSet<>(variant.unstated());
    }

    static CompiledRule<Inspection> compile(RuleSource rule, FormulaKind kind) {
        List<Trigger<Inspection>> triggers = kind.variants().stream()
                .map(variant -> new FormulaCompiler(rule, variant).trigger())
                .toList();
        FormulaCompiler plain = new FormulaCompiler(rule, new Variant(kind.equation(), Set.of()));
        return new CompiledRule<>(rule, triggers, plain::silence);
    }

    private Trigger<Inspection> trigger() {
        List<RuleItemBuilder<?>> conditions = complete();
        unstated.forEach(indicator ->
                conditions.add(DSL.not(of(DSL.declarationOf(Measure.class, "no " + indicator), indicator))));
        return new Trigger<>("complete without " + unstated, conditions, this::judge);
    }

    /** A measure of every indicator, all for the same part and times that may be the same. */
    private List<RuleItemBuilder<?>> complete() {
        List<RuleItemBuilder<?>> patterns = new ArrayList<>();
        List<Variable<Measure>> before = new ArrayList<>();
        for (Indicator indicator : equation.indicators()) {
            Variable<Measure> next = DSL.declarationOf(Measure.class, "m" + before.size());
            PatternDSL.PatternDef<Measure> pattern = of(next, indicator.id());
            for (int i = 0; i < before.size(); i++) {
                pattern = pattern.expr(
                                "scope of m" + i,
                                before.get(i),
                                (m, other) -> m.scope().equals(other.scope()),
                                PatternDSL.betaIndexedBy(
                                        String.class,
                                        Index.ConstraintType.EQUAL,
                                        SCOPE,
                                        Measure::scope,
                                        Measure::scope))
                        .expr("time of m" + i, before.get(i), Measure::mayBeAtTimeOf);
            }
            patterns.add(pattern);
            before.add(next);
        }
        return patterns;
    }

    private static PatternDSL.PatternDef<Measure> of(Variable<Measure> measure, String indicator) {
        return PatternDSL.pattern(measure)
                .expr(
                        "measure of " + indicator,
                        m -> m.indicator().id().equals(indicator),
                        PatternDSL.alphaIndexedBy(
                                String.class,
                                Index.ConstraintType.EQUAL,
                                INDICATOR,
                                m -> m.indicator().id(),
                                indicator))
                .expr("not superseded", m -> !m.isSuperseded());
    }

    /** Figures of times that may differ can tick each other; that they do not go together says nothing. */
    private List<Result> judge(Inspection inspection, Match match) {
        List<Measure> measures = match.all(Measure.class);
        Arithmetic arithmetic = new Arithmetic(new Verdicts(rule, inspection.words()), inspection);
        Confidence confidence = confidence(inspection, measures);
        Map<String, Reading> best = combinations(measures).stream()
                .min(Comparator.comparing(
                        readings -> claim(readings, confidence).fit()))
                .orElseThrow();
        Claim claim = claim(best, confidence);
        return claim.holds() || isOneTime(inspection, measures)
                ? List.of(arithmetic.judge(claim, printed(best)))
                : List.of();
    }

    /** A difference counts only if every figure has one value, and all are about one time. */
    private Confidence confidence(Inspection inspection, List<Measure> measures) {
        boolean single =
                measures.stream().allMatch(measure -> measure.readings().size() == 1);
        if (!single || !isOneTime(inspection, measures)) {
            return Confidence.POSSIBLE;
        }
        boolean sure =
                measures.stream().allMatch(measure -> measure.readings().get(0).isCertain());
        return sure ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    /** Whether all have the same period, or no other period could be meant where none is said. */
    private boolean isOneTime(Inspection inspection, List<Measure> measures) {
        return measures.stream().map(Measure::period).distinct().count() == 1
                || inspection.measures().stream()
                                .filter(this::isUsed)
                                .flatMap(measure -> measure.period().stream())
                                .distinct()
                                .count()
                        <= 1;
    }

    private boolean isUsed(Measure measure) {
        return equation.indicators().stream()
                .anyMatch(indicator -> indicator.id().equals(measure.indicator().id()));
    }

    /** All ways to take one reading of each measure. */
    private static List<Map<String, Reading>> combinations(List<Measure> measures) {
        List<Map<String, Reading>> combinations = new ArrayList<>(List.of(Map.of()));
        for (Measure measure : measures) {
            List<Map<String, Reading>> longer = new ArrayList<>();
            for (Map<String, Reading> shorter : combinations) {
                for (Reading reading : measure.readings()) {
                    Map<String, Reading> next = new HashMap<>(shorter);
                    next.put(measure.indicator().id(), reading);
                    longer.add(next);
                }
            }
            combinations = longer.size() > MAX_COMBINATIONS ? longer.subList(0, MAX_COMBINATIONS) : longer;
        }
        return combinations;
    }

    private Claim claim(Map<String, Reading> readings, Confidence confidence) {
        Formula left = equation.left().bind(indicator -> figure(readings, indicator));
        Formula right = equation.right().bind(indicator -> figure(readings, indicator));
        boolean turned = !(left instanceof Formula.Figure) && right instanceof Formula.Figure;
        return new Claim(
                Claim.Kind.AGREEMENT,
                turned ? right : left,
                turned ? turned(equation.relation()) : equation.relation(),
                List.of(new Claim.Reading(turned ? left : right, equation.written())),
                confidence);
    }

    private static Mention figure(Map<String, Reading> readings, Indicator indicator) {
        Reading reading = readings.get(indicator.id());
        if (reading == null) {
            throw new IllegalStateException("no figure for " + indicator.id());
        }
        return reading.mention();
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case EQUALS -> Relation.EQUALS;
            case AT_MOST -> Relation.AT_LEAST;
            case AT_LEAST -> Relation.AT_MOST;
        };
    }

    /** The figures under all names that the message may call them by; unstated ones under their own name. */
    private Map<String, String> printed(Map<String, Reading> readings) {
        Map<String, String> printed = new HashMap<>();
        unstated.forEach(indicator -> printed.put(indicator, indicator));
        for (Indicator indicator : equation.indicators()) {
            String figure = figure(readings, indicator).quantity().printed();
            printed.put(indicator.id(), figure);
            printed.put(indicator.name(), figure);
            indicator.aliases().forEach(alias -> printed.put(alias, figure));
        }
        return printed;
    }

    private Result silence(Inspection inspection) {
        Set<String> there = inspection.measures().stream()
                .map(measure -> measure.indicator().id())
                .collect(Collectors.toCollection(TreeSet::new));
        String lacking = equation.indicators().stream()
                .filter(indicator -> !there.contains(indicator.id()))
                .map(Indicator::name)
                .collect(Collectors.joining("、"));
        Matter matter = lacking.isEmpty()
                ? Matter.of("formula.apart", Map.of("formula", equation.written()), List.of())
                : Matter.of("indicator.none", Map.of("names", lacking), List.of());
        return new Verdicts(rule, inspection.words()).notApplicable(matter);
    }
}
