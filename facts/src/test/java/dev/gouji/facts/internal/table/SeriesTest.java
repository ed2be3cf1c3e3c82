package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SeriesTest {

    private static final Sheet PLAN = Sheet.of(
            2,
            "类别|指标(单位)|发展基础|建设目标(新增)|<|<|2025年末数值",
            "^|^|2022年|2023年|2024年|2025年|^",
            "师资|专任教师规模(人)|997|110|173|30|1310",
            "^|博士数(人)|41|10|30|20|101",
            "^|博士占专任教师比例(%)|4.11|4.61|6.33|7.71|7.71",
            "^|领军人才(人)|61|4|4|4|73",
            "^|教学团队(个)|0|0|10|0|10");

    @Test
    void baseAndAdditionsMakeTheEnd() {
        assertEquals(List.of(), PLAN.accused());
        assertTrue(PLAN.kept().contains("1310 = 997 + 110 + 173 + 30"));
        assertTrue(PLAN.kept().contains("10 = 0 + 0 + 10 + 0"));
    }

    @Test
    void aWrongEndIsCertainlyWrong() {
        assertTrue(PLAN.with(5, 6, "83").accused().contains("CERTAIN 83 = 61 + 4 + 4 + 4"));
    }

    @Test
    void sharesAreOfWhatHasComeTogetherByThen() {
        assertTrue(PLAN.kept().contains("6.33 = (41 + 10 + 30) ÷ (997 + 110 + 173)"));
        assertTrue(PLAN.kept().contains("7.71 = 7.71"));
        assertEquals(
                List.of("CERTAIN 3.66 = (41 + 10 + 30) ÷ (997 + 110 + 173)"),
                PLAN.with(4, 4, "3.66").accused().stream().toList());
    }

    @Test
    void aRowThatGivesTheStateOfEachYearEndsWithTheLast() {
        Sheet sheet = PLAN.with(6, 2, "6")
                .with(6, 3, "8")
                .with(6, 4, "10")
                .with(6, 5, "12")
                .with(6, 6, "12");
        assertEquals(List.of(), sheet.accused());
    }

    @Test
    void yearsWithoutTheWordForAdditionsAreNoSeries() {
        Sheet sheet = Sheet.of(1, "指标|2022年|2023年|2024年|2025年末", "甲|100|120|130|150", "乙|20|22|28|40");
        assertEquals(List.of(), sheet.claims());
    }

    @Test
    void aColumnThatCarriesOnAnotherIsARunningTotal() {
        Sheet sheet = Sheet.of(
                1,
                "月份|到款(万元)|累计(万元)",
                "一月|12.5|112.5",
                "二月|230.1|342.6",
                "三月|45.7|388.3",
                "四月|371.9|760.2",
                "五月|88.8|849.0",
                "六月|120.4|969.4");
        assertEquals(List.of(), sheet.accused());
        assertTrue(sheet.kept().contains("388.3 = 342.6 + 45.7"));
        Sheet broken = sheet.with(6, 2, "996.4");
        assertEquals(List.of("LIKELY 996.4 = 849.0 + 120.4"), broken.accused());
    }
}
