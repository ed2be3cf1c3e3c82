package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Measure;
import dev.gouji.rules.internal.engine.Measure.Reading;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.BenchmarkKind;
import dev.gouji.rules.internal.source.BenchmarkKind.Threshold;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.DSL;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;

/** The newest value of an indicator for the whole school has to reach a threshold. */
final class BenchmarkCompiler {

    private static final Set<Qualifier> ONE_SIDED =
            EnumSet.of(Qualifier.AT_LEAST, Qualifier.ABOVE, Qualifier.AT_MOST, Qualifier.BELOW);

    /** How a value stands to a threshold. */
    private enum Standing {
        REACHED,
        MISSED,
        ACROSS
    }

    private final RuleSource rule;
    private final BenchmarkKind kind;

    BenchmarkCompiler(RuleSource rule, BenchmarkKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        return new CompiledRule<>(
                rule,
                List.of(new Trigger<>("newest", newest(), (inspection, match) -> List.of(judge(inspection, match)))),
                this::silence);
    }

    /** The measure of the whole school, later than which there is none. */
    private List<RuleItemBuilder<?>> newest() {
        String id = kind.indicator().id();
        Variable<Measure> measure = DSL.declarationOf(Measure.class, "measure");
        Variable<Measure> later = DSL.declarationOf(Measure.class, "later");
        return List.of(of(measure, id), DSL.not(of(later, id).expr("later", measure, Measure::isLaterThan)));
    }

    private static PatternDSL.PatternDef<Measure> of(Variable<Measure> measure, String indicator) {
        return PatternDSL.pattern(measure)
                .expr(
                        "measure of " + indicator,
                        m -> m.indicator().id().equals(indicator),
                        PatternDSL.alphaIndexedBy(
                                String.class,
                                Index.ConstraintType.EQUAL,
                                0,
                                m -> m.indicator().id(),
                                indicator))
                .expr("whole school", m -> m.scope().isEmpty());
    }

    private Result judge(Inspection inspection, Match match) {
        Measure measure = match.one(Measure.class);
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        List<Reading> own = measure.readings().stream()
                .filter(reading ->
                        !ONE_SIDED.contains(reading.mention().quantity().qualifier()))
                .toList();
        if (own.isEmpty()) {
            return silence(inspection);
        }
        List<Sighting> claim = claim(inspection);
        if (kind.claim().isPresent() && claim.isEmpty()) {
            return verdicts.notApplicable(Matter.of("benchmark.unclaimed", values(own, ""), List.of()));
        }
        List<Threshold> thresholds = thresholds(inspection);
        if (thresholds.isEmpty()) {
            return verdicts.notApplicable(Matter.of("benchmark.none", values(own, ""), List.of()));
        }
        Matter matter = matter(inspection, own, thresholds).seenAlsoAt(claim);
        Set<Standing> standings = own.stream()
                .flatMap(reading -> thresholds.stream().map(threshold -> standing(reading.mention(), threshold)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
        if (standings.equals(EnumSet.of(Standing.REACHED))) {
            return verdicts.satisfied(matter);
        }
        if (isExempt(inspection)) {
            return verdicts.satisfied(matter.saying("benchmark.exempt"));
        }
        if (standings.equals(EnumSet.of(Standing.MISSED))) {
            return missed(inspection, own, matter);
        }
        boolean unknownSchool = thresholds.size() > 1 && own.size() == 1;
        return unknownSchool
                ? verdicts.undetermined(Obstacle.Kind.MISSING, matter.saying("benchmark.unknown-school"))
                : verdicts.undetermined(Obstacle.Kind.AMBIGUOUS, matter.saying("benchmark.across"));
    }

    /** Where the document claims what the rule holds it to; empty if it does not, or if the rule needs no claim. */
    private List<Sighting> claim(Inspection inspection) {
        return kind.claim().stream()
                .flatMap(claim -> inspection.passages().stream()
                        .filter(passage -> claim.isIn(passage.text().folded()))
                        .map(passage -> Matter.found(inspection.locate(
                                passage, 0, passage.text().folded().length()))))
                .limit(1)
                .toList();
    }

    private boolean isExempt(Inspection inspection) {
        return !kind.exemption().isEmpty()
                && kind.exemption().stream()
                        .allMatch(line -> inspection.measures().stream()
                                .filter(measure -> measure.indicator()
                                        .id()
                                        .equals(line.indicator().id()))
                                .filter(measure -> measure.scope().isEmpty())
                                .flatMap(measure -> measure.readings().stream())
                                .anyMatch(reading ->
                                        reading.mention().quantity().value().compareTo(line.above()) > 0));
    }

    private Result missed(Inspection inspection, List<Reading> own, Matter matter) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        if (own.stream().map(Reading::mention).anyMatch(inspection::isDoubtful)) {
            return verdicts.undetermined(Obstacle.Kind.DOUBTFUL, matter.saying("benchmark.doubtful"));
        }
        boolean certain = own.stream().allMatch(Reading::isCertain);
        String sentence = "benchmark.missed." + (kind.direction() == Relation.AT_MOST ? "at-most" : "at-least");
        return verdicts.violated(certain ? Severity.ERROR : Severity.WARNING, matter.saying(sentence));
    }

    /** The thresholds that may hold for the school: one if it is known, all that may fit if it is not. */
    private List<Threshold> thresholds(Inspection inspection) {
        List<Threshold> possible = kind.thresholds().stream()
                .filter(threshold -> threshold.schools().mayCover(inspection.subject()))
                .toList();
        return possible.stream()
                .filter(threshold -> threshold.schools().covers(inspection.subject()))
                .findFirst()
                .map(sure -> possible.subList(0, possible.indexOf(sure) + 1))
                .orElse(possible);
    }

    private Standing standing(Mention mention, Threshold threshold) {
        Interval limit = Interval.exactly(threshold.value());
        Interval value = mention.interval();
        // A figure printed like the threshold reaches it, whatever was rounded.
        if (mention.quantity().value().equals(threshold.value())) {
            return Standing.REACHED;
        }
        boolean may = kind.direction().mayHold(value, limit);
        boolean mayNot = kind.direction() == Relation.AT_MOST
                ? value.high()
                        .map(end -> end.value().compareTo(threshold.value()) > 0)
                        .orElse(true)
                : value.low()
                        .map(end -> end.value().compareTo(threshold.value()) < 0)
                        .orElse(true);
        return may && mayNot ? Standing.ACROSS : may ? Standing.REACHED : Standing.MISSED;
    }

    private Matter matter(Inspection inspection, List<Reading> own, List<Threshold> thresholds) {
        String shown = thresholds.stream().map(Threshold::show).distinct().collect(Collectors.joining(" / "));
        List<Sighting> sightings = own.stream()
                .map(reading -> inspection.sighting("stated", reading.mention()))
                .toList();
        Threshold first = thresholds.get(0);
        Claim.Reading limit = new Claim.Reading(new Formula.Constant(first.value(), first.show()), "");
        Claim claim = new Claim(
                Claim.Kind.BOUND,
                new Formula.Figure(own.get(0).mention()),
                kind.direction(),
                List.of(limit),
                Confidence.CERTAIN);
        return new Matter(
                "benchmark.reached",
                values(own, shown),
                sightings,
                Optional.of(new Workings(claim, limit).withoutRepair()));
    }

    private Map<String, String> values(List<Reading> own, String threshold) {
        return Map.of(
                "indicator",
                kind.indicator().name(),
                "value",
                own.stream()
                        .map(reading -> reading.mention().quantity().printed())
                        .collect(Collectors.joining("、")),
                "threshold",
                threshold);
    }

    private Result silence(Inspection inspection) {
        return new Verdicts(rule, inspection.words())
                .notApplicable(Matter.of(
                        "indicator.none", Map.of("names", kind.indicator().name()), List.of()));
    }
}
