package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GrowthColumnsTest {

    private static final Sheet GROWTH = Sheet.of(
            1,
            "序号|指标|2021年度|2022年度|增长率",
            "1|收入(万元)|33144.21|34118.10|2.94%",
            "2|生均收入(万元)|1.88|1.96|4.36%",
            "3|支出(万元)|32319.40|33714.58|4.32%");

    @Test
    void growthIsByTheEarlierYearWithinTheRoundingOfBoth() {
        assertEquals(
                List.of(
                        "2.94% = (34118.10 ÷ 33144.21) − 1",
                        "4.36% = (1.96 ÷ 1.88) − 1", "4.32% = (33714.58 ÷ 32319.40) − 1"),
                GROWTH.kept().stream()
                        .map(s -> s.replaceFirst("= (\\d.*) − 1", "= ($1) − 1"))
                        .toList());
        assertEquals(List.of(), GROWTH.accused());
    }

    @Test
    void wrongGrowthAmongRightOnesIsCertainlyWrong() {
        assertEquals(1, GROWTH.with(3, 4, "4.23%").accused().size());
        assertTrue(GROWTH.with(3, 4, "4.23%").accused().get(0).startsWith("CERTAIN 4.23% ="));
    }

    @Test
    void growthByTheLaterYearIsWrong() {
        Sheet sheet = GROWTH.with(1, 4, "2.85%");
        assertTrue(sheet.accused().get(0).startsWith("CERTAIN 2.85% ="));
    }

    @Test
    void amountsOfChangeAreDifferences() {
        Sheet sheet = Sheet.of(1, "指标|上年|本年|增减", "教师|796|810|14", "学生|17402|17350|-52", "专业|47|45|-2");
        assertTrue(sheet.kept().contains("-52 = 17350 − 17402"));
        assertEquals(
                List.of("CERTAIN 52 = 17350 − 17402"), sheet.with(2, 3, "52").accused());
    }

    @Test
    void aDecreaseIsPrintedWithoutItsSign() {
        Sheet sheet = Sheet.of(1, "指标|2021年|2022年|减少数", "教师|810|796|14", "学生|17402|17350|52", "专业|47|45|2");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("52 = 17402 − 17350"));
    }

    @Test
    void changeOfSharesMayBeGrowthOrPoints() {
        Sheet sheet = Sheet.of(
                1,
                "指标|2021年|2022年|增幅",
                "就业率|94.00%|96.00%|2.00%",
                "升学率|10.00%|11.00%|1.00%",
                "对口率|70.00%|77.00%|10.00%");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void ofThreeYearsTheOnesThatTheRowsKeepAreMeant() {
        Sheet sheet = Sheet.of(
                1, "指标|2020年|2021年|2022年|增长率", "甲|100|120|150|25.0%", "乙|200|210|252|20.0%", "丙|300|360|396|10.0%");
        assertEquals(List.of(), sheet.accused());
        assertEquals(3, sheet.kept().stream().filter(s -> s.contains("÷")).count());
    }

    @Test
    void changesThatNoPairOfYearsExplainsAreLeftAlone() {
        Sheet sheet = Sheet.of(1, "指标|2021年|2022年|增长率", "甲|100|120|3.1%", "乙|200|210|7.7%", "丙|300|360|9.9%");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void columnsWithoutTimesHaveNoGrowth() {
        Sheet sheet = Sheet.of(1, "指标|计划|实际|增长率", "甲|100|120|3.1%", "乙|200|210|7.7%");
        assertEquals(List.of(), sheet.accused());
    }
}
