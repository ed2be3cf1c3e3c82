package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Fit;

/** A claim of a total row in one column, its confidence still open. */
final class TotalClaim {

    private final Total total;
    private final int column;
    private final Claim claim;
    private final boolean broken;
    private final boolean telling;

    TotalClaim(Total total, int column, Claim claim) {
        this.total = total;
        this.column = column;
        this.claim = claim;
        boolean firstBroken = claim.fit(claim.readings().get(0)) == Fit.BROKEN;
        this.broken = firstBroken && claim.fit() == Fit.BROKEN;
        this.telling = !firstBroken && addends() > 1;
    }

    Total total() {
        return total;
    }

    /** Where the stated figure stands. */
    int column() {
        return column;
    }

    Claim claim() {
        return claim;
    }

    boolean isBroken() {
        return broken;
    }

    /** Whether the best set of rows makes the total, and not just one figure repeated. */
    boolean isTelling() {
        return telling;
    }

    int addends() {
        return claim.readings().get(0).formula().figures().size();
    }

    boolean isOf(Total other) {
        return total.row() == other.row();
    }
}
