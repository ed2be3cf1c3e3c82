package dev.gouji.plugin.pipeline;

import dev.gouji.model.Claim;
import dev.gouji.model.Facts;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Untied;
import dev.gouji.model.Untied.Reason;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which figures of a document are confirmed by others, and why the rest are not. */
public final class TieOut {

    private final Facts facts;
    private final Set<Place> tied;
    private final Set<Place> claimed;
    private final Set<Place> indicated;

    public TieOut(Facts facts) {
        this.facts = facts;
        tied = places(facts.claims().stream().filter(claim -> claim.holds()));
        claimed = places(facts.claims().stream());
        indicated = facts.indicators().stream()
                .map(IndicatorValue::mention)
                .map(Mention::place)
                .collect(Collectors.toSet());
    }

    private static Set<Place> places(Stream<Claim> claims) {
        return claims.flatMap(claim -> claim.figures().stream())
                .map(Mention::place)
                .collect(Collectors.toSet());
    }

    /** How many figures take part in a claim or are values of indicators. */
    int linked() {
        return count(place -> claimed.contains(place) || indicated.contains(place));
    }

    /** How many figures take part in a claim that holds. */
    int tied() {
        return count(tied::contains);
    }

    private int count(Predicate<Place> predicate) {
        return (int) facts.mentions().stream()
                .map(Mention::place)
                .distinct()
                .filter(predicate)
                .count();
    }

    /** The figures that are not tied, in reading order. */
    public List<Untied> untied() {
        Locator locator = new Locator(facts.document());
        return facts.mentions().stream()
                .filter(mention -> !tied.contains(mention.place()))
                .map(mention -> new Untied(
                        mention.quantity().printed(), locator.locate(mention.place()), reason(mention.place())))
                .toList();
    }

    private Reason reason(Place place) {
        if (claimed.contains(place)) {
            return Reason.DOES_NOT_FIT;
        }
        return indicated.contains(place) ? Reason.INDICATOR_ALONE : Reason.NO_RELATION;
    }
}
