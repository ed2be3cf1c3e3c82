package dev.gouji.rules.internal.source;

import dev.gouji.model.Indicator;
import dev.gouji.model.Rational;
import dev.gouji.rules.internal.formula.Units;
import dev.gouji.rules.internal.source.BenchmarkKind.Threshold;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.Optional;

/** Reads the values that indicators have to reach; a bare number is in the unit of the indicator. */
public final class ThresholdReader {

    private final Problems problems;

    public ThresholdReader(Problems problems) {
        this.problems = problems;
    }

    /** The threshold; empty if it is no number or its unit does not fit, which is then among the problems. */
    public Optional<Threshold> read(String written, Indicator indicator, AppliesTo schools, Spot at) {
        String shown = written.matches("[0-9.]+") ? written + indicator.unit() : written;
        Optional<Units.Amount> amount = Units.amount(shown);
        if (amount.isEmpty()) {
            problems.add("RULE-312", at, "“" + written + "”不是带单位的数");
            return Optional.empty();
        }
        if (!Units.agree(amount.get().dimension(), Units.dimension(indicator.unit()))) {
            problems.add("RULE-302", at, "“" + written + "”与指标" + indicator.name() + "的单位" + indicator.unit() + "不符");
            return Optional.empty();
        }
        Rational value = amount.get().value();
        return Optional.of(new Threshold(value, shown, schools));
    }
}
