package dev.gouji.facts.internal.quantity;

import java.math.BigDecimal;

/** Digits with groups of three and decimals: 6370, 1,234.50, .5. */
final class ArabicDigits {

    private ArabicDigits() {}

    /** The offset behind the number that begins at the offset, or the offset itself if none does. */
    static int end(String text, int at) {
        int end = digits(text, at);
        if (end > at && end - at <= 3 && text.charAt(at) != '0') {
            end = groups(text, end);
        }
        int decimals = is(text, end, '.') ? digits(text, end + 1) : end;
        boolean single = decimals > end + 1 && !isLink(text, at - 1) && !isLink(text, decimals);
        return exponent(text, single ? decimals : end);
    }

    /** Whether a point with digits on both sides stands there: 2.1.3 is a number of a section. */
    private static boolean isLink(String text, int at) {
        return at > 0
                && is(text, at, '.')
                && digits(text, at + 1) > at + 1
                && NumberWords.isArabic(text.charAt(at - 1));
    }

    /** Reads on over the exponent of 2.5e-3. */
    private static int exponent(String text, int at) {
        if (!is(text, at, 'e') && !is(text, at, 'E')) {
            return at;
        }
        int sign = is(text, at + 1, '-') || is(text, at + 1, '+') ? 1 : 0;
        int end = digits(text, at + 1 + sign);
        boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return end > at + 1 + sign && end - at < 6 && ends ? end : at;
    }

    private static int groups(String text, int from) {
        int end = from;
        while (is(text, end, ',') && digits(text, end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && NumberWords.isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    static BigDecimal number(String text, int from, int to) {
        return new BigDecimal(text.substring(from, to).replace(",", ""));
    }
}
