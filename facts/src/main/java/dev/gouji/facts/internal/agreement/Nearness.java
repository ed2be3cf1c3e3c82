package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import java.math.BigDecimal;

/** Whether two figures of one thing may be the same number, one rounded more than the other. */
public final class Nearness {

    /** Two figures no farther apart than this, as a share of the larger, are no finding: surveys differ so much. */
    private static final Rational SLIGHT = Rational.of(1, 200);

    /** Figures of one name this close together, as a share of the second, are hardly of two things. */
    private static final Rational CLOSE = Rational.of(1, 20);

    private Nearness() {}

    /** Whether the first is another number than the second and yet so close to it that it is hardly of another thing. */
    public static boolean differSlightly(Mention a, Mention b) {
        Rational apart = a.quantity().value().minus(b.quantity().value()).abs();
        return a.quantity().unit().isComparableTo(b.quantity().unit())
                && !a.mayEqual(b)
                && apart.compareTo(b.quantity().value().times(CLOSE)) < 0;
    }

    /** Whether they may. */
    public static boolean mayBeSame(Mention a, Mention b) {
        return reach(a).meets(reach(b))
                || isSlight(a.quantity().value(), b.quantity().value());
    }

    /** 约 before a figure that is printed to the last square metre does not blur it as it does 约9000. */
    private static Interval reach(Mention mention) {
        Quantity quantity = mention.quantity();
        return quantity.qualifier() == Qualifier.ABOUT
                ? Interval.closed(
                        quantity.value().minus(lastDigit(quantity)),
                        quantity.value().plus(lastDigit(quantity)))
                : mention.interval();
    }

    /** What the last digit that is not zero counts, in base units. */
    private static Rational lastDigit(Quantity quantity) {
        BigDecimal digits = quantity.number().stripTrailingZeros();
        return Rational.of(BigDecimal.ONE.movePointLeft(digits.scale()))
                .times(quantity.scale())
                .times(quantity.unit().factor());
    }

    private static boolean isSlight(Rational a, Rational b) {
        Rational larger = a.compareTo(b) > 0 ? a : b;
        return a.minus(b).abs().compareTo(larger.abs().times(SLIGHT)) <= 0;
    }
}
