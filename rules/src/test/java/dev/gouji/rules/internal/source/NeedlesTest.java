package dev.gouji.rules.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts without which an expression cannot match. */
final class NeedlesTest {

    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "就业率 # 就业率",
                "初次就业率? # 初次就业",
                "(甲|乙丙)丁 # 丁",
                "甲{2}乙丙 # 乙丙",
                "[甲乙]丙* # 甲 乙",
                "[^甲]乙 # 乙",
                "[0-9]+人次 # 人次",
                "(完善|健全)[^,]{0,9}障碍 # 障碍",
                "\\. # .",
                "甲|乙 # 甲 乙"
            })
    void are_read_from_the_expression(String regex, String needles) {
        assertEquals(List.of(needles.split(" ")), Needles.of(regex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"甲|[0-9]+", "甲*", ".", "[0-9]", "(?i)abc", "\\p{Han}+", "(甲|)", "^$"})
    void are_none_where_anything_may_match(String regex) {
        assertEquals(List.of(), Needles.of(regex));
    }

    @Test
    void never_hide_a_match() {
        List<String> parts = List.of("甲", "乙", "[甲丙]", "[^甲]", "(甲乙|丙)", "(乙|丁?)", "丁", "\\.", ".", "^", "$");
        List<String> quantifiers = List.of("", "", "", "?", "*", "+", "{2}", "{0,2}");
        Random random = new Random(7);
        int matches = 0;
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder regex = new StringBuilder();
            for (int part = 0; part < 4; part++) {
                String one = parts.get(random.nextInt(parts.size()));
                String quantifier = quantifiers.get(random.nextInt(quantifiers.size()));
                regex.append(one).append(one.equals("^") || one.equals("$") ? "" : quantifier);
                regex.append(random.nextInt(5) == 0 ? "|" : "");
            }
            String text = text(random);
            Matcher matcher = Pattern.compile(regex.toString()).matcher(text);
            List<String> needles = Needles.of(regex.toString());
            if (matcher.find()) {
                matches++;
                assertTrue(needles.isEmpty() || needles.stream().anyMatch(text::contains), regex + " in " + text);
            }
        }
        assertTrue(matches > ROUNDS / 10, String.valueOf(matches));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append("甲乙丙丁.".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
