package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the second number of a range: 8-10门, 63%~68%, 5至8人, 20和30之间. */
final class Ranges {

    /**
     * The other end of a range.
     *
     * @param number its digits
     * @param scale what both numbers are counted in
     * @param unit the unit of both
     * @param to offset behind the range
     */
    record End(BigDecimal number, Rational scale, Unit unit, int to) {}

    private static final String DASHES = "-~—–‐－―至到";

    private Ranges() {}

    /** The other end, if the text goes on with one that is higher and of the same kind. */
    static Optional<End> behind(String text, int at, Numeral first, Unit unit) {
        boolean between = at < text.length() && "和与".indexOf(text.charAt(at)) >= 0;
        int next = between ? at + 1 : behindDashes(text, at);
        boolean change = first.from() > 0 && "由从".indexOf(text.charAt(first.from() - 1)) >= 0;
        if (next == at || change || next >= text.length()) {
            return Optional.empty();
        }
        return NumeralReader.read(text, next)
                .map(second -> end(text, second, unit))
                .flatMap(end -> between ? closed(text, end) : Optional.of(end))
                .filter(end -> end.unit().symbol().equals(unit.symbol()) || unit.equals(Unit.NONE))
                .filter(end -> isHigher(end, first));
    }

    private static int behindDashes(String text, int at) {
        int next = at;
        while (next < text.length() && DASHES.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static End end(String text, Numeral second, Unit unit) {
        Optional<Units.Found> found = Units.at(text, second.to());
        return new End(
                second.number(),
                second.scale(),
                found.map(Units.Found::unit).orElse(unit.equals(Unit.PERCENT) ? unit : Unit.NONE),
                found.map(Units.Found::end).orElse(second.to()));
    }

    /** 20和30之间, 20和30间: without 间 they are two numbers. */
    private static Optional<End> closed(String text, End end) {
        if (end.unit().symbol().equals("间")) {
            return Optional.of(new End(end.number(), end.scale(), Unit.NONE, end.to()));
        }
        int behind = text.startsWith("之间", end.to()) ? end.to() + 2 : end.to() + 1;
        return text.startsWith("间", behind - 1)
                ? Optional.of(new End(end.number(), end.scale(), end.unit(), behind))
                : Optional.empty();
    }

    /** 3-5万 and 3万-5万 are ranges, 5-3 and 3000-5万 are none that could be told from a code. */
    private static boolean isHigher(End end, Numeral first) {
        boolean sameScale = first.scale().equals(end.scale());
        boolean shared = first.scale().equals(Rational.ONE);
        return (sameScale || shared) && first.number().compareTo(end.number()) < 0;
    }
}
