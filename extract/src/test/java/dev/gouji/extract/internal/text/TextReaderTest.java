package dev.gouji.extract.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Document;
import dev.gouji.model.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String WIDE = "学校坚持立德树人根本任务，深化产教融合与校企合作，推动各项事业取得新的进展";

    @Test
    void linesBrokenAtOneWidthAreJoinedAcrossPages() {
        String text = String.join(
                "\n\n", "一、发展概述", WIDE, WIDE, "全年成效明显。", WIDE, "12", WIDE, "继续推进。", "二、人才培养", WIDE, "到此为止。");
        assertEquals(
                List.of(
                        "H1 一、发展概述",
                        "BODY " + WIDE + WIDE + "全年成效明显。",
                        "BODY " + WIDE + WIDE + "继续推进。",
                        "H1 二、人才培养",
                        "BODY " + WIDE + "到此为止。"),
                lines(text));
    }

    @Test
    void linesOfAnyWidthAreParagraphsButLongOnesThatBreakOffGoOn() {
        assertEquals(
                List.of("BODY " + WIDE + WIDE + "并持续改进。", "BODY 短行", "BODY 另一段。"),
                lines(WIDE + WIDE + "\n\n并持续改进。\n\n短行\n\n另一段。"));
    }

    @Test
    void emptyLinesPartParagraphsWhereTheyDoNotStandBehindEveryLine() {
        String text = String.join("\n", WIDE, WIDE, WIDE, "", WIDE, WIDE, WIDE, "");
        assertEquals(List.of("BODY " + WIDE + WIDE + WIDE, "BODY " + WIDE + WIDE + WIDE), lines(text));
    }

    @Test
    void headingsOfCasesAreNotThoseOfTheReport() {
        assertEquals(
                List.of(
                        "H1 一、教学改革",
                        "BODY 正文。",
                        "H2 （一）课程",
                        "BODY 正文。",
                        "CASE_HEADING 典型案例1-1：以赛促教",
                        "BODY 正文。",
                        "CASE_HEADING 一、主要做法",
                        "BODY 正文。",
                        "CASE_HEADING 二、取得成效",
                        "BODY 正文。",
                        "H2 （二）教材",
                        "BODY 正文。",
                        "H1 二、发展保障",
                        "BODY 正文。"),
                lines("一、教学改革\n正文。\n（一）课程\n正文。\n典型案例1-1：以赛促教\n正文。\n一、主要做法\n正文。\n二、取得成效\n正文。\n（二）教材\n正文。\n二、发展保障\n正文。"));
    }

    @Test
    void numberedSentencesAndListsAreNoHeadings() {
        assertEquals(
                List.of(
                        "BODY 一、推进改革。坚持问题导向，补齐短板。",
                        "BODY 二、加强管理。健全制度，压实责任。",
                        "BODY 具体如下：",
                        "BODY 1.甲专业",
                        "BODY 2.乙专业",
                        "BODY 3.丙专业"),
                lines("一、推进改革。坚持问题导向，补齐短板。\n二、加强管理。健全制度，压实责任。\n具体如下：\n1.甲专业\n2.乙专业\n3.丙专业"));
    }

    @Test
    void contentsListIsLeftOut() {
        assertEquals(
                List.of("H1 一、发展概述", "BODY 正文。", "H1 二、人才培养", "BODY 正文。"),
                lines("目  录\n一、发展概述……………1\n二、人才培养……………12\n一、发展概述\n正文。\n二、人才培养\n正文。"));
    }

    @Test
    void linesBelowATableCaptionAreADoubtfulTable() {
        Document document = Reading.document(
                "a.txt",
                "学校经费如下。\n表1-4 办学经费情况\n序号 指标 2021年 2022年\n1 收入 33144.21 34118.10\n2 支出 32319.40\n数据来源：财务处\n正文继续。");
        Table table = Reading.table(document);
        assertEquals("序号|指标|2021年|2022年 / 1|收入|33144.21|34118.10 / 2|支出|32319.40|", Reading.grid(table));
        assertEquals(Table.Trust.DOUBTFUL, table.trust());
        assertEquals("表1-4", table.number().orElseThrow());
        assertEquals("BODY 正文继续。", Reading.lines(document).get(2));
    }

    @Test
    void cellsBehindTabsAreRowsBetweenEmptyLines() {
        String text = "表2：招生计划\n\t序号\n\t专业群\n\t2021年\n\n\t1\n\t电子\n信息\n\t\n\n\t合计\n\t\n\t701\n\n五、保障措施\n健全机制。";
        assertEquals(
                "序号|专业群|2021年 / 1|电子\n信息| / 合计||701", Reading.grid(Reading.table(Reading.document("a.txt", text))));
    }

    @Test
    void marksOfExportingProgramsAreRemoved() {
        assertEquals(List.of("H1 一、总则", "LIST_ITEM 甲项。"), lines("[bookmark: _Toc1]一、总则\n\uF06C 甲项。"));
    }

    @Test
    void encodingsAreTold() {
        String text = "一、招生5500人\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertEquals(
                    List.of("BODY 一、招生5500人"),
                    Reading.lines(Reading.document("a.txt", text.getBytes(charset))),
                    charset.name());
        }
        assertEquals(List.of("BODY 一、招生5500人"), lines("\uFEFF" + text));
    }

    private static List<String> lines(String text) {
        return Reading.lines(Reading.document("a.txt", text));
    }
}
