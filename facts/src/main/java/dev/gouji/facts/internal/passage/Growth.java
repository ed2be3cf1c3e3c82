package dev.gouji.facts.internal.passage;

import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Formula.YearlyGrowth;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.List;

/** The rates by which one figure has become another. */
public final class Growth {

    private static final Formula ONE = new Constant(Rational.ONE, "1");

    private Growth() {}

    /** What has come to the first figure, or gone from it, as a part of it. */
    public static Formula rate(Mention first, Mention last, boolean down) {
        Formula multiple = new Quotient(new Figure(last), new Figure(first));
        return down ? new Difference(ONE, multiple) : new Difference(multiple, ONE);
    }

    /** The growth by the year, compounded as it should be, or only divided by the years. */
    public static List<Reading> yearly(Mention first, Mention last, int years) {
        Formula plain = new Quotient(rate(first, last, false), new Constant(Rational.of(years), years + "年"));
        return List.of(
                new Reading(new YearlyGrowth(new Figure(first), new Figure(last), years), "年均复合增长率"),
                new Reading(plain, "年均算术增长率"));
    }
}
