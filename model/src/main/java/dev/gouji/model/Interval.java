package dev.gouji.model;

import java.util.Optional;

/**
 * A set of numbers without a gap: what a printed number may stand for, or what a formula can come to.
 *
 * <p>Arithmetic is exact as long as every operand occurs once in a formula, which is how claims are written.
 *
 * @param low where it begins, empty if it has no lower end
 * @param high where it ends, empty if it has no upper end
 */
public record Interval(Optional<End> low, Optional<End> high) {

    /**
     * One end of an interval.
     *
     * @param value the number at the end
     * @param closed whether that number belongs to the interval
     */
    public record End(Rational value, boolean closed) {}

    public static final Interval EVERYTHING = new Interval(Optional.empty(), Optional.empty());

    /** Refuses an interval that holds no number with {@link IllegalArgumentException}. */
    public Interval {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().value.compareTo(high.get().value);
            if (order > 0 || (order == 0 && !(low.get().closed && high.get().closed))) {
                throw new IllegalArgumentException("empty interval: " + low.get() + " to " + high.get());
            }
        }
    }

    public static Interval exactly(Rational value) {
        return closed(value, value);
    }

    public static Interval closed(Rational low, Rational high) {
        return new Interval(Optional.of(new End(low, true)), Optional.of(new End(high, true)));
    }

    /** The closed interval that reaches equally far to both sides. */
    public static Interval around(Rational middle, Rational reach) {
        return closed(middle.minus(reach), middle.plus(reach));
    }

    public static Interval atLeast(Rational low) {
        return new Interval(Optional.of(new End(low, true)), Optional.empty());
    }

    public static Interval above(Rational low) {
        return new Interval(Optional.of(new End(low, false)), Optional.empty());
    }

    public static Interval atMost(Rational high) {
        return new Interval(Optional.empty(), Optional.of(new End(high, true)));
    }

    public static Interval below(Rational high) {
        return new Interval(Optional.empty(), Optional.of(new End(high, false)));
    }

    public boolean isExact() {
        return low.isPresent() && high.isPresent() && low.get().value.equals(high.get().value);
    }

    /** The distance between the ends, empty if one is missing. */
    public Optional<Rational> width() {
        return high.flatMap(end -> low.map(start -> end.value.minus(start.value)));
    }

    public boolean contains(Rational value) {
        return meets(exactly(value));
    }

    /** Whether some number lies in both. */
    public boolean meets(Interval other) {
        return reaches(low, other.high) && reaches(other.low, high);
    }

    /** Whether some number of this is at most some number of the other. */
    public boolean mayBeAtMost(Interval other) {
        return reaches(low, other.high);
    }

    /** Whether some number of this is at least some number of the other. */
    public boolean mayBeAtLeast(Interval other) {
        return reaches(other.low, high);
    }

    private static boolean reaches(Optional<End> low, Optional<End> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return true;
        }
        int order = low.get().value.compareTo(high.get().value);
        return order < 0 || (order == 0 && low.get().closed && high.get().closed);
    }

    /** The numbers that lie in both, empty if there are none. */
    public Optional<Interval> intersect(Interval other) {
        return meets(other)
                ? Optional.of(new Interval(later(low, other.low), earlier(high, other.high)))
                : Optional.empty();
    }

    private static Optional<End> later(Optional<End> a, Optional<End> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        int order = a.get().value.compareTo(b.get().value);
        return order > 0 || (order == 0 && !a.get().closed) ? a : b;
    }

    private static Optional<End> earlier(Optional<End> a, Optional<End> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        int order = a.get().value.compareTo(b.get().value);
        return order < 0 || (order == 0 && !a.get().closed) ? a : b;
    }

    public Interval plus(Interval other) {
        return new Interval(add(low, other.low), add(high, other.high));
    }

    private static Optional<End> add(Optional<End> a, Optional<End> b) {
        return a.flatMap(x -> b.map(y -> new End(x.value.plus(y.value), x.closed && y.closed)));
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval negate() {
        return new Interval(high.map(Interval::negate), low.map(Interval::negate));
    }

    private static End negate(End end) {
        return new End(end.value.negate(), end.closed);
    }

    public Interval times(Rational factor) {
        if (factor.signum() == 0) {
            return exactly(Rational.ZERO);
        }
        Interval scaled =
                new Interval(low.map(end -> scale(end, factor.abs())), high.map(end -> scale(end, factor.abs())));
        return factor.signum() < 0 ? scaled.negate() : scaled;
    }

    private static End scale(End end, Rational factor) {
        return new End(end.value.times(factor), end.closed);
    }

    public Interval times(Interval other) {
        return IntervalProduct.of(this, other);
    }

    /** The quotients by every number of the other; everything, if zero is or bounds one of them on both sides. */
    public Interval dividedBy(Interval other) {
        return IntervalProduct.reciprocal(other).map(this::times).orElse(EVERYTHING);
    }

    /** Widens both ends by the given reach. */
    public Interval widen(Rational reach) {
        return plus(around(Rational.ZERO, reach));
    }

    /** Writes the interval with brackets that tell whether an end belongs to it: {@code [96.115, 96.125]}. */
    @Override
    public String toString() {
        return low.map(end -> (end.closed ? "[" : "(") + end.value).orElse("(−∞")
                + ", "
                + high.map(end -> end.value + (end.closed ? "]" : ")")).orElse("+∞)");
    }
}
