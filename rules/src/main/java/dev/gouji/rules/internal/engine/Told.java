package dev.gouji.rules.internal.engine;

import dev.gouji.model.Mention;
import dev.gouji.model.Sighting;

/**
 * The one value that a document gives of an indicator, for one time and one part.
 *
 * @param measure what is measured, with its one reading
 * @param place where the value stands
 */
public record Told(Measure measure, Sighting place) {

    public Mention mention() {
        return measure.readings().get(0).mention();
    }

    /** Whether both are about one indicator, one part and one time that is said in both places. */
    public boolean isOfSame(Told other) {
        return isOfSameThing(other)
                && measure.period().isPresent()
                && measure.period().equals(other.measure.period());
    }

    /** Whether both are about one indicator and one part, be it at different times. */
    public boolean isOfSameThing(Told other) {
        return measure.indicator().id().equals(other.measure.indicator().id())
                && measure.scope().equals(other.measure.scope());
    }
}
