package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numerals with their signs and fractions, wherever no fixed word stands. */
final class Numerals {

    /** What stands before a minus sign; elsewhere the sign is a hyphen. */
    private static final String BEFORE_MINUS = ",。;:、(为是至到率降增长减值达约";

    private static final Pattern EXPONENT = Pattern.compile("\\^(--|[-+]?)(\\d{1,2})(?!\\d)");

    private Numerals() {}

    /** All numerals of the text in reading order, whatever they are for. */
    static List<Numeral> in(String text) {
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<FixedWords.Word> word = FixedWords.at(text, at);
            Optional<Numeral> numeral = word.isPresent() ? Optional.empty() : at(text, at);
            numeral.ifPresent(found::add);
            int here = at;
            at = word.map(w -> here + w.text().length())
                    .or(() -> numeral.map(Numeral::to))
                    .orElse(here + 1);
        }
        return found;
    }

    /** The numeral that begins at the offset, its sign and its fraction counted in. */
    static Optional<Numeral> at(String text, int at) {
        if (!isSign(text, at)) {
            return NumeralReader.read(text, at).map(numeral -> extended(text, numeral));
        }
        return NumeralReader.read(text, at + 1).map(numeral -> negative(extended(text, numeral)));
    }

    private static Numeral extended(String text, Numeral numeral) {
        if (text.startsWith("^", numeral.to())) {
            return power(text, numeral);
        }
        boolean dozen = numeral.chinese() && text.startsWith("打", numeral.to());
        return dozen && !text.startsWith("打造", numeral.to())
                ? numeral.counted(numeral.to() + 1, Rational.of(12))
                : fraction(text, numeral);
    }

    /** 10^6 and 2.5^-1. */
    private static Numeral power(String text, Numeral base) {
        Matcher matcher = EXPONENT.matcher(text).region(base.to(), text.length());
        if (!matcher.lookingAt()) {
            return base;
        }
        int exponent = Integer.parseInt(matcher.group(2));
        boolean inverse = matcher.group(1).equals("-");
        BigDecimal power = base.number().pow(exponent);
        return new Numeral(
                base.from(),
                matcher.end(),
                inverse ? BigDecimal.ONE : power,
                Optional.empty(),
                inverse ? Rational.ONE.dividedBy(Rational.of(power)) : Rational.ONE,
                false,
                false);
    }

    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        if (c == '负' || c == '負') {
            return true;
        }
        return (c == '-' || c == '−') && (at == 0 || BEFORE_MINUS.indexOf(text.charAt(at - 1)) >= 0);
    }

    private static Numeral negative(Numeral numeral) {
        return new Numeral(
                numeral.from() - 1,
                numeral.to(),
                numeral.number().negate(),
                Optional.empty(),
                numeral.scale(),
                numeral.more(),
                numeral.chinese());
    }

    /** Reads on where the numeral is part of 三分之二, 3/5 or 一又二分之一. */
    private static Numeral fraction(String text, Numeral first) {
        if (text.startsWith("分之", first.to())) {
            return signed(text, first.to() + 2)
                    .filter(top -> first.value().isWhole() && first.value().signum() > 0)
                    .map(top -> share(top, first))
                    .orElse(first);
        }
        if (text.startsWith("/", first.to()) && isShortCount(first)) {
            return NumeralReader.read(text, first.to() + 1)
                    .filter(bottom -> isShortCount(bottom) && bottom.number().signum() > 0)
                    .filter(bottom -> !text.startsWith("/", bottom.to()))
                    .map(bottom -> share(first, bottom))
                    .orElse(first);
        }
        return text.startsWith("又", first.to()) ? mixed(text, first) : first;
    }

    private static Optional<Numeral> signed(String text, int at) {
        return at < text.length() && isSign(text, at)
                ? NumeralReader.read(text, at + 1).map(Numerals::negative)
                : NumeralReader.read(text, at);
    }

    private static boolean isShortCount(Numeral numeral) {
        return !numeral.chinese() && numeral.length() <= 3 && numeral.number().scale() <= 0;
    }

    private static Numeral share(Numeral top, Numeral bottom) {
        return new Numeral(
                Math.min(top.from(), bottom.from()),
                Math.max(top.to(), bottom.to()),
                top.number(),
                Optional.empty(),
                top.scale().dividedBy(bottom.value()),
                false,
                bottom.chinese());
    }

    private static Numeral mixed(String text, Numeral whole) {
        return NumeralReader.read(text, whole.to() + 1)
                .map(bottom -> fraction(text, bottom))
                .filter(part -> part.scale().compareTo(Rational.ONE) < 0)
                .map(part -> new Numeral(
                        whole.from(),
                        part.to(),
                        part.number().add(whole.value().dividedBy(part.scale()).toDecimal(0)),
                        Optional.empty(),
                        part.scale(),
                        false,
                        whole.chinese()))
                .orElse(whole);
    }
}
