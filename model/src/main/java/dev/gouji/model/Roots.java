package dev.gouji.model;

import java.math.BigInteger;

/** Roots of fractions to nine decimals. */
final class Roots {

    private static final int DECIMALS = 9;
    private static final BigInteger ONE = BigInteger.TEN.pow(DECIMALS);

    private Roots() {}

    /** The greatest number with nine decimals whose power does not exceed the radicand, which is not negative. */
    static Rational below(Rational radicand, int degree) {
        return new Rational(floor(radicand, degree), ONE);
    }

    /** A number with nine decimals whose power is not less than the radicand. */
    static Rational above(Rational radicand, int degree) {
        return new Rational(floor(radicand, degree).add(BigInteger.ONE), ONE);
    }

    private static BigInteger floor(Rational radicand, int degree) {
        BigInteger target = radicand.numerator().multiply(ONE.pow(degree)).divide(radicand.denominator());
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(target.bitLength() / degree + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(target) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
