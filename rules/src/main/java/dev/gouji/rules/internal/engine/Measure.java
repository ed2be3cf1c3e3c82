package dev.gouji.rules.internal.engine;

import dev.gouji.model.Confidence;
import dev.gouji.model.Indicator;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * Everything a document says of one indicator for one period and one part of the whole.
 *
 * @param indicator what is measured
 * @param scope the part, empty for the whole school
 * @param period the time, empty if none is said
 * @param isSuperseded whether it has no period and other figures of the indicator and the part have one
 * @param readings the different values, the one told first leading; one where all places agree
 */
public record Measure(
        Indicator indicator, String scope, Optional<Period> period, boolean isSuperseded, List<Reading> readings) {

    /**
     * Figures that may stand for the same number.
     *
     * @param values in reading order
     * @param best the most precise of them
     */
    public record Reading(List<IndicatorValue> values, IndicatorValue best) {

        public Reading {
            values = List.copyOf(values);
        }

        public Mention mention() {
            return best.mention();
        }

        /** Whether some place says for certain that this is the value. */
        public boolean isCertain() {
            return best.confidence() == Confidence.CERTAIN;
        }
    }

    public Measure {
        readings = List.copyOf(readings);
    }

    /** Whether the two may be about the same time. */
    public boolean mayBeAtTimeOf(Measure other) {
        return period.isEmpty() || other.period.isEmpty() || period.equals(other.period);
    }

    /** Whether this one is about a later time than the other, for certain. */
    public boolean isLaterThan(Measure other) {
        return period.isPresent()
                && (other.period.isEmpty()
                        || period.get().lastYear() > other.period.get().lastYear());
    }
}
