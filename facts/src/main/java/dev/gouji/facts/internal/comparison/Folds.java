package dev.gouji.facts.internal.comparison;

import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Multiples in words: 一倍, 翻两番.
 *
 * <p>As a rounded digit 一 stands for anything from a half to one and a half, which would let 增长了一倍 be half as much again.
 * Whoever writes it as a word means that it is so but for a tenth, and 一倍多 up to the next whole number.
 */
final class Folds {

    /** The words that rounding would stretch most. */
    private static final Pattern WORDS = Pattern.compile("[一两二]倍");

    private static final Pattern BLURRED = Pattern.compile("约|近|几乎");
    private static final Pattern MORE = Pattern.compile("(?:还|有)?[多余]|以上");
    private static final String TIMES_DOUBLED = "一两三";
    private static final Unit TIMES = new Unit("倍", Dimension.MULTIPLE, Rational.ONE);

    private Folds() {}

    /** The multiple as it is meant, given the words that lead to it and those behind it. */
    static Formula meant(Mention times, String before, String behind) {
        String printed = times.quantity().printed();
        if (!WORDS.matcher(printed).matches() || BLURRED.matcher(before).find()) {
            return new Figure(times);
        }
        Quantity quantity = quantity(printed, times.quantity().number(), behind);
        return meant(new Mention(quantity, times.place(), times.thing(), times.context()));
    }

    /**
     * 翻两番 as a multiple of what there was before.
     *
     * @param printed the words from 翻 to 番
     * @param behind the words behind them
     * @param last the figure in front of them
     * @param distance how many characters there are between that figure and the words
     */
    static Formula doubled(String printed, String behind, Mention last, int distance) {
        int times = TIMES_DOUBLED.indexOf(printed.charAt(printed.length() - 2));
        int from = last.place().to() + distance;
        Place place = Place.inText(last.place().block(), from, from + printed.length());
        Quantity quantity = quantity(printed, BigDecimal.valueOf(2L << times), behind);
        return meant(new Mention(quantity, place, last.thing(), last.context()));
    }

    /** As a sum of one term, for a word has no last digit that may be off. */
    private static Formula meant(Mention times) {
        return new Sum(List.of(new Figure(times)));
    }

    private static Quantity quantity(String printed, BigDecimal whole, String behind) {
        boolean more = MORE.matcher(behind).lookingAt();
        return new Quantity(
                printed,
                more ? whole : whole.setScale(1),
                Optional.empty(),
                Rational.ONE,
                TIMES,
                more ? Qualifier.SOMEWHAT_MORE : Qualifier.ABOUT);
    }
}
