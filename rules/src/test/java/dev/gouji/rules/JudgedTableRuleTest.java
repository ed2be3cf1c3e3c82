package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules for tables that say of their own values whether they meet their own standards. */
final class JudgedTableRuleTest {

    private static final String DEMAND = """
            table:
              pattern: 达标
              presence: if-present
              judged: { verdict: [是否达标], standard: [国家标准], at-most: [生师比] }
            """;
    private static final String NONE = "not-applicable 没有写明“是否达标”的表";

    @TempDir
    Path temp;

    private List<String> told(String table) {
        return new Written(TestPack.in(temp).rule("judged", DEMAND).rules()).told("表1 指标达标情况\n\n" + table);
    }

    private List<String> row(String row) {
        return told("""
                | 序号 | 指标 | 国家标准 | 学校数值 | 是否达标 |
                |---|---|---|---|---|
                """ + row + "\n");
    }

    @Test
    void at_least_as_much_as_the_standard_is_met() {
        assertEquals(List.of("satisfied “生均图书(册/生)”80.01，标准 80，写“是”相符"), row("| 1 | 生均图书（册/生） | 80 | 80.01 | 是 |"));
        assertEquals(List.of("violated “生均图书(册/生)”80.01，标准 80，却写“否”"), row("| 1 | 生均图书（册/生） | 80 | 80.01 | 否 |"));
        assertEquals(List.of("violated “生均图书(册/生)”79.99，标准 80，却写“是”"), row("| 1 | 生均图书（册/生） | 80 | 79.99 | 是 |"));
        assertEquals(List.of("satisfied “生均图书(册/生)”79.99，标准 80，写“未达标”相符"), row("| 1 | 生均图书（册/生） | 80 | 79.99 | 未达标 |"));
    }

    @Test
    void of_the_rows_that_are_named_less_is_better() {
        assertEquals(List.of("violated “生师比”18.01:1，标准 18:1，却写“是”"), row("| 1 | 生师比 | 18：1 | 18.01：1 | 是 |"));
        assertEquals(List.of("satisfied “生师比”17.99:1，标准 18:1，写“是”相符"), row("| 1 | 生师比 | 18：1 | 17.99：1 | 是 |"));
    }

    /** A figure printed like the standard may have been rounded to it from either side. */
    @Test
    void a_value_like_the_standard_can_be_called_either() {
        assertEquals(List.of("satisfied “生师比”18:1，标准 18:1，写“是”相符"), row("| 1 | 生师比 | 18：1 | 18：1 | 是 |"));
        assertEquals(List.of("satisfied “生师比”18:1，标准 18:1，写“否”相符"), row("| 1 | 生师比 | 18：1 | 18：1 | 否 |"));
    }

    @Test
    void other_words_other_units_and_rows_with_several_values_say_nothing() {
        assertEquals(List.of(NONE), row("| 1 | 生均图书（册/生） | 80 | 79.99 | 见说明 |"));
        assertEquals(List.of(NONE), row("| 1 | 生均图书（册/生） | 80% | 79.99 | 是 |"));
        assertEquals(List.of(NONE), told("""
                | 指标 | 国家标准 | 2022年 | 2023年 | 是否达标 |
                |---|---|---|---|---|
                | 生均图书（册/生） | 80 | 79.98 | 79.99 | 是 |
                """));
        assertEquals(List.of(NONE), told("""
                | 指标 | 学校数值 | 是否达标 |
                |---|---|---|
                | 生均图书（册/生） | 79.99 | 是 |
                """));
    }

    @Test
    void every_row_is_judged_and_the_name_of_a_row_is_its_longest_text() {
        assertEquals(
                List.of("violated “生均教学行政用房(平方米/生)”13.99，标准 14，却写“是”", "satisfied “生均图书(册/生)”80.01，标准 80，写“是”相符"),
                row("| 1 | 生均图书（册/生） | 80 | 80.01 | 是 |\n| 2 | 生均教学行政用房（平方米/生） | 14 | 13.99 | 是 |"));
    }
}
