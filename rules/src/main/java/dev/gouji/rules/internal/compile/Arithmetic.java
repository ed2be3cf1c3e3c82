package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.rules.internal.engine.Inspection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges whether figures go together; what is not sure is never called wrong. */
final class Arithmetic {

    private static final int LONGEST_FORMULA = 80;

    private final Verdicts verdicts;
    private final Inspection inspection;

    Arithmetic(Verdicts verdicts, Inspection inspection) {
        this.verdicts = verdicts;
        this.inspection = inspection;
    }

    /**
     * The result for a claim.
     *
     * @param more values for the placeholders of the rule's own message
     */
    Result judge(Claim claim, Map<String, String> more) {
        Reading best = claim.best();
        Matter matter = matter(claim, best, more);
        if (isUnbounded(best.formula().interval())) {
            return verdicts.undetermined(Obstacle.Kind.AMBIGUOUS, matter.saying("claim.unbounded"));
        }
        return switch (claim.fit(best)) {
            case HOLDS -> verdicts.satisfied(matter.saying("claim.holds"));
            case LAST_DIGIT ->
                hindrance(claim, matter).orElseGet(() -> verdicts.noted(matter.saying("claim.last-digit")));
            case BROKEN -> hindrance(claim, matter).orElseGet(() -> verdicts.violated(heaviest(claim), matter));
        };
    }

    private static Severity heaviest(Claim claim) {
        return claim.confidence() == Confidence.LIKELY ? Severity.WARNING : Severity.ERROR;
    }

    /** What keeps a difference from being called a violation. */
    private Optional<Result> hindrance(Claim claim, Matter matter) {
        if (claim.figures().stream().anyMatch(inspection::isDoubtful)) {
            return Optional.of(verdicts.undetermined(Obstacle.Kind.DOUBTFUL, matter.saying("claim.doubtful")));
        }
        return claim.confidence() == Confidence.POSSIBLE
                ? Optional.of(verdicts.undetermined(Obstacle.Kind.AMBIGUOUS, matter.saying("claim.ambiguous")))
                : Optional.empty();
    }

    private static boolean isUnbounded(Interval interval) {
        return interval.low().isEmpty() && interval.high().isEmpty();
    }

    private Matter matter(Claim claim, Reading reading, Map<String, String> more) {
        Workings workings = new Workings(claim, reading);
        Map<String, String> values = new HashMap<>(more);
        values.put("stated", claim.stated().show());
        values.put("formula", shortened(reading.formula().show()));
        values.put("computed", workings.computed());
        values.put("because", reading.because());
        values.put("sign", claim.relation().sign());
        return new Matter(
                "claim.broken."
                        + claim.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                values,
                sightings(claim, reading),
                Optional.of(workings.evidence()));
    }

    private List<Sighting> sightings(Claim claim, Reading reading) {
        List<Sighting> sightings = new ArrayList<>();
        for (Mention stated : claim.stated().figures()) {
            sightings.add(inspection.sighting("stated", stated));
        }
        for (Mention operand : reading.formula().figures()) {
            sightings.add(inspection.sighting("operand", operand));
        }
        return sightings;
    }

    /** A long sum is shown whole in the evidence, not in the sentence. */
    private static String shortened(String formula) {
        return formula.length() <= LONGEST_FORMULA
                ? formula
                : formula.substring(0, LONGEST_FORMULA / 2) + " … "
                        + formula.substring(formula.length() - LONGEST_FORMULA / 4);
    }
}
