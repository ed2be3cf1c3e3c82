package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Formula;
import java.util.List;

/** What may be calculated from two figures of a row, {@code a} and {@code b}; each occurs once. */
enum Operation {
    SUM(Claim.Kind.SUM, " + "),
    PRODUCT(Claim.Kind.PRODUCT, " × "),
    QUOTIENT(Claim.Kind.RATIO, " ÷ "),
    /** {@code a ÷ b − 1}. */
    GROWTH(Claim.Kind.GROWTH, " 比 ");

    private final Claim.Kind kind;
    private final String sign;

    Operation(Claim.Kind kind, String sign) {
        this.kind = kind;
        this.sign = sign;
    }

    Claim.Kind kind() {
        return kind;
    }

    String show(String a, String b) {
        return a + sign + b + (this == GROWTH ? " 的增长" : "");
    }

    double apply(double a, double b) {
        return switch (this) {
            case SUM -> a + b;
            case PRODUCT -> a * b;
            case QUOTIENT -> a / b;
            case GROWTH -> a / b - 1;
        };
    }

    /** How far the result may lie off at most, to first order. */
    double reach(Approximate a, Approximate b) {
        return switch (this) {
            case SUM -> a.reach() + b.reach();
            case PRODUCT -> Math.abs(a.value()) * b.reach() + Math.abs(b.value()) * a.reach() + a.reach() * b.reach();
            case QUOTIENT, GROWTH ->
                (a.reach() + Math.abs(a.value() / b.value()) * b.reach())
                        / Math.max(Math.abs(b.value()) - b.reach(), Double.MIN_NORMAL);
        };
    }

    Formula formula(Formula a, Formula b) {
        return switch (this) {
            case SUM -> new Formula.Sum(List.of(a, b));
            case PRODUCT -> new Formula.Product(a, b);
            case QUOTIENT -> new Formula.Quotient(a, b);
            case GROWTH -> new Formula.Difference(new Formula.Quotient(a, b), Factors.ONE);
        };
    }

    /** Whether the first operand may be exchanged with the second. */
    boolean isCommutative() {
        return this == SUM || this == PRODUCT;
    }

    /** Whether the result is the other operand or zero, whatever the relation: adding nothing, dividing by itself. */
    boolean isTrivial(double a, double b) {
        return switch (this) {
            case SUM -> a == 0 || b == 0;
            case PRODUCT -> a == 0 || b == 0 || a == 1 || b == 1;
            case QUOTIENT, GROWTH -> a == 0 || b == 1 || a == b;
        };
    }

    boolean isDefined(double b) {
        return (this != QUOTIENT && this != GROWTH) || b != 0;
    }

    /** A figure as floating point. */
    record Approximate(double value, double reach) {}
}
