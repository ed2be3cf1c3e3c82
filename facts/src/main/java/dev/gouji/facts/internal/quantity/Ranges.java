package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the second number of a range: 8-10门, 63%~68%, 5至8人, 20和30之间. */
final class Ranges {

    /**
     * A range.
     *
     * @param low digits of the first number
     * @param high digits of the second
     * @param scale what both are counted in
     * @param unit the unit of both
     * @param to offset behind the range
     */
    record Range(BigDecimal low, BigDecimal high, Rational scale, Unit unit, int to) {
        Range as(Unit other, int end) {
            return new Range(low, high, scale, other, end);
        }
    }

    private static final String DASHES = "-~—–‐－―至到";

    private Ranges() {}

    /** The range that the first number opens, if the text goes on with a higher one of the same kind. */
    static Optional<Range> behind(String text, int at, Numeral first, Unit unit) {
        boolean between = at < text.length() && "和与".indexOf(text.charAt(at)) >= 0;
        int next = between ? at + 1 : behindDashes(text, at);
        boolean change = first.from() > 0 && "由从".indexOf(text.charAt(first.from() - 1)) >= 0;
        if (next == at || change || next >= text.length()) {
            return Optional.empty();
        }
        return NumeralReader.read(text, next)
                .flatMap(second -> numbers(first, second))
                .map(range -> measured(text, range, unit))
                .flatMap(range -> between ? closed(text, range) : Optional.of(range))
                .filter(range -> range.unit().symbol().equals(unit.symbol()) || unit.equals(Unit.NONE));
    }

    /** 15:1-17:1, both to the same number, which stands at the position. */
    static Optional<Range> ofRatios(String text, int at, Numeral first, Numeral to) {
        return behind(text, at, first, Unit.NONE)
                .filter(range -> range.to() < text.length())
                .flatMap(range -> NumeralReader.read(text, range.to() + 1)
                        .filter(again -> ":：".indexOf(text.charAt(range.to())) >= 0
                                && again.number().compareTo(to.number()) == 0)
                        .map(again -> range.as(range.unit(), again.to())));
    }

    private static int behindDashes(String text, int at) {
        int next = at;
        while (next < text.length() && DASHES.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    /** Both numbers in one scale: 3-5万, 3万-5万, 一千到一千五百; 5-3 and 3000-5万 are no ranges that could be told from codes. */
    private static Optional<Range> numbers(Numeral first, Numeral second) {
        boolean shared = first.scale().equals(Rational.ONE) && first.number().compareTo(second.number()) < 0;
        if (shared || first.scale().equals(second.scale())) {
            Range range = new Range(first.number(), second.number(), second.scale(), Unit.NONE, second.to());
            return Optional.of(range).filter(r -> r.low().compareTo(r.high()) < 0);
        }
        Rational common = first.scale().compareTo(second.scale()) < 0 ? first.scale() : second.scale();
        boolean spelled = first.chinese() && second.chinese() && first.value().compareTo(second.value()) < 0;
        return spelled
                ? Optional.of(new Range(in(common, first), in(common, second), common, Unit.NONE, second.to()))
                : Optional.empty();
    }

    private static BigDecimal in(Rational scale, Numeral numeral) {
        return numeral.value().dividedBy(scale).toDecimal(0);
    }

    private static Range measured(String text, Range range, Unit unit) {
        return Units.at(text, range.to())
                .map(found -> range.as(found.unit(), found.end()))
                .orElse(unit.equals(Unit.PERCENT) ? range.as(unit, range.to()) : range);
    }

    /** 20和30之间, 20和30间: without 间 they are two numbers. */
    private static Optional<Range> closed(String text, Range range) {
        if (range.unit().symbol().equals("间")) {
            return Optional.of(range.as(Unit.NONE, range.to()));
        }
        int behind = text.startsWith("之间", range.to()) ? range.to() + 2 : range.to() + 1;
        return text.startsWith("间", behind - 1) ? Optional.of(range.as(range.unit(), behind)) : Optional.empty();
    }
}
