package dev.gouji.rules.internal.compile;

import dev.gouji.model.Evidence;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
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
import dev.gouji.rules.internal.source.AgreementKind;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One indicator has one value for one period and part; what is told twice is a tick or a contradiction. */
final class AgreementCompiler {

    private final RuleSource rule;
    private final AgreementKind kind;

    AgreementCompiler(RuleSource rule, AgreementKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        String id = "told twice: " + kind.indicators().stream().sorted().toList();
        return new CompiledRule<>(
                rule,
                List.of(new Trigger<>(
                        "twice",
                        Conditions.each(Measure.class, id, this::isToldTwice),
                        (inspection, match) -> List.of(judge(inspection, match)))),
                this::silence);
    }

    private boolean isToldTwice(Measure measure) {
        return (kind.indicators().isEmpty()
                        || kind.indicators().contains(measure.indicator().id()))
                && (measure.readings().size() > 1
                        || measure.readings().get(0).values().size() > 1);
    }

    private Result judge(Inspection inspection, Match match) {
        Measure measure = match.one(Measure.class);
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        Matter matter = matter(inspection, measure);
        if (measure.readings().size() == 1) {
            return verdicts.satisfied(matter);
        }
        List<Mention> figures =
                measure.readings().stream().map(Reading::mention).toList();
        if (figures.stream().anyMatch(inspection::isDoubtful)) {
            return verdicts.undetermined(Obstacle.Kind.DOUBTFUL, matter.saying("agreement.doubtful"));
        }
        if (areBounds(figures)) {
            return isPlan(inspection)
                    ? verdicts.violated(Severity.WARNING, matter.saying("agreement.targets"))
                    : verdicts.satisfied(matter.saying("agreement.bounds"));
        }
        if (figures.stream().anyMatch(AgreementCompiler::isOneSided)) {
            return verdicts.undetermined(Obstacle.Kind.AMBIGUOUS, matter.saying("agreement.ambiguous"));
        }
        if (isToldInOneSentence(inspection, measure)) {
            return verdicts.undetermined(Obstacle.Kind.AMBIGUOUS, matter.saying("agreement.told-apart"));
        }
        if (isShifted(inspection, measure)) {
            return verdicts.undetermined(Obstacle.Kind.AMBIGUOUS, matter.saying("agreement.shifted"));
        }
        return verdicts.violated(heaviest(measure), matter.saying("agreement.broken"));
    }

    /** Whether a sentence tells two of the values: its author knew that they differ and speaks of two things. */
    private static boolean isToldInOneSentence(Inspection inspection, Measure measure) {
        return measure.readings().stream()
                .anyMatch(reading -> measure.readings().stream()
                        .filter(other -> !other.equals(reading))
                        .flatMap(other -> other.values().stream())
                        .anyMatch(value -> reading.values().stream()
                                .anyMatch(own -> inspection.areInOneSentence(own.mention(), value.mention()))));
    }

    /** Whether one of the values is that of another time, so that times counted in two ways may explain the difference. */
    private static boolean isShifted(Inspection inspection, Measure measure) {
        return inspection.measures().stream()
                .filter(other -> other.indicator().equals(measure.indicator())
                        && other.scope().equals(measure.scope())
                        && !other.period().equals(measure.period()))
                .flatMap(other -> other.readings().stream())
                .anyMatch(other -> measure.readings().stream()
                        .anyMatch(reading -> reading.mention()
                                .interval()
                                .meets(other.mention().interval())));
    }

    /** An error only if all values are sure and told for a known time. */
    private static Severity heaviest(Measure measure) {
        boolean sure =
                measure.period().isPresent() && measure.readings().stream().allMatch(Reading::isCertain);
        return sure ? Severity.ERROR : Severity.WARNING;
    }

    /** Whether all are bounds of one sort, which cannot contradict each other except as targets. */
    private static boolean areBounds(List<Mention> figures) {
        return figures.stream().allMatch(AgreementCompiler::isOneSided)
                && figures.stream()
                                .map(figure -> figure.quantity().qualifier())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isPlan(Inspection inspection) {
        return switch (inspection.document().profile().kind()) {
            case WORK_PLAN, FIVE_YEAR_PLAN -> true;
            case ANNUAL_REPORT, ENTERPRISE_REPORT, OTHER -> false;
        };
    }

    /** 不低于 and the like often tell a standard, not the school's own value. */
    private static boolean isOneSided(Mention mention) {
        return mention.quantity().qualifier().isOneSided();
    }

    private static Matter matter(Inspection inspection, Measure measure) {
        Reading first = measure.readings().get(0);
        String others = measure.readings().stream()
                .skip(1)
                .map(reading -> reading.mention().quantity().printed())
                .collect(Collectors.joining("、"));
        Map<String, String> values = Map.of(
                "indicator",
                measure.indicator().name(),
                "stated",
                first.mention().quantity().printed(),
                "other",
                others,
                "places",
                String.valueOf(first.values().size()));
        return new Matter("agreement.holds", values, sightings(inspection, measure), evidence(measure));
    }

    /** Where one value is told, every place is a tick; where several are, each leads with its first place. */
    private static List<Sighting> sightings(Inspection inspection, Measure measure) {
        List<IndicatorValue> told = measure.readings().size() == 1
                ? measure.readings().get(0).values()
                : measure.readings().stream()
                        .map(reading -> reading.values().get(0))
                        .toList();
        return told.stream()
                .map(value -> inspection.sighting("stated", value.mention()))
                .toList();
    }

    /** The first two that differ, as a calculation with one operand. */
    private static Optional<Evidence> evidence(Measure measure) {
        if (measure.readings().size() == 1) {
            return Optional.empty();
        }
        Mention stated = measure.readings().get(0).mention();
        Mention other = measure.readings().get(1).mention();
        return Optional.of(Workings.between(stated, Relation.EQUALS, other).evidence());
    }

    private Result silence(Inspection inspection) {
        return new Verdicts(rule, inspection.words()).notApplicable(Matter.of("agreement.none", Map.of(), List.of()));
    }
}
