package dev.gouji.model;

import java.util.List;

/**
 * The calculation behind a result, for the reader to check by hand.
 *
 * @param formula with the digits as printed: 6123 ÷ 6370
 * @param stated the figure as printed: 96.12%
 * @param computed what the formula gives, in the unit of the stated figure and with two digits more: 96.1224%
 * @param statedInterval what the stated figure may stand for, in its own unit
 * @param computedInterval what the formula may come to, in the unit of the stated figure
 * @param operands the figures of the formula
 * @param repair the one change that would make it right, empty if there is none: 6132 → 6123
 */
public record Evidence(
        String formula,
        String stated,
        String computed,
        Interval statedInterval,
        Interval computedInterval,
        List<Operand> operands,
        String repair) {

    /**
     * A figure of the formula.
     *
     * @param quote as printed
     * @param value in base units
     */
    public record Operand(String quote, String value) {}

    public Evidence {
        operands = List.copyOf(operands);
    }
}
