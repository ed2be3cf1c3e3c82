package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Quantity;

/** Whether one number looks like the other with a slip of the pen: two digits exchanged, or one wrong, lost or doubled. */
final class Slip {

    private static final int FEWEST_DIGITS = 3;
    private static final int SURE_DIGITS = 4;
    private static final int RIGHT_BEHIND = 2;

    private final String written;
    private final String meant;

    Slip(Quantity written, Quantity meant) {
        this.written = written.number().toPlainString();
        this.meant = meant.number().toPlainString();
    }

    boolean isLikely() {
        return meant.length() >= FEWEST_DIGITS && written.length() >= FEWEST_DIGITS && (isExchanged() || isOneOff());
    }

    /**
     * Whether two numbers of one thing are hardly so alike by accident: digits exchanged, lost or doubled, or one wrong
     * before others that are right. The last digits of numbers that are really two differ easily.
     */
    boolean isSure() {
        return digits(meant) >= SURE_DIGITS
                && digits(written) >= SURE_DIGITS - 1
                && (isExchanged() || (isOneOff() && (written.length() != meant.length() || isRightBehind())));
    }

    /** Whether two of at least three digits changed places, and nothing else. */
    boolean isExchange() {
        return digits(meant) >= FEWEST_DIGITS && isExchanged();
    }

    private boolean isRightBehind() {
        return digits(written.substring(firstDifference() + 1)) >= RIGHT_BEHIND;
    }

    /** How many digits other than 0. */
    private static int digits(String number) {
        return (int) number.chars().filter(c -> c >= '1' && c <= '9').count();
    }

    private boolean isExchanged() {
        if (written.length() != meant.length()) {
            return false;
        }
        int at = firstDifference();
        return at + 1 < written.length()
                && written.charAt(at) == meant.charAt(at + 1)
                && written.charAt(at + 1) == meant.charAt(at)
                && written.substring(at + 2).equals(meant.substring(at + 2));
    }

    private boolean isOneOff() {
        int at = firstDifference();
        return switch (written.length() - meant.length()) {
            case 0 -> at < written.length() && written.substring(at + 1).equals(meant.substring(at + 1));
            case 1 -> written.substring(at + 1).equals(meant.substring(at));
            case -1 -> written.substring(at).equals(meant.substring(at + 1));
            default -> false;
        };
    }

    private int firstDifference() {
        int at = 0;
        while (at < Math.min(written.length(), meant.length()) && written.charAt(at) == meant.charAt(at)) {
            at++;
        }
        return at;
    }
}
