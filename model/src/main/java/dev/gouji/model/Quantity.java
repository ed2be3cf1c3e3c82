package dev.gouji.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number as it is printed, with everything that tells how exact it is.
 *
 * @param printed the characters of the number with its scale, unit and qualifier
 * @param number the digits as printed, trailing zeros kept: 34118.10 has two decimals
 * @param upper the second number of a range such as 8-10门, else empty
 * @param scale what the digits are counted in: 1, 10000 for 万, 100000000 for 亿
 * @param unit the unit, {@link Unit#NONE} if none is printed or implied
 * @param qualifier the word that bounds or blurs the number
 */
public record Quantity(
        String printed, BigDecimal number, Optional<BigDecimal> upper, Rational scale, Unit unit, Qualifier qualifier) {

    private static final Rational HALF = Rational.of(1, 2);
    /** How far 约 may reach, as a share of the number. Convention of this tool, not of a standard. */
    private static final Rational ABOUT = Rational.of(1, 10);

    /** The number in base units of its dimension: 1.16亿元 is 116000000, 96.12% is 0.9612. */
    public Rational value() {
        return inBaseUnits(number);
    }

    /** The same number without the word that bounds or blurs it. */
    public Quantity plain() {
        return new Quantity(printed, number, upper, scale, unit, Qualifier.NONE);
    }

    /** The same quantity with another number, as if that had been printed. */
    public Quantity with(BigDecimal other) {
        return new Quantity(printed, other, upper, scale, unit, qualifier);
    }

    /** What one unit in the last printed place is worth, in base units: 100 元 for 1.96万元. */
    public Rational lastPlace() {
        return power(-number.scale()).times(scale).times(unit.factor());
    }

    /** Whether it counts whole things and is printed in full, so that no rounding can hide in it. */
    public boolean isCount() {
        return unit.dimension().isCounted()
                && scale.equals(Rational.ONE)
                && unit.factor().equals(Rational.ONE)
                && number.scale() <= 0;
    }

    /** What the printed number may stand for, in base units. */
    public Interval interval() {
        Rational reach = isCount() ? Rational.ZERO : lastPlace().times(HALF);
        if (upper.isPresent()) {
            return bounded(Interval.closed(
                    value().minus(reach), inBaseUnits(upper.get()).plus(reach)));
        }
        return switch (qualifier) {
            case NONE -> Interval.around(value(), reach);
            case ABOUT -> Interval.around(value(), reach.plus(value().abs().times(ABOUT)));
            case SOMEWHAT_MORE -> Interval.closed(value(), value().plus(lastDigit()));
            case NEARLY -> Interval.closed(value().minus(lastDigit()), value());
            case AT_LEAST -> Interval.atLeast(value().minus(reach));
            case ABOVE -> Interval.above(value().minus(reach));
            case AT_MOST -> Interval.atMost(value().plus(reach));
            case BELOW -> Interval.below(value().plus(reach));
        };
    }

    private Interval bounded(Interval range) {
        return switch (qualifier) {
            case AT_LEAST, ABOVE -> new Interval(range.low(), Optional.empty());
            case AT_MOST, BELOW -> new Interval(Optional.empty(), range.high());
            default -> range;
        };
    }

    /** What the last digit that is not zero counts, in base units: 1000 for 3000余, 100 for 1200余. */
    private Rational lastDigit() {
        BigInteger digits = number.unscaledValue();
        int zeros = 0;
        while (digits.signum() != 0 && digits.mod(BigInteger.TEN).signum() == 0) {
            digits = digits.divide(BigInteger.TEN);
            zeros++;
        }
        return power(zeros - number.scale()).times(scale).times(unit.factor());
    }

    private Rational inBaseUnits(BigDecimal digits) {
        return Rational.of(digits).times(scale).times(unit.factor());
    }

    private static Rational power(int exponent) {
        return Rational.of(BigDecimal.ONE.movePointRight(exponent));
    }
}
