package dev.gouji.facts.internal.comparison;

import dev.gouji.facts.internal.passage.Bases;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;

/** Finds in a paragraph every sort of comparison there is in this package. */
public final class Comparisons {

    private final Passage passage;
    private final Bases bases;

    /** Takes a paragraph and the amounts of its document. */
    public Comparisons(Passage passage, Bases bases) {
        this.passage = passage;
        this.bases = bases;
    }

    /** Adds the claims of the paragraph. */
    public void find(Claims claims) {
        new DirectionClaims(passage).find(claims);
        new DifferenceClaims(passage).find(claims);
        new HiddenBases(passage).find(claims);
        new EarlierPeriods(passage).find(claims);
        new StageClaims(passage).find(claims);
        new MultipleClaims(passage, bases).find(claims);
        new TimesClaims(passage).find(claims);
        new YearlyClaims(passage).find(claims);
        new StatedHeads(passage).find(claims);
        new AverageClaims(passage, bases).find(claims);
        new PairRatios(passage).find(claims);
    }
}
