package dev.gouji.rules.internal.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slips of the pen and how a calculation is shown. */
final class RepairTest {

    private static final Unit PERSONS = new Unit("人", Dimension.PERSONS, Rational.ONE);
    private static final Unit YUAN = new Unit("元", Dimension.MONEY, Rational.ONE);

    private int places;

    private Formula figure(String number, Unit unit, Rational scale) {
        Quantity quantity = new Quantity(
                number + unit.symbol(), new BigDecimal(number), Optional.empty(), scale, unit, Qualifier.NONE);
        places++;
        return new Formula.Figure(new Mention(quantity, Place.inText(0, places, places), "", Context.UNKNOWN));
    }

    private Formula persons(String number) {
        return figure(number, PERSONS, Rational.ONE);
    }

    private static Claim claim(Formula stated, Formula formula) {
        return new Claim(
                Claim.Kind.SUM, stated, Relation.EQUALS, List.of(new Claim.Reading(formula, "")), Confidence.CERTAIN);
    }

    private static String repair(Claim claim) {
        return new Repair(claim, claim.best()).show();
    }

    @Test
    void two_digits_exchanged_are_found() {
        Formula share = new Formula.Quotient(persons("6132"), persons("6370"));
        assertEquals("6132 → 6123（两位数字可能颠倒）", repair(claim(figure("96.12", Unit.PERCENT, Rational.ONE), share)));
    }

    @Test
    void the_cause_is_named() {
        Formula share = new Formula.Quotient(persons("6123"), persons("6370"));
        assertEquals("966.12 → 96.12（一位数字可能重复）", repair(claim(figure("966.12", Unit.PERCENT, Rational.ONE), share)));
        assertEquals("6.12 → 96.12（可能漏写一位数字）", repair(claim(figure("6.12", Unit.PERCENT, Rational.ONE), share)));
        assertEquals("96.72 → 96.12（一位数字可能写错）", repair(claim(figure("96.72", Unit.PERCENT, Rational.ONE), share)));
    }

    @Test
    void a_unit_that_was_not_written_is_named() {
        Rational tenThousand = Rational.of(10_000);
        Formula sum =
                new Formula.Sum(List.of(figure("1234.5", YUAN, tenThousand), figure("2000.5", YUAN, tenThousand)));
        assertEquals("3235.0 → 32350000（数量级或单位可能写错）", repair(claim(figure("3235.0", YUAN, Rational.ONE), sum)));
    }

    @Test
    void several_slips_that_would_explain_it_say_nothing() {
        Formula sum = new Formula.Sum(List.of(persons("2041"), persons("3052")));
        assertEquals("", repair(claim(persons("5063"), sum)));
    }

    @Test
    void without_any_slip_the_stated_figure_is_to_become_the_computed_one() {
        Formula share = new Formula.Quotient(persons("6123"), persons("6370"));
        assertEquals("45.67 → 96.12", repair(claim(figure("45.67", Unit.PERCENT, Rational.ONE), share)));
    }

    @Test
    void a_division_by_zero_has_no_repair() {
        Formula share = new Formula.Quotient(persons("0"), persons("0"));
        assertEquals("", repair(claim(figure("45.67", Unit.PERCENT, Rational.ONE), share)));
    }

    @Test
    void calculations_are_shown_in_the_unit_of_the_stated_figure() {
        Rational tenThousand = Rational.of(10_000);
        Formula sum = new Formula.Sum(List.of(figure("1.2", YUAN, tenThousand), figure("8000", YUAN, Rational.ONE)));
        Claim claim = claim(figure("1.96", YUAN, tenThousand), sum);
        Workings workings = new Workings(claim, claim.best());
        assertEquals("2.00万元", workings.computed());
        assertEquals("[1.955, 1.965]", workings.evidence().statedInterval().toString());
        assertEquals(
                "[1.94995, 2.05005]", workings.evidence().computedInterval().toString());
    }

    @Test
    void a_whole_number_of_people_is_shown_without_decimals_and_a_broken_one_with_two() {
        Claim whole = claim(persons("9"), new Formula.Sum(List.of(persons("4"), persons("6"))));
        assertEquals("10人", new Workings(whole, whole.best()).computed());
        Claim broken = claim(persons("9"), new Formula.Quotient(persons("4"), persons("3")));
        assertEquals("1.33人", new Workings(broken, broken.best()).computed());
    }

    @Test
    void a_range_is_not_repaired_at_one_end() {
        Quantity range = new Quantity(
                "8-10人", BigDecimal.valueOf(8), Optional.of(BigDecimal.TEN), Rational.ONE, PERSONS, Qualifier.NONE);
        Formula stated = new Formula.Figure(new Mention(range, Place.inText(0, 90, 94), "", Context.UNKNOWN));
        assertEquals("", repair(claim(stated, persons("57"))));
    }
}
