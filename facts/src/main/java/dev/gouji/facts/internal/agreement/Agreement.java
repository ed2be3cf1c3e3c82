package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.List;

/** The claim that two figures are told of one thing. */
public final class Agreement {

    private static final Rational FEW = Rational.of(10);

    private Agreement() {}

    /** Says that the figure equals the other one, and why. */
    public static Claim of(Mention stated, Mention other, String because, Confidence confidence) {
        Reading reading = new Reading(new Figure(other), because);
        return new Claim(Kind.AGREEMENT, new Figure(stated), Relation.EQUALS, List.of(reading), confidence);
    }

    /** Whether it is a count so small that it is told of many things. */
    public static boolean isFew(Mention mention) {
        return mention.quantity().isCount() && mention.quantity().value().abs().compareTo(FEW) < 0;
    }
}
