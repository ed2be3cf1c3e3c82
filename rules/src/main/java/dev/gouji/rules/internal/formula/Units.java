package dev.gouji.rules.internal.formula;

import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as the catalogue and rule files write them. */
public final class Units {

    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(万|亿)?(.*)");
    private static final Set<Dimension> PURE =
            Set.of(Dimension.NONE, Dimension.RATIO, Dimension.SHARE, Dimension.MULTIPLE);

    private static final Map<String, Dimension> DIMENSIONS = Map.ofEntries(
            Map.entry("", Dimension.NONE),
            Map.entry(":", Dimension.RATIO),
            Map.entry(":1", Dimension.RATIO),
            Map.entry("人", Dimension.PERSONS),
            Map.entry("名", Dimension.PERSONS),
            Map.entry("位", Dimension.PERSONS),
            Map.entry("人次", Dimension.PERSON_TIMES),
            Map.entry("人日", Dimension.PERSON_DAYS),
            Map.entry("元", Dimension.MONEY),
            Map.entry("平方米", Dimension.AREA),
            Map.entry("㎡", Dimension.AREA),
            Map.entry("亩", Dimension.AREA),
            Map.entry("公顷", Dimension.AREA),
            Map.entry("%", Dimension.SHARE),
            Map.entry("‰", Dimension.SHARE),
            Map.entry("百分点", Dimension.SHARE_POINTS),
            Map.entry("倍", Dimension.MULTIPLE),
            Map.entry("年", Dimension.DURATION),
            Map.entry("天", Dimension.DURATION),
            Map.entry("学时", Dimension.TEACHING_HOURS),
            Map.entry("课时", Dimension.TEACHING_HOURS),
            Map.entry("GB", Dimension.DATA_VOLUME),
            Map.entry("Mbps", Dimension.BANDWIDTH));

    private static final Map<String, Rational> FACTORS = Map.of(
            "%", Rational.of(1, 100),
            "‰", Rational.of(1, 1000),
            "百分点", Rational.of(1, 100),
            "亩", Rational.of(2000, 3),
            "公顷", Rational.of(10_000));

    private Units() {}

    /**
     * A number with its unit.
     *
     * @param value in base units
     * @param dimension of the unit
     */
    public record Amount(Rational value, Dimension dimension) {}

    /** Reads {@code 18:1}, {@code 15%}, {@code 4000元/生}, {@code 1.2万元}; empty if it is no number. */
    public static Optional<Amount> amount(String text) {
        Matcher matcher =
                NUMBER.matcher(text.replace('：', ':').replace('％', '%').replace(" ", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Rational number = Rational.of(new BigDecimal(matcher.group(1))).times(scale(matcher.group(2)));
        return Optional.of(new Amount(number.times(factor(matcher.group(3))), dimension(matcher.group(3))));
    }

    /** What a unit measures; {@link Dimension#THINGS} for a unit that is not known. */
    public static Dimension dimension(String unit) {
        if (unit.contains("/")) {
            return Dimension.PER_UNIT;
        }
        Dimension plain = DIMENSIONS.get(withoutScale(unit));
        return plain == null ? Dimension.THINGS : plain;
    }

    /** How many base units one of the unit is: 10000 for 万元, 1/100 for %. */
    public static Rational factor(String unit) {
        String numerator = unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
        Rational scale = numerator.startsWith("万")
                ? Rational.of(10_000)
                : numerator.startsWith("亿") ? Rational.of(100_000_000) : Rational.ONE;
        return scale.times(FACTORS.getOrDefault(withoutScale(numerator), Rational.ONE));
    }

    /** Whether two sides of an equation or two terms of a sum may have these dimensions. */
    public static boolean agree(Dimension a, Dimension b) {
        return a == b
                || (PURE.contains(a) && PURE.contains(b))
                || (isBare(a) && b.isCounted())
                || (isBare(b) && a.isCounted());
    }

    /** Whether both are numbers without a unit of their own, so that 15.85 and 15.85:1 are the same; not so for shares. */
    public static boolean arePure(Dimension a, Dimension b) {
        return a != Dimension.SHARE && b != Dimension.SHARE && PURE.contains(a) && PURE.contains(b);
    }

    /**
     * Whether the figure is told in a unit that the indicator can have.
     *
     * <p>A bare number is not taken for a figure in 万元/生 or %, as its size in base units is not known.
     */
    public static boolean fits(Mention mention, String unit) {
        Dimension printed = mention.quantity().unit().dimension();
        Dimension expected = dimension(unit);
        return switch (expected) {
            case NONE, RATIO ->
                printed == Dimension.NONE || printed == Dimension.RATIO || printed == Dimension.MULTIPLE;
            case PER_UNIT ->
                printed != Dimension.SHARE
                        && printed != Dimension.PERSONS
                        && (!isBare(printed) || factor(unit).equals(Rational.ONE));
            default -> printed == expected || (isBare(printed) && expected.isCounted());
        };
    }

    private static boolean isBare(Dimension dimension) {
        return dimension == Dimension.NONE;
    }

    private static String withoutScale(String unit) {
        return unit.length() > 1 && (unit.startsWith("万") || unit.startsWith("亿")) ? unit.substring(1) : unit;
    }

    private static Rational scale(String word) {
        return word == null ? Rational.ONE : Rational.of(word.equals("万") ? 10_000 : 100_000_000);
    }
}
