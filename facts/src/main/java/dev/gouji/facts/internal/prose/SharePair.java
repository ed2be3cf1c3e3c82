package dev.gouji.facts.internal.prose;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A share beside the part that it belongs to.
 *
 * @param at where the part stands in the passage
 * @param part the amount
 * @param share the printed share
 * @param base the words behind 占 that name the whole, empty if there are none
 * @param wholes what the whole may be, best first
 * @param confidence how sure it is that the whole is among them
 * @param given whether the sentence gives the whole, so that a share that no amount explains is wrong
 */
record SharePair(
        int at, Mention part, Mention share, String base, List<Mention> wholes, Confidence confidence, boolean given) {

    SharePair {
        wholes = List.copyOf(wholes);
    }

    SharePair(int at, Mention part, Mention share, String base, List<Mention> wholes, Confidence confidence) {
        this(at, part, share, base, wholes, confidence, false);
    }

    /** The same, no surer than that. */
    SharePair atMost(Confidence limit) {
        Confidence sure = confidence.compareTo(limit) > 0 ? confidence : limit;
        return new SharePair(at, part, share, base, wholes, sure, given);
    }

    /** The same, where the sentence gives the whole or does not. */
    SharePair given(boolean whole) {
        return new SharePair(at, part, share, base, wholes, confidence, whole);
    }

    boolean holdsOf(Mention whole) {
        return claim(List.of(whole), confidence).holds();
    }

    /** The wholes that make the share right. */
    Stream<Mention> holding() {
        return wholes.stream().filter(this::holdsOf);
    }

    /** The claim that the share is of one of the given wholes. */
    Claim claim(List<Mention> of, Confidence sureness) {
        String because = base.isEmpty() ? "部分占总数的比例" : "占" + base + "的比例";
        List<Reading> readings = of.stream()
                .map(whole -> new Reading(new Quotient(new Figure(part), new Figure(whole)), because))
                .toList();
        return new Claim(Kind.RATIO, new Figure(share), Relation.EQUALS, readings, sureness);
    }
}
