package dev.gouji.facts.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Claim;
import dev.gouji.model.Context;
import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Period.Kind;
import dev.gouji.model.Place;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameFactsTest {

    private static final Unit PERSONS = new Unit("人", Dimension.PERSONS, Rational.ONE);

    @Test
    void placesThatAgreeTickEachOther() {
        assertEquals(List.of("6370 6370 HOLDS POSSIBLE"), claims("毕业生总数", "6370", "6370"));
    }

    @Test
    void twoPlacesThatDifferSayNothing() {
        assertEquals(List.of(), claims("参加培训人数", "1282", "1285"));
    }

    @Test
    void theOneThatDiffersFromAllOthersByASlipIsReported() {
        assertEquals(
                "6307 6370 BROKEN LIKELY",
                claims("毕业生总数", "6370", "6370", "6307").get(1));
        assertEquals(1, claims("毕业生总数", "6370", "6370", "4870").size(), "another number is another thing");
    }

    @Test
    void aWholeNumberMayBeRoundedFromOneWithDecimals() {
        assertTrue(mention("折合教师总数", "1784", 0, year(2023)).mayEqual(mention("折合教师总数", "1783.5", 1, year(2023))));
        assertFalse(mention("折合教师总数", "1785", 0, year(2023)).mayEqual(mention("折合教师总数", "1783.5", 1, year(2023))));
    }

    @Test
    void ofTwoPlacesOneMustBeASureSlipOfTheOther() {
        assertEquals(List.of("1282 1822 BROKEN LIKELY"), claims("参加培训人数", "1822", "1282"));
        assertEquals(List.of(), claims("培训", "1822", "1282"), "too short a name");
    }

    @ParameterizedTest
    @CsvSource({
        "1822, 1282, true",
        "34118.1, 34181.1, true",
        "3418.1, 34118.1, true",
        "9123, 6123, true",
        "1285, 1282, false",
        "6193, 6123, false",
        "2000, 1000, false",
        "12, 21, false",
    })
    void aSlipIsSureIfTheRestIsHardlyEqualByAccident(String written, String meant, boolean sure) {
        assertEquals(sure, new Slip(quantity(written), quantity(meant)).isSure());
    }

    @Test
    void anotherYearIsNoContradiction() {
        List<Mention> mentions = List.of(
                mention("毕业生总数", "6370", 0, year(2023)),
                mention("毕业生总数", "6370", 1, year(2023)),
                mention("毕业生总数", "6307", 2, year(2022)));
        assertEquals(1, new SameFacts().find(mentions).size());
    }

    @ParameterizedTest
    @CsvSource({
        "6123, 6132, true",
        "6123, 6223, true",
        "6123, 61233, true",
        "6123, 623, true",
        "6123, 6123, false",
        "6123, 5133, false",
        "12, 21, false",
    })
    void aSlipIsOneWrongMovementOfTheHand(String written, String meant, boolean slip) {
        assertEquals(slip, new Slip(quantity(written), quantity(meant)).isLikely());
    }

    private static List<String> claims(String thing, String... numbers) {
        List<Mention> mentions = new ArrayList<>();
        for (String number : numbers) {
            mentions.add(mention(thing, number, mentions.size(), Context.UNKNOWN));
        }
        return new SameFacts().find(mentions).stream().map(SameFactsTest::line).toList();
    }

    private static String line(Claim claim) {
        return claim.stated().show() + " " + claim.best().formula().show() + " " + claim.fit() + " "
                + claim.confidence();
    }

    private static Context year(int year) {
        return new Context(Optional.of(new Period(Kind.CALENDAR_YEAR, year, year)), "");
    }

    private static Mention mention(String thing, String number, int block, Context context) {
        return new Mention(quantity(number), Place.inText(block, 0, number.length()), thing, context);
    }

    private static Quantity quantity(String number) {
        return new Quantity(number, new BigDecimal(number), Optional.empty(), Rational.ONE, PERSONS, Qualifier.NONE);
    }
}
