package dev.gouji.site.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PageRangesTest {

    @Test
    void joins_pages_that_follow_one_another() {
        assertEquals("3、5–9、11–12", shown(3, 5, 6, 7, 8, 9, 11, 12));
    }

    @Test
    void one_page_is_no_range() {
        assertEquals("1", shown(1));
        assertEquals("", shown());
    }

    private static String shown(Integer... pages) {
        return PageRanges.of(new TreeSet<>(List.of(pages)), "、");
    }
}
