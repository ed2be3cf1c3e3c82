package dev.gouji.model;

import dev.gouji.model.Interval.End;
import java.util.Optional;

/** Products and reciprocals of intervals, by the signs of their ends. */
final class IntervalProduct {

    private IntervalProduct() {}

    static Interval of(Interval a, Interval b) {
        if (isNotNegative(a)) {
            return withNotNegative(a, b);
        }
        if (isNotNegative(a.negate())) {
            return withNotNegative(a.negate(), b).negate();
        }
        return hull(
                withNotNegative(notNegativePart(a), b),
                withNotNegative(notNegativePart(a.negate()), b).negate());
    }

    /** The reciprocals, empty if zero lies inside the interval or is all of it. */
    static Optional<Interval> reciprocal(Interval interval) {
        if (interval.isExact() && interval.contains(Rational.ZERO)) {
            return Optional.empty();
        }
        if (isNotNegative(interval)) {
            return Optional.of(reciprocalOfNotNegative(interval));
        }
        return isNotNegative(interval.negate())
                ? Optional.of(reciprocalOfNotNegative(interval.negate()).negate())
                : Optional.empty();
    }

    private static Interval reciprocalOfNotNegative(Interval interval) {
        Optional<End> low =
                interval.high().map(IntervalProduct::reciprocal).or(() -> Optional.of(new End(Rational.ZERO, false)));
        Optional<End> high =
                interval.low().filter(end -> end.value().signum() > 0).map(IntervalProduct::reciprocal);
        return new Interval(low, high);
    }

    private static End reciprocal(End end) {
        return new End(Rational.ONE.dividedBy(end.value()), end.closed());
    }

    private static boolean isNotNegative(Interval interval) {
        return interval.low().isPresent() && interval.low().get().value().signum() >= 0;
    }

    private static Interval notNegativePart(Interval interval) {
        return interval.intersect(Interval.atLeast(Rational.ZERO)).orElse(Interval.exactly(Rational.ZERO));
    }

    private static Interval withNotNegative(Interval a, Interval b) {
        End low = a.low().orElseThrow();
        Optional<End> high = a.high();
        boolean startsBelowZero = b.low().map(end -> end.value().signum() < 0).orElse(true);
        boolean endsBelowZero = b.high().map(end -> end.value().signum() < 0).orElse(false);
        return new Interval(
                startsBelowZero ? multiply(high, b.low()) : multiply(Optional.of(low), b.low()),
                endsBelowZero ? multiply(Optional.of(low), b.high()) : multiply(high, b.high()));
    }

    private static Optional<End> multiply(Optional<End> a, Optional<End> b) {
        if (isZero(a) || isZero(b)) {
            return Optional.of(new End(Rational.ZERO, isClosedZero(a) || isClosedZero(b)));
        }
        return a.flatMap(x -> b.map(y -> new End(x.value().times(y.value()), x.closed() && y.closed())));
    }

    private static boolean isZero(Optional<End> end) {
        return end.map(e -> e.value().signum() == 0).orElse(false);
    }

    private static boolean isClosedZero(Optional<End> end) {
        return end.map(e -> e.value().signum() == 0 && e.closed()).orElse(false);
    }

    private static Interval hull(Interval a, Interval b) {
        return new Interval(
                a.low().flatMap(x -> b.low().map(y -> x.value().compareTo(y.value()) <= 0 ? x : y)),
                a.high().flatMap(x -> b.high().map(y -> x.value().compareTo(y.value()) >= 0 ? x : y)));
    }
}
