package dev.gouji.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a document's figures was looked at.
 *
 * @param classes all numbers seen, years, dates and names among them, by what they are for
 * @param quantities those that are quantities
 * @param linked quantities that take part in a claim or are values of indicators
 * @param tied quantities that take part in a claim that holds
 * @param claims relations between figures that were found
 * @param satisfied results that say so
 * @param violated results that say so
 * @param undetermined results that say so
 * @param untied the quantities that are not tied, in reading order
 */
public record Coverage(
        Map<NumberClass, Integer> classes,
        int quantities,
        int linked,
        int tied,
        int claims,
        int satisfied,
        int violated,
        int undetermined,
        List<Untied> untied) {

    public static final Coverage NONE = new Coverage(Map.of(), 0, 0, 0, 0, 0, 0, 0, List.of());

    public Coverage {
        Map<NumberClass, Integer> ordered = new EnumMap<>(NumberClass.class);
        ordered.putAll(classes);
        classes = Collections.unmodifiableMap(ordered);
        untied = List.copyOf(untied);
    }

    /** The same coverage with the verdicts of more results counted in. */
    public Coverage with(List<Result> results) {
        return new Coverage(
                classes,
                quantities,
                linked,
                tied,
                claims,
                satisfied + count(results, Verdict.Satisfied.class),
                violated + count(results, Verdict.Violated.class),
                undetermined + count(results, Verdict.Undetermined.class),
                untied);
    }

    private static int count(List<Result> results, Class<? extends Verdict> verdict) {
        return (int) results.stream()
                .map(Result::verdict)
                .filter(verdict::isInstance)
                .count();
    }

    /** All numbers seen, of whatever class. */
    public int numbers() {
        return classes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
