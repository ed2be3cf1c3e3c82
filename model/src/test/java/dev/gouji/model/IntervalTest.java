package dev.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Rational TWO = Rational.of(2);

    @Test
    void closedEndsTouchAndOpenEndsDoNot() {
        Interval upToTwo = Interval.closed(Rational.ONE, TWO);
        assertTrue(upToTwo.meets(Interval.atLeast(TWO)));
        assertFalse(upToTwo.meets(Interval.above(TWO)));
        assertFalse(Interval.below(TWO).contains(TWO));
        assertTrue(Interval.atMost(TWO).contains(TWO));
    }

    @Test
    void anIntervalWithoutNumbersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Interval.closed(TWO, Rational.ONE));
        Optional<Interval.End> open = Optional.of(new Interval.End(TWO, false));
        assertThrows(IllegalArgumentException.class, () -> new Interval(open, open));
    }

    @Test
    void intersectionKeepsTheTighterEnds() {
        Interval both = Interval.closed(Rational.ZERO, TWO)
                .intersect(Interval.above(Rational.ONE))
                .orElseThrow();
        assertEquals("(1, 2]", both.toString());
        assertEquals(Optional.empty(), Interval.below(Rational.ONE).intersect(Interval.atLeast(Rational.ONE)));
    }

    @Test
    void divisionByAnIntervalAroundZeroTellsNothing() {
        assertEquals(Interval.EVERYTHING, Interval.exactly(TWO).dividedBy(Interval.around(Rational.ZERO, TWO)));
        assertEquals(Interval.EVERYTHING, Interval.exactly(TWO).dividedBy(Interval.exactly(Rational.ZERO)));
    }

    @Test
    void divisionByAnIntervalFromZeroHasNoUpperEnd() {
        assertEquals(
                "[1, +∞)",
                Interval.exactly(TWO)
                        .dividedBy(Interval.closed(Rational.ZERO, TWO))
                        .toString());
    }

    @Test
    void unboundedIntervalsStayUnbounded() {
        assertEquals(
                "[4, +∞)", Interval.atLeast(TWO).times(Interval.atLeast(TWO)).toString());
        assertEquals(
                "(0, 0.5]",
                Interval.exactly(Rational.ONE).dividedBy(Interval.atLeast(TWO)).toString());
        assertEquals(
                "(−∞, -4]",
                Interval.atLeast(TWO).negate().times(Interval.atLeast(TWO)).toString());
    }

    @Test
    void arithmeticHoldsTheResultOfEveryPairOfMembers() {
        Random random = new Random(20231125);
        for (int round = 0; round < 5_000; round++) {
            Interval a = randomInterval(random);
            Interval b = randomInterval(random);
            for (Rational x : members(a)) {
                for (Rational y : members(b)) {
                    assertTrue(a.plus(b).contains(x.plus(y)), () -> a + " + " + b);
                    assertTrue(a.minus(b).contains(x.minus(y)), () -> a + " − " + b);
                    assertTrue(a.times(b).contains(x.times(y)), () -> a + " × " + b);
                    if (y.signum() != 0) {
                        assertTrue(a.dividedBy(b).contains(x.dividedBy(y)), () -> a + " ÷ " + b);
                    }
                }
            }
        }
    }

    @Test
    void theEndsOfAProductAreReached() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Interval a = randomInterval(random);
            Interval b = randomInterval(random);
            List<Rational> corners = new ArrayList<>();
            for (Rational x : ends(a)) {
                for (Rational y : ends(b)) {
                    corners.add(x.times(y));
                }
            }
            Interval product = a.times(b);
            assertTrue(corners.contains(product.low().orElseThrow().value()), () -> a + " × " + b + " = " + product);
            assertTrue(corners.contains(product.high().orElseThrow().value()), () -> a + " × " + b + " = " + product);
        }
    }

    private static Interval randomInterval(Random random) {
        Rational low = Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(4));
        return Interval.closed(low, low.plus(Rational.of(random.nextInt(20), 1 + random.nextInt(3))));
    }

    private static List<Rational> members(Interval interval) {
        List<Rational> ends = ends(interval);
        Rational middle = ends.get(0).plus(ends.get(1)).dividedBy(TWO);
        return List.of(ends.get(0), middle, ends.get(1));
    }

    private static List<Rational> ends(Interval interval) {
        return List.of(
                interval.low().orElseThrow().value(),
                interval.high().orElseThrow().value());
    }
}
