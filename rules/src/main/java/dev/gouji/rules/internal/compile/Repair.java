package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.DigitSlip;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Looks for the slip of the pen that explains a broken claim.
 *
 * <p>One figure, changed alone by the likeliest slip that there is, may make it hold. If there is exactly one such change,
 * it is proposed with its cause; if there is none, the stated figure is to become the computed one; several say nothing.
 */
final class Repair {

    /** A list that has grown is longer than its number says without any slip. */
    private static final DigitSlip[] NONE = {};

    private final Claim claim;
    private final Reading reading;

    Repair(Claim claim, Reading reading) {
        this.claim = claim;
        this.reading = reading;
    }

    /** The change as {@code 6132 → 6123（两位数字可能颠倒）}, empty if none can be told. */
    String show() {
        for (DigitSlip slip : claim.kind() == Claim.Kind.LIST_COUNT ? NONE : DigitSlip.values()) {
            Set<String> changes = changes(slip);
            if (!changes.isEmpty()) {
                return changes.size() == 1 ? changes.iterator().next() + "（" + slip.words() + "）" : "";
            }
        }
        return claim.stated() instanceof Formula.Figure figure ? recomputed(figure.mention()) : "";
    }

    private Set<String> changes(DigitSlip slip) {
        Set<String> changes = new LinkedHashSet<>();
        for (Mention figure : new LinkedHashSet<>(claim.figures())) {
            BigDecimal number = figure.quantity().number();
            slip.meant(number).stream()
                    .filter(meant -> holdsWith(figure, meant))
                    .forEach(meant -> changes.add(change(number, meant)));
        }
        return changes;
    }

    /** Whether the number would do; of a range both ends would have to be changed. */
    private boolean holdsWith(Mention figure, BigDecimal number) {
        return figure.quantity().upper().isEmpty()
                && claim.with(reading, figure, figure.with(number)).holds();
    }

    private String recomputed(Mention stated) {
        try {
            Quantity quantity = stated.quantity();
            BigDecimal number = reading.formula()
                    .value()
                    .dividedBy(quantity.scale().times(quantity.unit().factor()))
                    .toDecimal(Math.max(0, quantity.number().scale()));
            return holdsWith(stated, number) ? change(quantity.number(), number) : "";
        } catch (ArithmeticException e) {
            // The formula divides by zero: there is no number that the stated figure should be.
            return "";
        }
    }

    private static String change(BigDecimal from, BigDecimal to) {
        return from.toPlainString() + " → " + to.toPlainString();
    }
}
