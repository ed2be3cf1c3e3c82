package dev.gouji.facts.internal.rows;

import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure tells of a thing: its 建筑面积, its 总投资.
 *
 * @param name without the words that change nothing: 规划建筑面积 is 建筑面积
 * @param dimension what it is measured in
 */
record Attribute(String name, Dimension dimension) {

    /** Words in front of an attribute that leave it the same of the thing the text is about. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:(?:本|该|其|此)?(?:项目|工程)?的?(?:规划|计划|设计|拟建|拟|预计|核定|批复)?(?:建设)?(?=.{3}))");

    private static final Pattern ENDING = Pattern.compile("(?:\\([^()]*\\)|(?<!金)额|约|为|达|到|是|共|计|[:：])+$");
    private static final Pattern MONEY = Pattern.compile(".*(?:投资|经费|资金|预算|金额|概算|估算|造价|投入)");
    /** What a thing costs goes by several names in plans, which need not mean the same amount. */
    private static final Pattern COST =
            Pattern.compile("(?:总投资|投资总?额?|(?:总|项目)?(?:预算|概算|估算|造价)|预算金额|投资金额|计划投资|资金总额|金额)");

    private static final Pattern COUNTED = Pattern.compile(".*(?:数|人数|规模|数量|床位|学位|座位|工位|藏书|长度|高度)");
    private static final Unit YUAN = new Unit("元", Dimension.MONEY, Rational.ONE);
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    /** The attribute that the words right before a figure, or the head of its column, name; empty if they name none. */
    static Optional<Attribute> of(String words, Mention figure) {
        String name = ENDING.matcher(OPENING.matcher(words).replaceFirst("")).replaceFirst("");
        Attribute attribute = new Attribute(name, withUnit(figure, name).unit().dimension());
        return attribute.isMeasure() ? Optional.of(attribute) : Optional.empty();
    }

    private boolean isMeasure() {
        boolean measured = dimension == Dimension.AREA || dimension == Dimension.MONEY;
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && (measured || COUNTED.matcher(name).matches());
    }

    /** Whether it tells what the thing costs. */
    boolean isCost() {
        return dimension == Dimension.MONEY && COST.matcher(name).matches();
    }

    /** The quantity, taken for money where 元 was left out: 总投资约2779.08万. */
    private static Quantity withUnit(Mention figure, String name) {
        Quantity quantity = figure.quantity();
        boolean yuan = quantity.unit().dimension() == Dimension.NONE
                && !quantity.scale().equals(Rational.ONE)
                && MONEY.matcher(name).matches();
        return yuan
                ? new Quantity(
                        quantity.printed(),
                        quantity.number(),
                        quantity.upper(),
                        quantity.scale(),
                        YUAN,
                        quantity.qualifier())
                : quantity;
    }

    /** The figure in the unit that the attribute has. */
    Mention read(Mention figure) {
        return new Mention(withUnit(figure, name), figure.place(), figure.thing(), figure.context());
    }
}
