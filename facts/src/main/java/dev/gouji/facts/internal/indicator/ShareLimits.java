package dev.gouji.facts.internal.indicator;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.List;

/** Rates of the catalogue are shares of a whole and cannot exceed 100%; only those that do are claims. */
public final class ShareLimits {

    private static final Constant WHOLE = new Constant(Rational.ONE, "100%");

    private ShareLimits() {}

    public static List<Claim> exceeded(List<IndicatorValue> values) {
        return values.stream()
                .filter(value -> value.indicator().unit().equals("%"))
                .map(ShareLimits::limit)
                .filter(claim -> claim.fit() == Fit.BROKEN)
                .toList();
    }

    private static Claim limit(IndicatorValue value) {
        Reading whole = new Reading(WHOLE, "比率不超过100%");
        return new Claim(Kind.BOUND, new Figure(value.mention()), Relation.AT_MOST, List.of(whole), value.confidence());
    }
}
