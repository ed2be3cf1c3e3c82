package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims found so far, no relation twice. */
final class Ledger {

    private final List<Claim> claims = new ArrayList<>();
    private final Set<Set<Place>> relations = new HashSet<>();
    private final Set<Place> explained = new HashSet<>();
    private final Map<Set<Mention>, Integer> wholes = new HashMap<>();

    /** How many shares must be of the same sum for it to be a whole. */
    private static final int SHARES = 2;

    /** Takes the claim unless its figures are already related by another. */
    void add(Claim claim) {
        Claim.Reading reading = claim.readings().size() == 1 ? claim.readings().get(0) : claim.best();
        Set<Place> best = places(claim, reading);
        if (best.size() > 1 && relations.contains(best)) {
            return;
        }
        claim.readings().forEach(other -> relations.add(places(claim, other)));
        claims.add(claim);
        if (claim.fit(reading) != Fit.BROKEN) {
            claim.stated().figures().forEach(figure -> explained.add(figure.place()));
            if (reading.formula() instanceof Formula.Quotient quotient) {
                wholes.merge(Set.copyOf(quotient.divisor().figures()), 1, Integer::sum);
            }
        }
    }

    void addAll(List<Claim> more) {
        more.forEach(this::add);
    }

    /** Whether a relation that holds already states the figure. */
    boolean explains(Mention figure) {
        return explained.contains(figure.place());
    }

    /** Whether several printed shares are of the sum of these figures. */
    boolean isWhole(List<Mention> figures) {
        return wholes.getOrDefault(Set.copyOf(figures), 0) >= SHARES;
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    private static Set<Place> places(Claim claim, Claim.Reading reading) {
        return Stream.concat(claim.stated().figures().stream(), reading.formula().figures().stream())
                .map(Mention::place)
                .collect(Collectors.toSet());
    }
}
