package dev.gouji.site.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rectangle of a small chart that is 100 wide.
 *
 * @param x left edge
 * @param width how wide
 * @param name the style class
 */
record Bar(String x, String width, String name) {

    /** A bar from the left edge that is as long as the part is of the whole. */
    static Bar share(int part, int whole, String name) {
        return new Bar("0", decimal(whole == 0 ? 0 : Math.min(100.0, 100.0 * part / whole)), name);
    }

    static Bar between(double from, double to, String name) {
        return new Bar(decimal(from), decimal(to - from), name);
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
