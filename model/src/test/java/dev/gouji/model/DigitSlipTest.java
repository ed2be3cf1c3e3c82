package dev.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitSlipTest {

    @ParameterizedTest
    @CsvSource({
        "EXCHANGED, 6132, 6123",
        "EXCHANGED, 96.21, 96.12",
        "DOUBLED, 61123, 6123",
        "DOUBLED, 18.884, 18.84",
        "DROPPED, 612, 6123",
        "DROPPED, 6.12, 96.12",
        "WRONG, 6128, 6123",
        "WRONG, -6128, -6123",
        "SHIFTED, 1400, 14000000",
        "SHIFTED, 786.50, 78.650",
    })
    void whatWasMeantIsAmongTheNumbersThatASlipMayHaveHidden(DigitSlip slip, BigDecimal written, BigDecimal meant) {
        assertTrue(slip.meant(written).contains(meant), slip.meant(written)::toString);
    }

    @Test
    void otherNumbersAreNot() {
        assertEquals(Set.of(), DigitSlip.DOUBLED.meant(new BigDecimal("6123")));
        assertEquals(Set.of(), DigitSlip.EXCHANGED.meant(new BigDecimal("66")));
        assertEquals(Set.of(new BigDecimal("21.5")), DigitSlip.EXCHANGED.meant(new BigDecimal("12.5")), "not 15.2");
        assertEquals(Set.of(), DigitSlip.EXCHANGED.meant(new BigDecimal("10")), "01 is no number");
        assertFalse(DigitSlip.WRONG.meant(new BigDecimal("6123")).contains(new BigDecimal("6123")));
    }

    @Test
    void onlyDigitsBeforeThePointAreTakenForLost() {
        assertFalse(DigitSlip.DROPPED.meant(new BigDecimal("1.83")).contains(new BigDecimal("1.893")));
    }
}
