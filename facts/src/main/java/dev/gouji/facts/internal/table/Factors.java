package dev.gouji.facts.internal.table;

import dev.gouji.model.Formula;
import dev.gouji.model.Rational;

/** Constants in formulas. */
final class Factors {

    static final Formula ONE = whole(1);
    static final Formula HUNDRED = whole(100);
    static final Formula ALL = new Formula.Constant(Rational.ONE, "100%");
    static final double PERCENT = 100;

    private Factors() {}

    static Formula whole(long number) {
        return new Formula.Constant(Rational.of(number), Long.toString(number));
    }
}
