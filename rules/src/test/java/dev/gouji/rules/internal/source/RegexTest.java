package dev.gouji.rules.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns and names against folded text. */
final class RegexTest {

    private static String folded(String text) {
        return Text.of(text).folded();
    }

    @Test
    void full_width_signs_stand_for_themselves() {
        assertTrue(Regex.of("（一）").isIn(folded("（一）师资")));
        assertFalse(Regex.of("（一）").isIn(folded("一、师资")));
        assertTrue(Regex.of("占比：[0-9.]+％").isIn(folded("占比：96.12％")));
        assertTrue(Regex.of("真的吗？").isIn(folded("真的吗？")));
        assertFalse(Regex.of("真的吗？").isIn(folded("真的")));
    }

    @Test
    void half_width_signs_are_operators() {
        assertTrue(Regex.of("(一|二)、").isIn(folded("二、师资")));
    }

    @ParameterizedTest
    @CsvSource({
        "一、人才培养, 人才培养",
        "第二章 人才培养, 人才培养",
        "（三）人才培养, 人才培养",
        "2.1 人才培养, 人才培养",
        "2.人才培养, 人才培养",
        "表1 人才培养, 人才培养",
        "附表3：教学资源表, 教学资源表",
        "人才培养, 人才培养"
    })
    void numbers_in_front_are_stripped(String heading, String name) {
        assertEquals(name, Names.withoutNumber(folded(heading)));
    }

    @Test
    void a_name_may_be_the_whole_line_or_a_part_of_it() {
        Names part = new Names(List.of("人才培养"), false, Optional.empty());
        Names whole = new Names(List.of("人才培养"), true, Optional.empty());
        assertTrue(part.matches(folded("二、人才培养质量")));
        assertFalse(whole.matches(folded("二、人才培养质量")));
        assertTrue(whole.matches(folded("二、人才 培养")));
    }
}
