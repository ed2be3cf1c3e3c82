package dev.gouji.rules.internal.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Context;
import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units as rule files and the catalogue write them. */
final class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "18:1, 18, RATIO",
        "18：1, 18, RATIO",
        "15%, 0.15, SHARE",
        "15％, 0.15, SHARE",
        "4000元/生, 4000, PER_UNIT",
        "1.2万元/生, 12000, PER_UNIT",
        "3亿元, 300000000, MONEY",
        "2万人, 20000, PERSONS",
        "60, 60, NONE",
        "3万平方米, 30000, AREA",
        "3亩, 2000, AREA",
        "5册, 5, THINGS"
    })
    void amounts_are_read_in_base_units(String written, String value, Dimension dimension) {
        Units.Amount amount = Units.amount(written).orElseThrow();
        assertEquals(value, amount.value().toString());
        assertEquals(dimension, amount.dimension());
    }

    @ParameterizedTest
    @CsvSource({"很高", "-3", "约18", "''"})
    void what_is_no_amount_is_refused(String written) {
        assertTrue(Units.amount(written).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, :1, true",
        "RATIO, :, true",
        "NONE, %, false",
        "SHARE, %, true",
        "NONE, 人, true",
        "PERSON_TIMES, 人, false",
        "NONE, 万元, false",
        "MONEY, 万元, true",
        "NONE, 元/生, true",
        "NONE, 万元/生, false",
        "MONEY, 万元/生, true"
    })
    void a_figure_is_taken_for_an_indicator_only_in_a_unit_it_can_have(Dimension printed, String unit, boolean fits) {
        Unit symbol = new Unit("", printed, Rational.ONE);
        Quantity quantity = new Quantity("1", BigDecimal.ONE, Optional.empty(), Rational.ONE, symbol, Qualifier.NONE);
        Mention mention = new Mention(quantity, Place.inText(0, 0, 1), "", Context.UNKNOWN);
        assertEquals(fits, Units.fits(mention, unit));
    }

    @Test
    void a_ratio_and_a_bare_number_are_the_same_number_but_a_share_is_not() {
        assertTrue(Units.arePure(Dimension.RATIO, Dimension.NONE));
        assertFalse(Units.arePure(Dimension.SHARE, Dimension.NONE));
    }
}
