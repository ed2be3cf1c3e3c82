package dev.gouji.site.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {

    @Test
    void tells_the_path_of_the_document() {
        assertEquals("示例职业技术学院-年报-终稿-pdf-9cf4c583.html", PageNames.of("示例职业技术学院/年报 终稿.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "a:b*c?.docx", "../../x", "trailing. ", "", "\uD800\u0000\u202E", "a/../b"})
    void is_safe_on_every_file_system(String path) {
        String name = PageNames.of(path);
        assertTrue(name.matches("[\\p{L}\\p{N}-]*-[0-9a-f]{8}\\.html"), name);
    }

    @Test
    void is_short_enough_for_every_file_system() {
        String name = PageNames.of("很长的名字".repeat(100));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
    }

    @Test
    void differs_where_paths_differ_and_case_does_not_count() {
        assertNotEquals(PageNames.of("a b.pdf"), PageNames.of("a-b.pdf"));
        assertNotEquals(
                PageNames.of("A.pdf").toLowerCase(Locale.ROOT),
                PageNames.of("a.pdf").toLowerCase(Locale.ROOT));
    }
}
