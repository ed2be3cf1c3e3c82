package dev.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Formula.ChangeRate;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Product;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Formula.YearlyGrowth;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void formulasAreShownAsAReaderWritesThem() {
        Formula sum = new Sum(List.of(number("1"), number("2"), number("3")));
        assertEquals("(1 + 2 + 3) ÷ 4", new Quotient(sum, number("4")).show());
        assertEquals("5 − (1 + 2 + 3)", new Difference(number("5"), sum).show());
        assertEquals("2 × (5 − 1)", new Product(number("2"), new Difference(number("5"), number("1"))).show());
    }

    @Test
    void formulasCalculateExactly() {
        Formula third = new Quotient(number("1"), number("3"));
        assertEquals(Rational.ONE, new Product(third, number("3")).value());
        assertEquals(Rational.ZERO, new Difference(new Sum(List.of(third, third, third)), number("1")).value());
    }

    @Test
    void theYearlyRateIsTheRootOfTheMultiple() {
        Formula rate = new YearlyGrowth(number("1801"), number("2881.16"), 4);
        assertEquals("0.124640", rate.value().toDecimal(6).toPlainString());
        assertTrue(rate.interval().meets(Interval.around(rational("0.1246"), rational("0.00005"))));
        assertFalse(rate.interval().meets(Interval.around(rational("0.15"), rational("0.005"))));
        assertEquals("(2881.16 ÷ 1801)^(1/4) − 1", rate.show());
    }

    @Test
    void theYearlyRateOfAPerfectPowerIsInsideItsInterval() {
        Formula doubling = new YearlyGrowth(number("1"), number("1024"), 10);
        assertEquals(Rational.ONE, doubling.value());
        assertTrue(doubling.interval().contains(Rational.ONE));
    }

    @Test
    void theRateOfAChangeIsOfTheEarlierFigure() {
        Formula up = new ChangeRate(number("120"), number("20"), false);
        assertEquals(rational("0.2"), up.value());
        assertEquals("20 ÷ (120 − 20)", up.show());
        Formula down = new ChangeRate(number("80"), number("20"), true);
        assertEquals(rational("0.2"), down.value());
        assertEquals("20 ÷ (80 + 20)", down.show());
        assertTrue(down.interval().contains(rational("0.2")));
    }

    private static Formula number(String digits) {
        return new Constant(rational(digits), digits);
    }

    private static Rational rational(String digits) {
        return Rational.of(new BigDecimal(digits));
    }
}
