package dev.gouji.facts.internal.passage;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;

/** Collects claims. */
public final class Claims {

    private final List<Claim> found = new ArrayList<>();

    public void add(Claim claim) {
        found.add(claim);
    }

    /** Adds that the figure equals what the readings give; nothing if there is no reading. */
    public void addEqual(Kind kind, Mention stated, List<Reading> readings, Confidence confidence) {
        addEqual(kind, new Figure(stated), readings, confidence);
    }

    /** The same for what is stated by more than a figure. */
    public void addEqual(Kind kind, Formula stated, List<Reading> readings, Confidence confidence) {
        if (!readings.isEmpty()) {
            Claim claim = new Claim(kind, stated, Relation.EQUALS, readings, confidence);
            if (found.stream().noneMatch(other -> saysTheSame(other, claim))) {
                add(claim);
            }
        }
    }

    private static boolean saysTheSame(Claim one, Claim other) {
        return one.kind() == other.kind()
                && one.stated().equals(other.stated())
                && one.best().formula().equals(other.best().formula());
    }

    public List<Claim> found() {
        return found;
    }
}
