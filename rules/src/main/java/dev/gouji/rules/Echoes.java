package dev.gouji.rules;

import dev.gouji.model.Evidence;
import dev.gouji.model.Interval;
import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.Sighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Drops results that say again what another rule says of the same figures. */
final class Echoes {

    private Echoes() {}

    /** What makes two results the same matter: the verdict, the calculation and where its figures stand. */
    private record Matter(String verdict, String stated, String formula, Interval computed, Set<Location> places) {}

    /** The results in order, of each matter the first. */
    static List<Result> without(List<Result> results) {
        Map<Matter, String> told = new HashMap<>();
        return results.stream()
                .sorted()
                .filter(result -> result.evidence()
                        .map(evidence -> told.computeIfAbsent(matter(result, evidence), matter -> result.rule())
                                .equals(result.rule()))
                        .orElse(true))
                .toList();
    }

    private static Matter matter(Result result, Evidence evidence) {
        return new Matter(
                result.verdict().id(),
                evidence.stated(),
                evidence.formula(),
                evidence.computedInterval(),
                result.locations().stream().map(Sighting::location).collect(Collectors.toSet()));
    }
}
