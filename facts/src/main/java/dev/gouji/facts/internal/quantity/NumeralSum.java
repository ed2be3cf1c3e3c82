package dev.gouji.facts.internal.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Adds up the digits and multipliers of one numeral from left to right. */
final class NumeralSum {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** What 万 and 亿 have closed. */
    private BigDecimal total = BigDecimal.ZERO;
    /** What stands below the next 万 or 亿. */
    private BigDecimal section = BigDecimal.ZERO;

    private BigDecimal digit = BigDecimal.ZERO;
    private boolean hasDigit;
    private boolean spelled;
    /** How far the other end of 三四 lies from its first, in the same place. */
    private BigDecimal span = BigDecimal.ZERO;

    private BigDecimal lastMultiplier = BigDecimal.ZERO;
    private BigDecimal lastSmall = BigDecimal.ZERO;
    private BigDecimal chain = BigDecimal.ONE;
    /** 百 or 千, if the number ends with it: 三千 and 3千 are printed to the thousand. */
    private BigDecimal ending = BigDecimal.ONE;

    private boolean zero;
    private boolean started;

    boolean isStarted() {
        return started;
    }

    boolean hasDigit() {
        return hasDigit;
    }

    boolean hasSpan() {
        return span.signum() > 0;
    }

    /** Whether digits may follow: 3万4000 yes, 3万45000 no. */
    boolean takes(BigDecimal number) {
        return !hasDigit && (!started || (number.compareTo(lastMultiplier) < 0 && number.scale() <= 0));
    }

    void take(BigDecimal number, boolean word) {
        digit = number;
        hasDigit = true;
        spelled = word;
        ending = BigDecimal.ONE;
        started = true;
    }

    void spread(int reach) {
        span = BigDecimal.valueOf(reach);
    }

    void zero() {
        zero = true;
    }

    boolean takesSmall(int multiplier) {
        return lastSmall.signum() == 0 || lastSmall.compareTo(BigDecimal.valueOf(multiplier)) > 0;
    }

    void timesSmall(int multiplier) {
        BigDecimal factor = BigDecimal.valueOf(multiplier);
        ending = multiplier >= 100 ? factor : BigDecimal.ONE;
        BigDecimal amount = hasDigit && digit.signum() != 0 ? digit : BigDecimal.ONE;
        section = section.add(amount.multiply(factor));
        span = span.multiply(factor);
        closeDigit(factor);
        lastSmall = factor;
    }

    void timesBig(long multiplier) {
        BigDecimal factor = BigDecimal.valueOf(multiplier);
        BigDecimal open = section.add(hasDigit ? digit : BigDecimal.ZERO);
        if (open.signum() == 0 && chain.compareTo(BigDecimal.ONE) > 0) {
            total = total.multiply(factor);
            chain = chain.multiply(factor);
        } else {
            boolean swallows = chainBefore().compareTo(factor) < 0;
            total = swallows ? total.add(open).multiply(factor) : total.add(open.multiply(factor));
            chain = factor.multiply(ending);
        }
        span = span.multiply(factor);
        section = BigDecimal.ZERO;
        lastSmall = BigDecimal.ZERO;
        ending = BigDecimal.ONE;
        closeDigit(factor);
    }

    private BigDecimal chainBefore() {
        return total.signum() == 0 ? BigDecimal.ZERO : chain;
    }

    private void closeDigit(BigDecimal factor) {
        digit = BigDecimal.ZERO;
        hasDigit = false;
        zero = false;
        started = true;
        lastMultiplier = factor;
    }

    /** Adds the decimals behind 点, which end the number apart from 万 and 亿. */
    void decimals(String digits) {
        settle();
        BigDecimal fraction = new BigDecimal("0." + digits);
        take(total.signum() == 0 ? section.add(fraction) : fraction, false);
        section = total.signum() == 0 ? BigDecimal.ZERO : section;
    }

    /** Reads the last digit of 一万三 and 四百五 as 三千 and 五十. */
    private void settle() {
        boolean shortened = spelled && hasDigit && !zero && !hasSpan() && lastMultiplier.compareTo(TEN) > 0;
        if (hasDigit) {
            section = section.add(shortened ? digit.multiply(lastMultiplier.divide(TEN)) : digit);
            hasDigit = false;
        }
    }

    private boolean endsWithScale() {
        return !hasDigit && section.signum() == 0 && chain.compareTo(BigDecimal.ONE) > 0;
    }

    /** The digits in front of 万 or 亿 where the number ends with one of them, else the whole number. */
    BigDecimal number() {
        if (endsWithScale()) {
            return total.divide(chain);
        }
        settle();
        return total.add(section).divide(ending);
    }

    /** What {@link #number()} is counted in. */
    BigDecimal scale() {
        return endsWithScale() ? chain : ending;
    }

    /** The other end of a span, in the same scale as the number. */
    Optional<BigDecimal> upper(BigDecimal number) {
        return hasSpan() ? Optional.of(number.add(span.divide(scale()))) : Optional.empty();
    }
}
