package dev.gouji.rules.internal.compile;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the slip of the pen that explains a broken claim.
 *
 * <p>One figure, changed alone by one digit or by the exchange of two neighbours, may make it hold. If there is exactly
 * one such change, it is proposed; if there is none, the stated figure is to become the computed one; several say nothing.
 */
final class Repair {

    private final Claim claim;
    private final Reading reading;

    Repair(Claim claim, Reading reading) {
        this.claim = claim;
        this.reading = reading;
    }

    /** The change as {@code 6132 → 6123}, empty if none can be told. */
    String show() {
        List<String> slips = new ArrayList<>();
        claim.figures().stream().distinct().forEach(figure -> addSlips(figure, slips));
        if (slips.size() == 1) {
            return slips.get(0);
        }
        return slips.isEmpty() && claim.stated() instanceof Formula.Figure figure ? recomputed(figure.mention()) : "";
    }

    private void addSlips(Mention figure, List<String> slips) {
        BigDecimal number = figure.quantity().number();
        for (BigInteger digits : neighbours(number.unscaledValue())) {
            BigDecimal changed = new BigDecimal(digits, number.scale());
            if (holdsWith(figure, changed)) {
                slips.add(change(number, changed));
            }
        }
    }

    private boolean holdsWith(Mention figure, BigDecimal number) {
        Mention changed = with(figure, number);
        Claim other = new Claim(
                claim.kind(),
                claim.stated().map(mention -> mention.equals(figure) ? changed : mention),
                claim.relation(),
                List.of(new Reading(
                        reading.formula().map(mention -> mention.equals(figure) ? changed : mention),
                        reading.because())),
                claim.confidence());
        return other.fit() == Fit.HOLDS;
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

    private static Mention with(Mention figure, BigDecimal number) {
        Quantity old = figure.quantity();
        return new Mention(
                new Quantity(old.printed(), number, old.upper(), old.scale(), old.unit(), old.qualifier()),
                figure.place(),
                figure.thing(),
                figure.context());
    }

    private static String change(BigDecimal from, BigDecimal to) {
        return from.toPlainString() + " → " + to.toPlainString();
    }

    /** All numbers that one slip makes of the digits: one digit other, lacking or too many, two neighbours exchanged. */
    private static Set<BigInteger> neighbours(BigInteger value) {
        String digits = value.abs().toString();
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            String before = digits.substring(0, i);
            String after = digits.substring(i + 1);
            found.add(before + after);
            if (!after.isEmpty()) {
                found.add(before + after.charAt(0) + digits.charAt(i) + after.substring(1));
            }
            for (char c = '0'; c <= '9'; c++) {
                found.add(before + c + after);
                found.add(before + c + digits.charAt(i) + after);
                found.add(before + digits.charAt(i) + c + after);
            }
        }
        Set<BigInteger> numbers = new LinkedHashSet<>();
        found.stream()
                .filter(text -> !text.isEmpty() && (text.length() == 1 || text.charAt(0) != '0'))
                .map(BigInteger::new)
                .map(number -> value.signum() < 0 ? number.negate() : number)
                .forEach(numbers::add);
        numbers.remove(value);
        return numbers;
    }
}
