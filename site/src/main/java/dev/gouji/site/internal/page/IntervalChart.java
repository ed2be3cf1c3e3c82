package dev.gouji.site.internal.page;

import dev.gouji.model.Interval;
import dev.gouji.model.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two intervals on one scale, for the eye to see whether they meet.
 *
 * @param stated what the stated figure may stand for
 * @param computed what the calculation may come to
 */
record IntervalChart(Bar stated, Bar computed) {

    private static final double MARGIN = 12;
    /** A single number has no width, but must be seen. */
    private static final double THINNEST = 2;

    /** Empty where no end is known. */
    static Optional<IntervalChart> of(Interval stated, Interval computed) {
        List<Rational> ends = Stream.of(stated.low(), stated.high(), computed.low(), computed.high())
                .flatMap(Optional::stream)
                .map(Interval.End::value)
                .sorted()
                .toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = new Scale(ends.get(0), ends.get(ends.size() - 1));
        return Optional.of(new IntervalChart(scale.bar(stated, "stated"), scale.bar(computed, "computed")));
    }

    /** From the lowest to the highest end. */
    private record Scale(Rational low, Rational high) {

        Bar bar(Interval interval, String name) {
            double from = interval.low().map(end -> position(end.value())).orElse(0.0);
            double to = interval.high().map(end -> position(end.value())).orElse(100.0);
            double missing = Math.max(0, THINNEST - (to - from)) / 2;
            return Bar.between(from - missing, to + missing, name);
        }

        private double position(Rational value) {
            Rational length = high.minus(low);
            double share = length.signum() == 0
                    ? 0.5
                    : value.minus(low).dividedBy(length).toDecimal(4).doubleValue();
            return MARGIN + share * (100 - 2 * MARGIN);
        }
    }
}
