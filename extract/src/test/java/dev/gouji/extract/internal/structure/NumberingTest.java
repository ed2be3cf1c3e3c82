package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "第三章总则 CHAPTER:3",
                "第二部分学生发展 CHAPTER:2",
                "第一节概况 SECTION:1",
                "一、发展概述 CHINESE:1",
                "十二、附则 CHINESE:12",
                "二十、附则 CHINESE:20",
                "（三）办学成果 CHINESE_BRACKETED:3",
                "1.学校简介 ARABIC:1",
                "3、工作成效 ARABIC:3",
                "１．学校简介 ARABIC:1",
                "1.2个专业入选 ARABIC:1",
                "1.2023年工作 ARABIC:1",
                "1.1学校概况 DECIMAL:1",
                "2.3人才培养 DECIMAL:3",
                "1.2.3课程建设 DECIMAL_DEEP:3",
                "（2）思政课程 ARABIC_BRACKETED:2",
                "3）评价 ARABIC_HALF_BRACKETED:3",
                "③教务 CIRCLED:3",
                "1.96万元 none",
                "15.85：1 none",
                "2023年工作 none",
                "三个课堂 none",
                "96.12% none",
                "1177门 none"
            })
    void styleAndValueOfTheNumberAtTheBeginningAreTold(String text, String expected) {
        String told = Numbering.ordinal(Text.of(text).folded())
                .map(ordinal -> ordinal.style() + ":" + ordinal.value())
                .orElse("none");
        assertEquals(expected, told);
    }
}
