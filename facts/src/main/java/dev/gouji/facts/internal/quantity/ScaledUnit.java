package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Rational;
import dev.gouji.model.Unit;

/**
 * A unit and what numbers in front of it are counted in: 万元 is 10000 and 元.
 *
 * @param scale 1, 10000 or another power of ten
 * @param unit the unit itself
 */
public record ScaledUnit(Rational scale, Unit unit) {

    public static final ScaledUnit NONE = new ScaledUnit(Rational.ONE, Unit.NONE);
}
