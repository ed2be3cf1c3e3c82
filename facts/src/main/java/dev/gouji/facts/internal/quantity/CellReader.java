package dev.gouji.facts.internal.quantity;

import dev.gouji.model.NumberClass;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the numbers of a table cell, which mostly stands without its unit. */
public final class CellReader {

    /** A cell that is all digits is one number, also where the page has a gap behind the comma. */
    private static final String NUMBER = "[-−+]?(?:\\d{1,3}(?:, ?\\d{3})+|\\d+)(?:\\.\\d+)?";

    private static final Pattern BARE = Pattern.compile("(" + NUMBER + ")(?:\\(([^()]{1,6})\\))?");
    private static final Pattern PAIR = Pattern.compile("(" + NUMBER + ")/(" + NUMBER + ")(?:/(" + NUMBER + "))?");

    private final NumberReader prose = new NumberReader();

    /** All numbers of the folded cell; numbers without a unit of their own get the default one. */
    public List<NumberMention> read(String folded, CellUnit unit) {
        Matcher bare = BARE.matcher(folded);
        if (bare.matches()) {
            Optional<ScaledUnit> own = Optional.ofNullable(bare.group(2)).flatMap(Units::parse);
            return bare.group(2) == null || own.isPresent()
                    ? List.of(number(folded, bare, 1, own.orElse(unit.at(0))))
                    : List.of();
        }
        Matcher pair = PAIR.matcher(folded);
        if (pair.matches()) {
            return IntStream.rangeClosed(1, pair.group(3) == null ? 2 : 3)
                    .mapToObj(group -> number(folded, pair, group, unit.at(group - 1)))
                    .toList();
        }
        return prose.read(folded).stream()
                .map(mention -> withUnit(mention, unit))
                .toList();
    }

    private static NumberMention number(String cell, Matcher matcher, int group, ScaledUnit unit) {
        int to = matcher.groupCount() == 2 && group == 1 ? matcher.end() : matcher.end(group);
        BigDecimal digits =
                new BigDecimal(matcher.group(group).replaceAll("[, ]", "").replace('−', '-'));
        Quantity quantity = new Quantity(
                cell.substring(matcher.start(group), to),
                digits,
                Optional.empty(),
                unit.scale(),
                unit.unit(),
                Qualifier.NONE);
        return new NumberMention(matcher.start(group), to, NumberClass.QUANTITY, Optional.of(quantity));
    }

    private static NumberMention withUnit(NumberMention mention, CellUnit unit) {
        Optional<Quantity> quantity = mention.quantity().map(q -> q.unit().equals(Unit.NONE) ? in(q, unit.at(0)) : q);
        return new NumberMention(mention.from(), mention.to(), mention.kind(), quantity);
    }

    /** 约1400万 under 金额(万元) is 14 million all the same. */
    private static Quantity in(Quantity quantity, ScaledUnit unit) {
        Rational scale = quantity.scale().equals(Rational.ONE) ? unit.scale() : quantity.scale();
        return new Quantity(
                quantity.printed(), quantity.number(), quantity.upper(), scale, unit.unit(), quantity.qualifier());
    }
}
