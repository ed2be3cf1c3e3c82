package dev.gouji.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A relation between figures that the document itself asserts.
 *
 * @param kind the kind of relation
 * @param stated the side that is asserted, mostly one printed figure
 * @param relation how it stands to the calculation
 * @param readings what it can be calculated from; more than one where the words leave it open, best first
 * @param confidence how sure it is that the document asserts this
 */
public record Claim(Kind kind, Formula stated, Relation relation, List<Reading> readings, Confidence confidence) {

    /** The kinds of relation; the identifier is the lower-case name with {@code -}. */
    public enum Kind {
        /** A share or quotient: 6123人，占比96.12%. */
        RATIO,
        /** A total and its parts. */
        SUM,
        /** Shares of one whole that make 100%. */
        SHARES,
        /** Change in percent or multiples against an earlier figure. */
        GROWTH,
        /** Change as an amount or in percentage points. */
        DIFFERENCE,
        /** An amount per head. */
        PER_CAPITA,
        /** A number times a rate. */
        PRODUCT,
        /** The same amount in two units. */
        CONVERSION,
        /** A number of things and the things listed. */
        LIST_COUNT,
        /** The same fact in two places. */
        AGREEMENT,
        /** A part that cannot exceed its whole. */
        BOUND,
        /** Base, yearly additions and final value. */
        SERIES;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One way to calculate the stated figure.
     *
     * @param formula the calculation
     * @param because why the words or the table mean this, one Chinese phrase for the reader: 表中“合计”行
     */
    public record Reading(Formula formula, String because) {}

    /** Needs one reading at least. */
    public Claim {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a reading");
        }
    }

    /** How the reading goes together with what is stated. */
    public Fit fit(Reading reading) {
        Interval calculated = reading.formula().interval();
        if (relation.mayHold(stated.interval(), calculated)) {
            return Fit.HOLDS;
        }
        return relation == Relation.EQUALS && isNear(calculated) ? Fit.LAST_DIGIT : Fit.BROKEN;
    }

    /** The reading that goes best with what is stated, the first among equals. */
    public Reading best() {
        return readings.stream().min(Comparator.comparing(this::fit)).orElseThrow();
    }

    /** Whether some reading holds. */
    public boolean holds() {
        return readings.stream()
                .anyMatch(reading ->
                        relation.mayHold(stated.interval(), reading.formula().interval()));
    }

    /** How the best reading fits. */
    public Fit fit() {
        return fit(best());
    }

    /** The claim as one reading makes it, with another figure in the place of one. */
    public Claim with(Reading reading, Mention figure, Mention other) {
        UnaryOperator<Mention> exchange = mention -> mention.equals(figure) ? other : mention;
        Reading changed = new Reading(reading.formula().map(exchange), reading.because());
        return new Claim(kind, stated.map(exchange), relation, List.of(changed), confidence);
    }

    /** All figures of the claim: those stated, then those of the best reading. */
    public List<Mention> figures() {
        return Stream.concat(stated.figures().stream(), best().formula().figures().stream())
                .toList();
    }

    /** Whether rounding twice, cutting digits off or filling up with zeros explains the difference. */
    private boolean isNear(Interval calculated) {
        if (!(stated instanceof Formula.Figure figure)
                || figure.mention().quantity().isCount()) {
            return false;
        }
        Quantity quantity = figure.mention().quantity();
        Interval oneOff = Interval.around(quantity.value(), quantity.lastPlace());
        return oneOff.meets(calculated) || shortened(quantity).interval().meets(calculated);
    }

    /** The same quantity without trailing zeros behind the point. */
    private static Quantity shortened(Quantity quantity) {
        BigDecimal plain = quantity.number().stripTrailingZeros();
        BigDecimal number = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Quantity(
                quantity.printed(), number, quantity.upper(), quantity.scale(), quantity.unit(), quantity.qualifier());
    }
}
