package dev.gouji.site.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Interval;
import dev.gouji.model.Rational;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalChartTest {

    @Test
    void both_intervals_share_one_scale() {
        IntervalChart chart = IntervalChart.of(closed(10, 20), closed(30, 50)).orElseThrow();
        assertEquals(new Bar("12.0", "19.0", "stated"), chart.stated());
        assertEquals(new Bar("50.0", "38.0", "computed"), chart.computed());
    }

    @Test
    void a_single_number_can_be_seen() {
        IntervalChart chart = IntervalChart.of(closed(10, 10), closed(10, 10)).orElseThrow();
        assertEquals(new Bar("49.0", "2.0", "stated"), chart.stated());
        assertEquals("49.0", chart.computed().x());
    }

    @Test
    void an_interval_without_an_end_reaches_the_border() {
        IntervalChart chart = IntervalChart.of(Interval.atLeast(Rational.of(5)), closed(0, 10))
                .orElseThrow();
        assertEquals(new Bar("50.0", "50.0", "stated"), chart.stated());
    }

    @Test
    void without_any_end_there_is_nothing_to_draw() {
        assertEquals(Optional.empty(), IntervalChart.of(Interval.EVERYTHING, Interval.EVERYTHING));
    }

    private static Interval closed(long low, long high) {
        return Interval.closed(Rational.of(low), Rational.of(high));
    }
}
