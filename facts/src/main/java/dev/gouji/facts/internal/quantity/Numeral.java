package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Digits or number words at one place, before it is asked what they count.
 *
 * @param from offset of the first character
 * @param to offset behind the last character
 * @param number the digits, trailing zeros kept
 * @param upper the other end where the words leave a span: 三四 is 3 to 4, 几十 is 10 to 100
 * @param scale what the digits are counted in: 10000 for 4.2万, 1/3 for 三分之二
 * @param more whether 余, 多 or 几 stands inside: 十几, 500余万
 * @param chinese whether it begins with a Chinese number word
 */
record Numeral(
        int from,
        int to,
        BigDecimal number,
        Optional<BigDecimal> upper,
        Rational scale,
        boolean more,
        boolean chinese) {

    public Rational value() {
        return Rational.of(number).times(scale);
    }

    /** The same number up to the given offset, counted in a larger measure. */
    Numeral counted(int end, Rational measure) {
        return new Numeral(from, end, number, upper, scale.times(measure), more, chinese);
    }

    public int length() {
        return to - from;
    }
}
