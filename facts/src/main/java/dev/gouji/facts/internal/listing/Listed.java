package dev.gouji.facts.internal.listing;

import dev.gouji.model.Confidence;
import dev.gouji.model.DigitSlip;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many things are named somewhere.
 *
 * @param counts the number, or the numbers where 和 may join two of them or be part of one; best first
 * @param confidence how sure it is that these are the things counted
 * @param because where they are named, one Chinese phrase for the reader
 */
record Listed(List<Integer> counts, Confidence confidence, String because) {

    private static final List<DigitSlip> SLIPS = List.of(DigitSlip.DOUBLED, DigitSlip.DROPPED);

    Listed {
        counts = List.copyOf(counts);
    }

    static Listed possible(List<Integer> counts, String because) {
        return new Listed(counts, Confidence.POSSIBLE, because);
    }

    boolean fits(int value) {
        return counts.contains(value);
    }

    /**
     * Whether the number is only a little off, as a slip leaves it. A number that is far from what is named most likely counts
     * something else: 甲、乙2市9所学校. A digit too many or too few is a slip however far it leads: 4 and 44.
     */
    boolean isNear(int value) {
        int reach = Math.max(1, value / 4);
        return counts.stream().anyMatch(count -> Math.abs(count - value) <= reach || isDigitOff(count, value));
    }

    private static boolean isDigitOff(int count, int value) {
        BigDecimal written = BigDecimal.valueOf(value);
        return SLIPS.stream().anyMatch(slip -> slip.meant(written).contains(BigDecimal.valueOf(count)));
    }
}
