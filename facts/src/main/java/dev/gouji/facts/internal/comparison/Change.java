package dev.gouji.facts.internal.comparison;

import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Growth;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Unit;
import java.util.List;

/**
 * A figure at two times and by how much it is said to have changed between them, in all or by the year.
 *
 * @param then the earlier figure
 * @param now the later one
 * @param down whether it is said to have fallen
 * @param by how much: in the unit of the two, in percentage points or in percent
 * @param years of how many years the change is told by the year, 1 if it is told in all
 */
record Change(Mention then, Mention now, boolean down, Mention by, int years) {

    /** A change that is told in all. */
    Change(Mention then, Mention now, boolean down, Mention by) {
        this(then, now, down, by, 1);
    }

    /** Whether the three can belong together. */
    boolean isMeant() {
        return areAlike(then, now) && (isInPercent() ? then.quantity().value().signum() > 0 : areAlike(now, by));
    }

    /** Shares are apart by percentage points; a bare number with decimals is none of people or things. */
    static boolean areAlike(Mention a, Mention b) {
        Unit one = a.quantity().unit();
        Unit other = b.quantity().unit();
        boolean points = one.dimension() == Dimension.SHARE && other.dimension() == Dimension.SHARE_POINTS;
        boolean counts = one.dimension() == other.dimension() || isWhole(a) == isWhole(b);
        return a.isFirm() && b.isFirm() && (points || (counts && one.isComparableTo(other)));
    }

    private static boolean isWhole(Mention figure) {
        return figure.quantity().number().scale() <= 0;
    }

    /** What two figures are apart, the smaller one taken from the larger one. */
    static Reading apart(Mention more, Mention less) {
        return new Reading(new Difference(new Figure(more), new Figure(less)), "前后两个数之差");
    }

    /** Whether it is told in percent of an amount. */
    boolean isRate() {
        return isInPercent() && !isShare(then);
    }

    boolean holds() {
        return isRate() ? isGrowth() : by.interval().meets(apart().formula().interval());
    }

    /** Adds what is said of the change; a difference of shares in percent is told where it is no growth in percent. */
    void claim(Confidence confidence, Claims claims) {
        if (!isInPercent()) {
            claims.addEqual(Kind.DIFFERENCE, by, List.of(apart()), confidence);
        } else if (isRate() || isGrowth()) {
            claims.addEqual(Kind.GROWTH, by, growth(), confidence);
        } else if (by.interval().meets(apart().formula().interval())) {
            Reading reading = new Reading(Growth.rate(then, now, down), "两个百分数之差应写作百分点");
            claims.addEqual(Kind.GROWTH, by, List.of(reading), Confidence.LIKELY);
        }
    }

    private Reading apart() {
        return down ? apart(then, now) : apart(now, then);
    }

    private List<Reading> growth() {
        return years > 1
                ? Growth.yearly(then, now, years)
                : List.of(new Reading(Growth.rate(then, now, down), "从前一数到后一数的变化率"));
    }

    private boolean isGrowth() {
        return growth().stream()
                .anyMatch(reading -> by.interval().meets(reading.formula().interval()));
    }

    private boolean isInPercent() {
        return isShare(by);
    }

    private static boolean isShare(Mention figure) {
        return figure.quantity().unit().dimension() == Dimension.SHARE;
    }
}
