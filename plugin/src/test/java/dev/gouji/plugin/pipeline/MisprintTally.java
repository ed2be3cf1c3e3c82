package dev.gouji.plugin.pipeline;

import dev.gouji.fixtures.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many misprints were tried and how many of them were noticed. */
final class MisprintTally {

    /**
     * One misprint.
     *
     * @param kind of the surest claim that it breaks
     * @param slip how the hand slipped
     * @param asserted whether the document asserts that claim
     * @param noticed whether there was a new finding
     * @param what was misprinted, for the reader
     */
    record Try(String kind, Slip slip, boolean asserted, boolean noticed, String what) {}

    private final List<Try> tries = new ArrayList<>();
    private int hidden;

    void count(Try one) {
        tries.add(one);
    }

    void hidden() {
        hidden++;
    }

    long detectable() {
        return count(Try::asserted);
    }

    long noticed() {
        return count(one -> one.asserted() && one.noticed());
    }

    long guesses() {
        return count(one -> !one.asserted());
    }

    long guessesNoticed() {
        return count(one -> !one.asserted() && one.noticed());
    }

    private long count(Predicate<Try> condition) {
        return tries.stream().filter(condition).count();
    }

    String show() {
        return noticed() + " of " + detectable() + " noticed, " + guessesNoticed() + " of " + guesses()
                + " guessed at, " + hidden + " within rounding; by kind of claim "
                + by(one -> (one.asserted() ? "" : "(") + one.kind() + (one.asserted() ? "" : ")")) + "; by slip "
                + by(one -> one.asserted() ? one.slip().name() : "(" + one.slip() + ")");
    }

    private String by(Function<Try, String> group) {
        Map<String, List<Try>> groups =
                tries.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream().filter(Try::noticed).count() + "/"
                        + entry.getValue().size())
                .collect(Collectors.joining(", "));
    }

    List<String> missed() {
        return tries.stream()
                .filter(one -> !one.noticed())
                .map(one -> (one.asserted() ? "missed: " : "missed guess: ") + one.what())
                .sorted()
                .toList();
    }
}
