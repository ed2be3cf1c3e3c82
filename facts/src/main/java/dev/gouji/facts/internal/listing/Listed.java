package dev.gouji.facts.internal.listing;

import dev.gouji.model.Confidence;
import dev.gouji.model.DigitSlip;
import dev.gouji.model.Relation;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many things are named somewhere.
 *
 * @param counts the number, or the numbers where 和 may join two of them or be part of one; best first
 * @param confidence how sure it is that these are the things counted
 * @param because where they are named, one Chinese phrase for the reader
 * @param relation what the number has to be to them: more, if 等 says that not all are named
 */
record Listed(List<Integer> counts, Confidence confidence, String because, Relation relation) {

    private static final List<DigitSlip> SLIPS = List.of(DigitSlip.DOUBLED, DigitSlip.DROPPED);

    Listed {
        counts = List.copyOf(counts);
    }

    Listed(List<Integer> counts, Confidence confidence, String because) {
        this(counts, confidence, because, Relation.EQUALS);
    }

    /** Things of which only some are named: 篮球、足球等15个项目. */
    static Listed some(List<Integer> counts) {
        return new Listed(counts, Confidence.POSSIBLE, "其前列举其中几项", Relation.AT_LEAST);
    }

    static Listed possible(List<Integer> counts, String because) {
        return new Listed(counts, Confidence.POSSIBLE, because);
    }

    boolean fits(int value) {
        return relation == Relation.EQUALS
                ? counts.contains(value)
                : counts.stream().allMatch(count -> count < value);
    }

    boolean isOpen() {
        return relation != Relation.EQUALS;
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
