package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void linesOfACoverMakeTheTitle() {
        assertEquals(
                "示例职业技术学院质量年度报告（2023年度）",
                title("", p("示例职业技术学院"), p("质量年度报告"), p("（2023年度）"), p("二〇二三年十二月"), h("一、概述")));
    }

    @Test
    void titleStandsBeforeTheFirstHeadingAndTheFirstSentence() {
        assertEquals("", title("", h("一、概述"), p("编制工作计划")));
        assertEquals("", title("", p("学校高度重视编制工作。"), p("2023年工作计划")));
    }

    @Test
    void fileTitleServesWhereTheDocumentShowsNone() {
        assertEquals("示例职业技术学院2023年工作计划", title("示例职业技术学院2023年工作计划", h("一、概述")));
        assertEquals("", title("Microsoft Word - 新建文档", h("一、概述")));
    }

    @Test
    void marksOfARedHeadDocumentAreNotTheTitle() {
        assertEquals(
                "示例职业技术学院关于印发《2023年工作计划》的通知",
                title("", p("示例职业技术学院文件"), p("示职院发〔2023〕4号"), p("示例职业技术学院关于印发《2023年工作计划》的通知"), p("各部门：")));
    }

    @Test
    void nameOfTheSchoolAloneIsOnlyPartOfTheTitle() {
        Block school = new Paragraph(Paragraph.Role.TITLE, Text.of("示例职业技术学院"), List.of());
        assertEquals("示例职业技术学院质量年度报告（2023年度）", title("", school, p("质量年度报告（2023年度）"), h("一、概述")));
        assertEquals("示例职业技术学院", title("", school, p("学校概况"), h("一、概述")));
    }

    private static String title(String ofFile, Block... blocks) {
        return Titles.find(Arrays.asList(blocks), Text.of(ofFile)).title().original();
    }

    private static Block p(String text) {
        return new Paragraph(Paragraph.Role.BODY, Text.of(text), List.of());
    }

    private static Block h(String text) {
        return new Heading(1, Text.of(text), List.of());
    }
}
