package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Dimension;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one quantity around a numeral: qualifier, number, range or ratio, unit, qualifier. */
final class QuantityReader {

    /**
     * A quantity with the place it was read from.
     *
     * @param from offset of its first character
     * @param to offset behind its last character
     * @param quantity what it says
     */
    record Reading(int from, int to, Quantity quantity) {}

    /** What 三分之二 counts in: wholes of whatever is shared out. */
    private static final Unit FRACTION = new Unit("", Dimension.SHARE, Rational.ONE);

    private static final String COLONS = ":∶比";

    private final String text;
    private final Numeral first;

    private int from;
    private int to;
    private BigDecimal number;
    private Optional<BigDecimal> upper;
    private Rational scale;
    private Unit unit = Unit.NONE;
    private Qualifier qualifier;

    private QuantityReader(String text, Numeral first) {
        this.text = text;
        this.first = first;
        from = first.from();
        to = first.to();
        number = first.number();
        upper = first.upper();
        scale = first.scale();
        qualifier = first.more() ? Qualifier.SOMEWHAT_MORE : Qualifier.NONE;
    }

    /** The quantity whose numeral is given. */
    static Reading read(String text, Numeral numeral) {
        QuantityReader reader = new QuantityReader(text, numeral);
        reader.takeMore();
        reader.takeUnit();
        if (!reader.takeRatio()) {
            reader.takeRange();
        }
        reader.takeQualifiers();
        return reader.reading();
    }

    /** The quantity behind 百分之, 千分之 or 万分之, which begins at the offset. */
    static Optional<Reading> readPercent(String text, int at) {
        return perHundred(text, at)
                .flatMap(unit -> numeralOrHundred(text, text.indexOf("分之", at) + 2)
                        .map(numeral -> {
                            QuantityReader reader = new QuantityReader(text, numeral);
                            reader.from = at;
                            reader.unit = unit;
                            reader.takeRange();
                            reader.takeQualifiers();
                            return reader.reading();
                        }));
    }

    /** What 百分之, 千分之, 百万分之 … count in. */
    private static Optional<Unit> perHundred(String text, int at) {
        int end = at;
        Rational parts = Rational.ONE;
        while (end < at + 3 && end < text.length() && multiplier(text.charAt(end)) > 0) {
            parts = parts.times(Rational.of(multiplier(text.charAt(end))));
            end++;
        }
        boolean bare = end > at && NumberWords.small(text.charAt(at)) != 10;
        boolean inside = at > 0 && NumberWords.isWord(text.charAt(at - 1));
        return bare && !inside && text.startsWith("分之", end)
                ? Optional.of(share(text.substring(at, end + 2), parts))
                : Optional.empty();
    }

    private static long multiplier(char c) {
        return Math.max(NumberWords.small(c), NumberWords.big(c));
    }

    private static Unit share(String printed, Rational parts) {
        Unit unit = new Unit(printed, Dimension.SHARE, Rational.ONE.dividedBy(parts));
        if (unit.factor().equals(Unit.PERCENT.factor())) {
            return Unit.PERCENT;
        }
        return parts.equals(Rational.of(1000)) ? new Unit("‰", Dimension.SHARE, unit.factor()) : unit;
    }

    private static Optional<Numeral> numeralOrHundred(String text, int at) {
        if (text.startsWith("百", at)) {
            BigDecimal hundred = BigDecimal.valueOf(100);
            return Optional.of(new Numeral(at, at + 1, hundred, Optional.empty(), Rational.ONE, false, true));
        }
        return at < text.length() ? Numerals.at(text, at) : Optional.empty();
    }

    private Reading reading() {
        return new Reading(from, to, new Quantity(text.substring(from, to), number, upper, scale, unit, qualifier));
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** 余, 多, 几 or + between the number and its unit. */
    private void takeMore() {
        if (isMore(charAt(to))) {
            to++;
            qualifier = Qualifier.SOMEWHAT_MORE;
        } else if (charAt(to) == '+' && Units.at(text, to + 1).isPresent()) {
            to++;
            qualifier = Qualifier.AT_LEAST;
        }
    }

    /** 多 also begins 多媒体 and 多元化, 来 also begins 来自. */
    private boolean isMore(char c) {
        char next = charAt(to + 1);
        return switch (c) {
            case '余', '餘', '几' -> true;
            case '多' -> "样媒种方次维层渠功彩校".indexOf(next) < 0 && (next != '元' || "化素主文智评治".indexOf(charAt(to + 2)) < 0);
            case '来' -> "自源到年宾访校华".indexOf(next) < 0;
            default -> false;
        };
    }

    private void takeUnit() {
        Units.at(text, to).ifPresent(found -> {
            qualifier = text.substring(to, found.end()).contains("多") ? Qualifier.SOMEWHAT_MORE : qualifier;
            to = behindOtherUnit(found.end());
            unit = found.unit();
        });
        boolean tens = number.scale() <= 0 && number.compareTo(BigDecimal.TEN) > 0;
        if (unit.symbol().equals("折") && tens) {
            unit = new Unit("折", Dimension.SHARE, Rational.of(1, 100));
        }
        if (unit.equals(Unit.NONE) && !scale.isWhole()) {
            unit = FRACTION;
        }
        takeTenths();
    }

    /** Offset behind the brackets of 2门(项). */
    private int behindOtherUnit(int at) {
        return charAt(at) != '('
                ? at
                : Units.at(text, at + 1)
                        .filter(other -> charAt(other.end()) == ')')
                        .map(other -> other.end() + 1)
                        .orElse(at);
    }

    /** The rest of 一年半, 三成半 and 七成六, behind the unit. */
    private void takeTenths() {
        boolean divisible = unit.dimension() == Dimension.DURATION
                || unit.dimension() == Dimension.MULTIPLE
                || unit.symbol().equals("成");
        int tenths = charAt(to) == '半' ? 5 : unit.symbol().equals("成") ? NumberWords.digit(charAt(to)) : -1;
        if (first.chinese() && divisible && number.scale() <= 0 && tenths > 0) {
            number = number.add(BigDecimal.valueOf(tenths, 1));
            to++;
        }
    }

    /** 15.85:1 is 15.85 in the unit {@code :1}; 1:350 is 350 in the unit {@code 1:} and the same fact as 350:1. */
    private boolean takeRatio() {
        if (!unit.equals(Unit.NONE) || to >= text.length() || COLONS.indexOf(charAt(to)) < 0) {
            return false;
        }
        Optional<Numeral> second = NumeralReader.read(text, to + 1)
                .filter(n -> n.number().signum() > 0 && COLONS.indexOf(charAt(n.to())) < 0)
                .filter(n -> n.chinese() == first.chinese());
        second.ifPresent(this::ratioTo);
        second.flatMap(of -> Ranges.ofRatios(text, to, first, of)).ifPresent(range -> {
            upper = Optional.of(range.high());
            to = range.to();
        });
        return second.isPresent();
    }

    private void ratioTo(Numeral second) {
        BigDecimal other = second.number();
        if (number.compareTo(BigDecimal.ONE) == 0 && other.compareTo(BigDecimal.ONE) > 0) {
            number = other;
            unit = new Unit("1:", Dimension.RATIO, Rational.ONE);
        } else {
            Rational factor = Rational.ONE.dividedBy(Rational.of(other));
            unit = new Unit(":" + other.toPlainString(), Dimension.RATIO, factor);
        }
        to = second.to();
    }

    private void takeRange() {
        if (upper.isPresent()) {
            return;
        }
        Ranges.behind(text, to, first, unit).ifPresent(range -> {
            number = range.low();
            upper = Optional.of(range.high());
            scale = range.scale();
            unit = range.unit();
            to = range.to();
        });
    }

    private void takeQualifiers() {
        Qualifiers.after(text, to, unit.dimension()).ifPresent(found -> {
            to = found.edge();
            qualifier = found.qualifier();
        });
        Qualifiers.before(text, from).filter(found -> !isRecent(found)).ifPresent(found -> {
            from = found.edge();
            qualifier = joined(found.qualifier());
        });
        if (qualifier == Qualifier.NONE) {
            qualifier = first.upper().isPresent() ? Qualifier.ABOUT : Qualifiers.beforeVerb(text, from);
        }
    }

    /** 近三年 are the last three years, not nearly three. */
    private boolean isRecent(Qualifiers.Found found) {
        return found.qualifier() == Qualifier.NEARLY && unit.dimension() == Dimension.DURATION;
    }

    /** What a qualifier before the number and one behind it say together: 约3000余人 are more than 3000. */
    private Qualifier joined(Qualifier before) {
        return switch (qualifier) {
            case NONE -> before;
            case ABOUT, SOMEWHAT_MORE -> before == Qualifier.ABOUT || before == Qualifier.NEARLY ? qualifier : before;
            default -> qualifier;
        };
    }
}
