package dev.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Unit PERSONS = new Unit("人", Dimension.PERSONS, Rational.ONE);
    private static final Unit TEN_THOUSAND_YUAN = new Unit("万元", Dimension.MONEY, Rational.of(10_000));

    @Test
    void aPrintedPercentageStandsForEverythingThatRoundsToIt() {
        assertEquals("[0.96115, 0.96125]", percent("96.12").interval().toString());
        assertEquals("[0.9605, 0.9615]", percent("96.1").interval().toString());
        assertEquals("[0.96095, 0.96105]", percent("96.10").interval().toString(), "trailing zeros are precision");
    }

    @Test
    void aCountOfPeopleIsExactUnlessItIsInTenThousands() {
        assertTrue(of("6370", PERSONS, Qualifier.NONE).interval().isExact());
        Quantity scaled = new Quantity(
                "4.2万人", new BigDecimal("4.2"), Optional.empty(), Rational.of(10_000), PERSONS, Qualifier.NONE);
        assertEquals("[41500, 42500]", scaled.interval().toString());
    }

    @Test
    void wholeAmountsOfMoneyAreRounded() {
        assertEquals(
                "[3045000, 3055000]",
                of("305", TEN_THOUSAND_YUAN, Qualifier.NONE).interval().toString());
        assertEquals(
                Rational.of(100), of("1.96", TEN_THOUSAND_YUAN, Qualifier.NONE).lastPlace());
    }

    @ParameterizedTest
    @CsvSource({
        "1200, SOMEWHAT_MORE, '[1200, 1300]'",
        "3000, SOMEWHAT_MORE, '[3000, 4000]'",
        "50, NEARLY, '[40, 50]'",
        "98, AT_LEAST, '[98, +∞)'",
        "98, ABOVE, '(98, +∞)'",
        "60, AT_MOST, '(−∞, 60]'",
        "60, BELOW, '(−∞, 60)'",
        "40, ABOUT, '[36, 44]'",
    })
    void qualifiersBoundOrBlurTheNumber(String number, Qualifier qualifier, String interval) {
        assertEquals(interval, of(number, PERSONS, qualifier).interval().toString());
    }

    @Test
    void aRangeReachesFromItsFirstToItsSecondNumber() {
        Quantity range = new Quantity(
                "8-10人", new BigDecimal("8"), Optional.of(new BigDecimal("10")), Rational.ONE, PERSONS, Qualifier.NONE);
        assertEquals("[8, 10]", range.interval().toString());
    }

    @Test
    void personsAndAttendancesAreNotComparable() {
        Unit attendances = new Unit("人次", Dimension.PERSON_TIMES, Rational.ONE);
        assertFalse(PERSONS.isComparableTo(attendances));
        assertTrue(PERSONS.isComparableTo(Unit.NONE));
        assertFalse(Unit.PERCENT.isComparableTo(Unit.NONE));
    }

    private static Quantity percent(String number) {
        return of(number, Unit.PERCENT, Qualifier.NONE);
    }

    private static Quantity of(String number, Unit unit, Qualifier qualifier) {
        return new Quantity(
                number + unit.symbol(), new BigDecimal(number), Optional.empty(), Rational.ONE, unit, qualifier);
    }
}
