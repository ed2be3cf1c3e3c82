package dev.gouji.extract.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Document;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void headingsParagraphsItemsAndPictures() {
        assertEquals(
                List.of("H1 一、总体要求", "BODY 第一行⏎第二行", "LIST_ITEM 甲", "LIST_ITEM 1. 乙", "H2 （一）目标", "PICTURE 校门"),
                lines("# 一、总体要求", "第一行", "**第二行**", "", "- 甲", "1. 乙", "## （一）目标", "![校门](a.png)"));
    }

    @Test
    void commentsAreLeftOut() {
        assertEquals(List.of("BODY 正文"), lines("<!-- expect: ratio", "@96.13% -->", "正文"));
    }

    @Test
    void tableTakesItsCaptionItsUnitAndItsNote() {
        Table table = Reading.table(document(
                "表1-1 2022-2023学年经费情况",
                "单位：万元",
                "",
                "| 项目 | 2022年 |",
                "|:--|--:|",
                "| 收入 | 34118.10 |",
                "",
                "数据来源：财务处"));
        assertEquals("项目|2022年 / 收入|34118.10", Reading.grid(table));
        assertEquals(List.of(1, 1), List.of(table.headerRows(), table.headerColumns()));
        assertEquals("表1-1", table.number().orElseThrow());
        assertEquals(
                "表1-1 2022-2023学年经费情况",
                table.caption().map(Text::original).orElseThrow().strip());
        assertEquals("单位：万元", table.unitLine().map(Text::original).orElseThrow());
        assertEquals("数据来源：财务处", table.sourceNote().map(Text::original).orElseThrow());
    }

    @Test
    void cellsMayContinueOthers() {
        Table table =
                Reading.table(document("| 总数 | 高级 | < |", "| ^ | 人数 | 比例 |", "|--|--|--|", "| 796 | 336 | 42.21% |"));
        assertEquals("总数|高级|高级 / 总数|人数|比例 / 796|336|42.21%", Reading.grid(table));
        assertEquals(2, table.headerRows());
    }

    @Test
    void dashesInCellsAreNoRule() {
        Table table = Reading.table(document("| 甲 | 乙 |", "|--|--|", "| - | - |", "| 1 | 2 |"));
        assertEquals("甲|乙 / -|- / 1|2", Reading.grid(table));
    }

    @Test
    void firstHeadingThatNamesADocumentIsItsTitle() {
        Document document = document("# 示例职业技术学院质量年度报告（2023年度）", "## 一、发展概述", "正文", "## 二、人才培养", "正文");
        assertEquals("示例职业技术学院质量年度报告（2023年度）", document.title().original());
        assertEquals(
                List.of("H1 一、发展概述", "H1 二、人才培养"),
                Reading.lines(document).stream()
                        .filter(line -> line.startsWith("H"))
                        .toList());
        assertEquals("2023年度", document.profile().edition().orElseThrow());
    }

    private static List<String> lines(String... lines) {
        return Reading.lines(document(lines));
    }

    private static Document document(String... lines) {
        return Reading.document("a.md", String.join("\n", lines));
    }
}
