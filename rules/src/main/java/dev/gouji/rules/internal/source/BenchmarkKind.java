package dev.gouji.rules.internal.source;

import dev.gouji.model.Indicator;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An indicator has to reach a threshold.
 *
 * @param indicator what is measured
 * @param direction whether the threshold is the most or the least
 * @param thresholds the first that fits the school holds; one without conditions fits every school
 * @param claim the wording without which the rule does not apply: 全部达标
 * @param exemption lines which, all of them passed, make good for the threshold; empty for none
 */
public record BenchmarkKind(
        Indicator indicator,
        Relation direction,
        List<Threshold> thresholds,
        Optional<Regex> claim,
        List<Line> exemption)
        implements RuleKind {

    /**
     * A threshold and the schools it is for.
     *
     * @param value in base units
     * @param show as the author wrote it, with its unit
     * @param schools conditions on level, type and edition
     */
    public record Threshold(Rational value, String show, AppliesTo schools) {}

    /**
     * A line that an indicator has to pass.
     *
     * @param above in base units
     */
    public record Line(Indicator indicator, Rational above) {}

    public BenchmarkKind {
        thresholds = List.copyOf(thresholds);
        exemption = List.copyOf(exemption);
    }

    /** The same with one threshold for all schools. */
    public BenchmarkKind withThreshold(Threshold only) {
        return new BenchmarkKind(indicator, direction, List.of(only), claim, exemption);
    }

    /** The thresholds for the reader. */
    public String show() {
        return thresholds.stream().map(Threshold::show).distinct().collect(Collectors.joining(" / "));
    }

    @Override
    public String id() {
        return "benchmark";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("indicator", "value", "threshold");
    }

    @Override
    public boolean isArithmetic() {
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.benchmark(this);
    }
}
