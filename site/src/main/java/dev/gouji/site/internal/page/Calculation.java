package dev.gouji.site.internal.page;

import dev.gouji.model.Evidence;
import dev.gouji.site.internal.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A calculation as it is shown.
 *
 * @param formula with the digits as printed
 * @param computed what it gives
 * @param stated the figure as printed
 * @param statedInterval what the stated figure may stand for
 * @param computedInterval what the formula may come to
 * @param apart whether no number lies in both
 * @param operands figures whose value is not the printed digits alone
 * @param repair the one change that would make it right, or empty
 * @param chart both intervals on one scale
 */
record Calculation(
        String formula,
        String computed,
        String stated,
        String statedInterval,
        String computedInterval,
        boolean apart,
        List<Evidence.Operand> operands,
        String repair,
        Optional<IntervalChart> chart) {

    static Calculation of(Evidence evidence, Wording wording) {
        return new Calculation(
                evidence.formula(),
                evidence.computed(),
                evidence.stated(),
                wording.interval(evidence.statedInterval()),
                wording.interval(evidence.computedInterval()),
                !evidence.statedInterval().meets(evidence.computedInterval()),
                evidence.operands().stream()
                        .filter(operand -> !operand.quote().startsWith(operand.value()))
                        .toList(),
                evidence.repair(),
                IntervalChart.of(evidence.statedInterval(), evidence.computedInterval()));
    }
}
