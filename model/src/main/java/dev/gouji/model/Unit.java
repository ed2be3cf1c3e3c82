package dev.gouji.model;

/**
 * A unit as printed.
 *
 * @param symbol the printed form: 人, 万元, %, 平方米, 元/生; empty for a number without unit
 * @param dimension what it measures
 * @param factor how many base units of the dimension one of it is: 10000 for 万元, 1/100 for %
 */
public record Unit(String symbol, Dimension dimension, Rational factor) {

    public static final Unit NONE = new Unit("", Dimension.NONE, Rational.ONE);
    public static final Unit PERCENT = new Unit("%", Dimension.SHARE, Rational.of(1, 100));

    /**
     * Whether amounts in the two units may be compared, added or be the same fact.
     *
     * <p>Things are compared only with the same things (5 项 is not 5 个 of something), a bare number with any count.
     */
    public boolean isComparableTo(Unit other) {
        if (dimension == Dimension.NONE || other.dimension == Dimension.NONE) {
            return dimension.isCounted() && other.dimension.isCounted();
        }
        return dimension == other.dimension
                && switch (dimension) {
                    case THINGS, OTHER, PER_UNIT -> symbol.equals(other.symbol);
                    default -> true;
                };
    }
}
