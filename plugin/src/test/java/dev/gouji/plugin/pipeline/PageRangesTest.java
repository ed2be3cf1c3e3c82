package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageRangesTest {

    @Test
    void neighboursAreDrawnTogether() {
        assertEquals("1, 3–5, 9", PageRanges.show(IntStream.of(9, 3, 4, 5, 1, 4)));
    }

    @Test
    void onePageStandsAlone() {
        assertEquals("7", PageRanges.show(IntStream.of(7)));
    }

    @Test
    void noPageIsNothing() {
        assertEquals("", PageRanges.show(IntStream.empty()));
    }
}
