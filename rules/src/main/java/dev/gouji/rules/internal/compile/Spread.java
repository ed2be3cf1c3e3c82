package dev.gouji.rules.internal.compile;

import dev.gouji.model.Rational;
import java.util.List;
import java.util.Optional;

/**
 * How the values of several schools are spread.
 *
 * @param count how many values there are
 * @param lower the lower quartile
 * @param upper the upper quartile
 */
record Spread(int count, Rational lower, Rational upper) {

    /** Outer fences lie three times the distance of the quartiles off them: J. W. Tukey, Exploratory Data Analysis, 1977, 2D. */
    private static final Rational FAR = Rational.of(3);

    private static final int QUARTERS = 4;

    /**
     * A bound beyond which a value is far off.
     *
     * @param formula how it is reckoned, Q1 and Q3 being the quartiles
     */
    record Fence(Rational value, String formula, boolean isUpper) {}

    /** The spread of values in rising order, quartiles between two values being interpolated. */
    static Spread of(List<Rational> rising) {
        return new Spread(rising.size(), quartile(rising, 1), quartile(rising, QUARTERS - 1));
    }

    private static Rational quartile(List<Rational> rising, int which) {
        int quarters = (rising.size() - 1) * which;
        Rational below = rising.get(quarters / QUARTERS);
        Rational above = rising.get(Math.min(quarters / QUARTERS + 1, rising.size() - 1));
        return below.plus(above.minus(below).times(Rational.of(quarters % QUARTERS, QUARTERS)));
    }

    /** The fence that the value lies beyond; empty if it does not, or if most values are the same. */
    Optional<Fence> fence(Rational value) {
        Rational reach = upper.minus(lower).times(FAR);
        if (reach.signum() == 0) {
            return Optional.empty();
        }
        if (value.compareTo(upper.plus(reach)) > 0) {
            return Optional.of(new Fence(upper.plus(reach), "Q3 + 3 × (Q3 − Q1)", true));
        }
        return value.compareTo(lower.minus(reach)) < 0
                ? Optional.of(new Fence(lower.minus(reach), "Q1 − 3 × (Q3 − Q1)", false))
                : Optional.empty();
    }
}
