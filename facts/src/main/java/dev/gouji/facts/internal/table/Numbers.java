package dev.gouji.facts.internal.table;

import dev.gouji.model.Interval;
import dev.gouji.model.Rational;

/** Quick floating-point views of exact numbers, for looking ahead only: what is claimed is always checked exactly. */
final class Numbers {

    private static final double SLACK = 1e-9;

    private Numbers() {}

    static double approximate(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    /** The distance between the ends, infinite if one is missing. */
    static double width(Interval interval) {
        return interval.width().map(Numbers::approximate).orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether two numbers may be the same, given how far each may lie off. */
    static boolean mayMeet(double a, double b, double reach) {
        return Math.abs(a - b) <= reach + SLACK * Math.max(Math.abs(a), Math.abs(b));
    }
}
