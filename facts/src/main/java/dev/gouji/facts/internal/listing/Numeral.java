package dev.gouji.facts.internal.listing;

import dev.gouji.facts.internal.quantity.NumberWords;
import dev.gouji.model.Context;
import dev.gouji.model.Mention;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Numerals below 100, wherever they stand; the ones in names and labels are no quantities to the rest of the program. */
final class Numeral {

    private static final char FIRST_CIRCLE = '①';
    private static final char LAST_CIRCLE = '⑳';

    private Numeral() {}

    /** The value of a numeral below 100: 12, 十二, ⑫. */
    static int value(String numeral) {
        if (numeral.charAt(0) >= FIRST_CIRCLE && numeral.charAt(0) <= LAST_CIRCLE) {
            return numeral.charAt(0) - FIRST_CIRCLE + 1;
        }
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int ten = numeral.indexOf('十');
        int units = digit(numeral.substring(ten + 1));
        return ten < 0 ? units : units + 10 * (ten == 0 ? 1 : digit(numeral.substring(0, ten)));
    }

    private static int digit(String word) {
        return word.isEmpty() ? 0 : NumberWords.digit(word.charAt(0));
    }

    /** The numeral as an exact number without unit. */
    static Mention figure(Prose prose, int from, String numeral) {
        Quantity quantity = new Quantity(
                numeral, BigDecimal.valueOf(value(numeral)), Optional.empty(), Rational.ONE, Unit.NONE, Qualifier.NONE);
        return new Mention(quantity, prose.place(from, from + numeral.length()), "", Context.UNKNOWN);
    }
}
