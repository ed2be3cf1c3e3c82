package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Evidence;
import dev.gouji.model.Evidence.Operand;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down a calculation so that a reader can repeat it by hand. */
final class Workings {

    private static final int MORE_DIGITS = 2;
    private static final Map<Rational, String> SCALES = Map.of(
            Rational.of(10_000), "万", Rational.of(100_000_000), "亿", Rational.of(1000), "千", Rational.of(100), "百");

    private final Claim claim;
    private final Reading reading;
    private final Optional<Quantity> pattern;

    /** The calculation of one reading, in the unit of the first figure that is stated. */
    Workings(Claim claim, Reading reading) {
        this.claim = claim;
        this.reading = reading;
        this.pattern = claim.stated().figures().stream().findFirst().map(Mention::quantity);
    }

    /** What one figure is compared with is another one. */
    static Workings between(Mention stated, Relation relation, Mention other) {
        Reading reading = new Reading(new Formula.Figure(other), "");
        Claim claim = new Claim(
                Claim.Kind.AGREEMENT, new Formula.Figure(stated), relation, List.of(reading), Confidence.CERTAIN);
        return new Workings(claim, reading);
    }

    /** The calculation with the slip that would explain a difference, if there is one. */
    Evidence evidence() {
        return evidence(claim.fit(reading) == Fit.BROKEN ? new Repair(claim, reading).show() : "");
    }

    /** The calculation where no slip of the pen is to be looked for, as against a threshold. */
    Evidence withoutRepair() {
        return evidence("");
    }

    private Evidence evidence(String repair) {
        Interval stated = claim.stated().interval();
        Interval computed = reading.formula().interval();
        return new Evidence(
                reading.formula().show(),
                claim.stated().show(),
                computed(),
                stated.times(perUnit()),
                computed.times(perUnit()),
                operands(),
                repair);
    }

    /** What the formula gives, in the unit of the stated figure: 96.1224%. */
    String computed() {
        return value(reading.formula()).map(this::show).orElse("—");
    }

    /** A value as the stated figure would print it, with two digits more if it has that many. */
    String show(Rational value) {
        Rational number = value.times(perUnit());
        int decimals =
                pattern.map(quantity -> Math.max(0, quantity.number().scale())).orElse(0);
        boolean exact = Rational.of(number.toDecimal(decimals)).equals(number);
        return number.toDecimal(exact ? decimals : decimals + MORE_DIGITS).toPlainString() + suffix();
    }

    private List<Operand> operands() {
        return reading.formula().figures().stream()
                .map(Mention::quantity)
                .map(quantity ->
                        new Operand(quantity.printed(), quantity.value().toString()))
                .toList();
    }

    private Rational perUnit() {
        return pattern.map(quantity -> Rational.ONE.dividedBy(
                        quantity.scale().times(quantity.unit().factor())))
                .orElse(Rational.ONE);
    }

    private String suffix() {
        return pattern.map(quantity -> SCALES.getOrDefault(quantity.scale(), "") + symbol(quantity))
                .orElse("");
    }

    private static String symbol(Quantity quantity) {
        return quantity.unit().dimension() == Dimension.RATIO
                ? "：1"
                : quantity.unit().symbol();
    }

    /** The value of a formula, empty where it divides by zero. */
    private static Optional<Rational> value(Formula formula) {
        try {
            return Optional.of(formula.value());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
