package dev.gouji.facts.internal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.facts.internal.quantity.SpecCase.Expected;
import dev.gouji.model.Dimension;
import dev.gouji.model.Interval;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Runs the Chinese suites of Recognizers-Text; more cases of each must pass than their own Java port says it passes (all,
 * of the ordinals). Where they contradict the way reports are read, the case stands with the
 * reason in recognizers-deviations.tsv; a case listed there must really come out otherwise.
 */
class RecognizersTest {

    /** Units whose numbers the suites give to their percentage and currency models. */
    private static final Set<String> OTHER_MODELS = Set.of("%", "折", "美元");

    private static final Pattern RANGE = Pattern.compile("([\\[(])([^,]*),([^,]*)([\\])])");

    private final NumberReader reader = new NumberReader();

    @BeforeEach
    void suites_are_at_hand() {
        assumeTrue(SpecCase.areThere(), "the suites of Recognizers-Text are not beside the checkout");
    }

    @Test
    void numbers_are_read_like_theirs() {
        check("NumberModel.json", 356, 365, this::readsNumbers);
    }

    @Test
    void percentages_are_read_like_theirs() {
        check("PercentModel.json", 136, 152, this::readsShares);
    }

    @Test
    void ranges_are_read_like_theirs() {
        check("NumberRangeModel.json", 59, 65, this::readsRanges);
    }

    @Test
    void ordinals_are_read_like_theirs() {
        check("OrdinalModel.json", 6, 7, this::readsOrdinals);
    }

    private static void check(String suite, int bar, int size, Predicate<SpecCase> passes) {
        List<SpecCase> cases = SpecCase.read(suite);
        assertEquals(size, cases.size());
        Set<String> failed = cases.stream()
                .filter(passes.negate())
                .map(SpecCase::input)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> deviations = Lines.read("recognizers-deviations.tsv").stream()
                .filter(fields -> fields[0].equals(suite))
                .map(fields -> fields[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(deviations, failed);
        long passed = cases.stream().filter(passes).count();
        assertTrue(passed > bar, () -> suite + ": " + passed + " of " + size + " are no more than " + bar);
    }

    private boolean readsNumbers(SpecCase spec) {
        List<NumberMention> others = reader.read(spec.folded()).stream()
                .filter(mention -> mention.quantity()
                        .filter(quantity ->
                                OTHER_MODELS.contains(quantity.unit().symbol()))
                        .isPresent())
                .filter(mention -> !spec.folded().startsWith("百分之", mention.from()))
                .toList();
        List<Rational> values = Numerals.in(spec.folded()).stream()
                .filter(numeral -> others.stream()
                        .noneMatch(other -> other.from() <= numeral.from() && numeral.to() <= other.to()))
                .map(Numeral::value)
                .toList();
        return equal(values, spec, "");
    }

    private boolean readsShares(SpecCase spec) {
        List<Rational> values = quantities(spec)
                .filter(quantity -> quantity.unit().dimension() == Dimension.SHARE
                        || quantity.unit().dimension() == Dimension.SHARE_POINTS)
                .map(quantity -> quantity.value().times(Rational.of(100)))
                .toList();
        return equal(values, spec, "%");
    }

    private Stream<Quantity> quantities(SpecCase spec) {
        return reader.read(spec.folded()).stream().flatMap(mention -> mention.quantity().stream());
    }

    private static boolean equal(List<Rational> values, SpecCase spec, String sign) {
        if (values.size() != spec.results().size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!isNear(values.get(i), spec.results().get(i).value().replace(sign, ""))) {
                return false;
            }
        }
        return true;
    }

    /** The suites print 15 digits. */
    private static boolean isNear(Rational value, String printed) {
        BigDecimal expected = new BigDecimal(printed);
        BigDecimal actual =
                new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), MathContext.DECIMAL128);
        BigDecimal reach = expected.abs().movePointLeft(13);
        return actual.subtract(expected).abs().compareTo(reach) <= 0;
    }

    /**
     * What the suites join to one range, 大于10小于20, are two bounds here; they agree if what both bounds leave is the
     * range. Ends are compared by value: the suites take 以上 and the upper end of 20~100 as open, and 多 as unbounded.
     */
    private boolean readsRanges(SpecCase spec) {
        return spec.results().stream().allMatch(expected -> isRange(spec, expected));
    }

    private boolean isRange(SpecCase spec, Expected expected) {
        String text = spec.folded();
        int from = text.indexOf(expected.text());
        int to = from + expected.text().length();
        Optional<Interval> bounds = reader.read(text).stream()
                .filter(mention -> mention.from() < to && from < mention.to())
                .flatMap(mention -> mention.quantity().stream())
                .map(RecognizersTest::bound)
                .reduce((a, b) -> a.intersect(b).orElse(a));
        Matcher range = RANGE.matcher(expected.value());
        return from >= 0 && range.matches() && bounds.isPresent() && agrees(bounds.get(), range);
    }

    /** The bound as worded, without what rounding adds. */
    private static Interval bound(Quantity quantity) {
        Rational scale = quantity.scale()
                .times(
                        quantity.unit().dimension() == Dimension.SHARE
                                        && !quantity.unit().symbol().isEmpty()
                                ? Rational.ONE
                                : quantity.unit().factor());
        Rational low = Rational.of(quantity.number()).times(scale);
        if (quantity.upper().isPresent()) {
            return Interval.closed(low, Rational.of(quantity.upper().get()).times(scale));
        }
        return switch (quantity.qualifier()) {
            case AT_LEAST, ABOVE, SOMEWHAT_MORE -> Interval.atLeast(low);
            case AT_MOST, BELOW -> Interval.atMost(low);
            default -> Interval.exactly(low);
        };
    }

    private static boolean agrees(Interval interval, Matcher range) {
        return isEnd(interval.low(), range.group(2)) && isEnd(interval.high(), range.group(3));
    }

    private static boolean isEnd(Optional<Interval.End> end, String printed) {
        return printed.isEmpty()
                ? end.isEmpty()
                : end.isPresent() && isNear(end.get().value(), printed);
    }

    private boolean readsOrdinals(SpecCase spec) {
        String text = spec.folded();
        List<Rational> values = reader.read(text).stream()
                .filter(mention -> mention.kind() == NumberClass.ORDINAL)
                .flatMap(mention -> Numerals.in(text.substring(mention.from(), mention.to())).stream())
                .map(Numeral::value)
                .toList();
        return equal(values, spec, "");
    }
}
