package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderCellsTest {

    @Test
    void rowOfWordsAboveFiguresIsTheHeader() {
        assertHeaders(1, 0, "|序号|项目|人数|", "|1|国家奖学金|20|", "|2|助学金|4202|");
    }

    @Test
    void rowThatDividesSpansIsAHeaderToo() {
        assertHeaders(2, 1, "|专业群|2021年计划|<|", "|^|三年制|本科|", "|电子信息|701|50|", "|机械制造|654|/|");
    }

    @Test
    void titleOverTheWholeTableIsAboveTheHeader() {
        assertHeaders(2, 0, "|教师情况|<|", "|姓名|职称|", "|甲|教授|", "|乙|讲师|");
    }

    @Test
    void firstRowWithFiguresIsNoHeader() {
        assertHeaders(0, 0, "|占地面积|945450.66|", "|建筑面积|632584.25|");
    }

    private static void assertHeaders(int rows, int columns, String... lines) {
        Table table = Reading.table(Reading.document("a.md", String.join("\n", lines)));
        assertEquals(List.of(rows, columns), List.of(table.headerRows(), table.headerColumns()));
    }
}
