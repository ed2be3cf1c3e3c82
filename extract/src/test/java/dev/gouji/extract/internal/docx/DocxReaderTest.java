package dev.gouji.extract.internal.docx;

import static dev.gouji.extract.WordFile.p;
import static dev.gouji.extract.WordFile.r;
import static dev.gouji.extract.WordFile.style;
import static dev.gouji.extract.WordFile.table;
import static dev.gouji.extract.WordFile.tbl;
import static dev.gouji.extract.WordFile.tc;
import static dev.gouji.extract.WordFile.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.extract.WordFile;
import dev.gouji.model.Cell;
import dev.gouji.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String BODY = "学校坚持立德树人，深化产教融合，各项事业取得新的进展。";

    @Test
    void headingsComeFromStyleNamesStyleChainsAndOutlineLevels() {
        WordFile file = WordFile.of(
                        p("a1", "一、发展概述"),
                        p("a2", "（一）基本情况"),
                        p("own", "1.学校简介"),
                        "<w:p><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>" + r("（1）历史") + "</w:p>",
                        p(BODY))
                .styles(
                        style("a1", "heading 1", ""),
                        style("a2", "标题 2", ""),
                        style("own", "我的标题", "<w:basedOn w:val=\"base\"/>"),
                        style("base", "基准", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"));
        assertEquals(List.of("H1 一、发展概述", "H2 （一）基本情况", "H3 1.学校简介", "H4 （1）历史", "BODY " + BODY), lines(file));
    }

    @Test
    void outlineLevelNineIsText() {
        WordFile file = WordFile.of(
                        p("a1", "甲"),
                        p("a1", "乙"),
                        p("a1", "丙"),
                        "<w:p><w:pPr><w:pStyle w:val=\"a1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>" + r("正文") + "</w:p>")
                .styles(style("a1", "heading 1", ""));
        assertEquals(List.of("H1 甲", "H1 乙", "H1 丙", "BODY 正文"), lines(file));
    }

    @Test
    void automaticNumbersOfStylesAreRestored() {
        WordFile file = WordFile.of(
                        p("h1", "发展概述"),
                        p("h2", "基本情况"),
                        p("h2", "办学条件"),
                        p("h3", "经费"),
                        p("h1", "人才培养"),
                        p("h2", "就业质量"))
                .styles(
                        style("h1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>"),
                        style(
                                "h2",
                                "heading 2",
                                "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"),
                        style("h3", "heading 3", "<w:basedOn w:val=\"h2\"/>"))
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"3\">"
                                + level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"h1\"/>")
                                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>")
                                + level(2, "decimal", "%3.", "<w:pStyle w:val=\"h3\"/>")
                                + "</w:abstractNum>",
                        "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>");
        assertEquals(
                List.of("H1 一、发展概述", "H2 （一）基本情况", "H2 （二）办学条件", "H3 1.经费", "H1 二、人才培养", "H2 （一）就业质量"), lines(file));
    }

    @Test
    void listsCountOnUnlessOneStartsAnew() {
        WordFile file = WordFile.of(item(1, "甲"), item(1, "乙"), item(2, "丙"), item(3, "丁"))
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimalEnclosedCircle", "%1", "")
                                + "</w:abstractNum>",
                        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>",
                        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>",
                        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/>"
                                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        assertEquals(List.of("LIST_ITEM ①甲", "LIST_ITEM ②乙", "LIST_ITEM ③丙", "LIST_ITEM ①丁"), lines(file));
    }

    @Test
    void bulletsAreItemsWithoutMarkAndNumberZeroTakesNumbersAway() {
        WordFile file = WordFile.of(
                        item(1, "甲"),
                        "<w:p><w:pPr><w:pStyle w:val=\"li\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + r("乙")
                                + "</w:p>")
                .styles(style("li", "List", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uF06C", "") + "</w:abstractNum>",
                        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        assertEquals(List.of("LIST_ITEM 甲", "BODY 乙"), lines(file));
    }

    @Test
    void mergedCellsStandInEveryPlaceTheyCover() {
        WordFile file = WordFile.of(tbl(
                tr(tc("<w:vMerge w:val=\"restart\"/>", p("序号")), tc("<w:gridSpan w:val=\"2\"/>", p("高级职称"))),
                tr(tc("<w:vMerge/>", p("")), tc("", p("人数")), tc("", p("比例"))),
                tr(tc("", p("1")), tc("", p("336")), tc("", p("42.21%")))));
        Table table = Reading.table(Reading.document("a.docx", file.bytes()));
        assertEquals("序号|高级职称|高级职称 / 序号|人数|比例 / 1|336|42.21%", Reading.grid(table));
        assertEquals(2, table.headerRows());
        Cell merged = table.cell(1, 0);
        assertEquals(List.of(0, 0, 2, 1), List.of(merged.row(), merged.column(), merged.rows(), merged.columns()));
    }

    @Test
    void rowsMayBeginLaterAndEndEarlier() {
        WordFile file = WordFile.of(tbl(
                tr(tc("", p("甲")), tc("", p("乙")), tc("", p("丙"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", p("2")) + "</w:tr>"));
        assertEquals("甲|乙|丙 / |2|", Reading.grid(Reading.table(Reading.document("a.docx", file.bytes()))));
    }

    @Test
    void markedHeaderRowsAreTakenOver() {
        WordFile file = WordFile.of(tbl(
                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", p("2021")) + tc("", p("2022")) + "</w:tr>",
                tr(tc("", p("1")), tc("", p("2")))));
        assertEquals(1, Reading.table(Reading.document("a.docx", file.bytes())).headerRows());
    }

    @Test
    void nestedTablesAreReadTwiceOnceInTheCellAndOnceBehind() {
        String inner = table(new String[] {"甲", "1"}, new String[] {"乙", "2"});
        WordFile file = WordFile.of(tbl(tr(tc("", p("外")), tc("", p("内："), inner, p("")))));
        assertEquals(List.of("TABLE 外|内：⏎甲 1⏎乙 2", "TABLE 甲|1 / 乙|2"), lines(file));
    }

    @Test
    void tableOfOneCellIsAFrame() {
        WordFile file = WordFile.of(tbl(tr(tc("", p("典型案例1：以赛促教"), p(BODY)))));
        assertEquals(List.of("CASE_HEADING 典型案例1：以赛促教", "BODY " + BODY), lines(file));
    }

    @Test
    void footnotesStandAtTheEndWithoutMarksInTheText() {
        WordFile file = WordFile.of(
                        "<w:p>" + r("生师比15.85：1") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("。") + "</w:p>",
                        p(BODY))
                .footnotes(
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>",
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" 按教育部口径计算")
                                + "</w:p></w:footnote>");
        assertEquals(List.of("BODY 生师比15.85：1。", "BODY " + BODY, "FOOTNOTE 按教育部口径计算"), lines(file));
    }

    @Test
    void textBoxesAreReadOnce() {
        String content = "<w:txbxContent>" + p("框中文字") + "</w:txbxContent>";
        WordFile file = WordFile.of("<w:p>" + r("框外文字")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                + content + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>");
        assertEquals(List.of("BODY 框外文字", "BODY 框中文字"), lines(file));
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        WordFile file = WordFile.of(
                "<w:p>" + r("毕业生")
                        + "<w:del><w:r><w:delText>6307</w:delText></w:r></w:del><w:ins>" + r("6370") + "</w:ins>"
                        + "<w:moveFrom>" + r("旧") + "</w:moveFrom>" + r("人") + "</w:p>",
                tbl(
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", p("删")) + tc("", p("除")) + "</w:tr>",
                        tr(tc("", p("留")), tc("", p("下")))));
        assertEquals(List.of("BODY 毕业生6370人", "TABLE 留|下"), lines(file));
    }

    @Test
    void fieldsShowTheirResultAndHiddenTextDoesNotShow() {
        WordFile file = WordFile.of("<w:p>" + r("见表")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("1-4")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:fldSimple w:instr=\"SEQ a\">" + r("甲") + "</w:fldSimple>"
                + "<w:hyperlink>" + r("乙") + "</w:hyperlink>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不可见</w:t></w:r></w:p>");
        assertEquals(List.of("BODY 见表1-4甲乙"), lines(file));
    }

    @Test
    void fieldsMayStandInTheCodeOfFields() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WordFile file = WordFile.of("<w:p>" + begin + begin + separate + r("内") + end + r("码") + separate + r("外") + end
                + r("后") + "</w:p>");
        assertEquals(List.of("BODY 外后"), lines(file));
    }

    @Test
    void lineBreaksPartParagraphsOnlyWhereSentencesEnd() {
        WordFile file =
                WordFile.of("<w:p><w:r><w:t>示例职业</w:t><w:br/><w:t>技术学院建校。</w:t><w:br/><w:t>第二段</w:t></w:r></w:p>");
        assertEquals(List.of("BODY 示例职业⏎技术学院建校。", "BODY 第二段"), lines(file));
    }

    @Test
    void contentsListsAndEmptyHeadingsAreLeftOut() {
        WordFile file = WordFile.of(
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                                + p("一、发展概述 1") + "</w:sdtContent></w:sdt>",
                        p("t1", "二、人才培养 5"),
                        p("h1", ""),
                        p("h1", "一、发展概述"),
                        p(BODY))
                .styles(style("t1", "toc 1", ""), style("h1", "heading 1", ""));
        assertEquals(List.of("H1 一、发展概述", "BODY " + BODY), lines(file));
    }

    @Test
    void picturesKeepTheirDescription() {
        WordFile file = WordFile.of(
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图\" descr=\"校门\"/>"
                        + "<a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
                p("图1-1 校门"));
        assertEquals(List.of("PICTURE 校门", "FIGURE_CAPTION 图1-1 校门"), lines(file));
    }

    @Test
    void documentWithoutStylesGetsHeadingsByNumbersAndType() {
        WordFile file = WordFile.of(
                large("示例职业技术学院2023年工作计划"),
                p(BODY + BODY + BODY),
                p("一、总体要求"),
                p(BODY),
                p("1.支持专业建设"),
                p("2.支持课程建设"),
                p("二、重点任务"),
                p("（一）党的建设"),
                p(BODY),
                p("（二）教学改革"),
                p(BODY),
                large("附则"),
                p(BODY));
        assertEquals(
                List.of(
                        "TITLE 示例职业技术学院2023年工作计划",
                        "BODY " + BODY + BODY + BODY,
                        "H1 一、总体要求",
                        "BODY " + BODY,
                        "BODY 1.支持专业建设",
                        "BODY 2.支持课程建设",
                        "H1 二、重点任务",
                        "H2 （一）党的建设",
                        "BODY " + BODY,
                        "H2 （二）教学改革",
                        "BODY " + BODY,
                        "H1 附则",
                        "BODY " + BODY),
                lines(file));
    }

    @Test
    void titleStyleGivesTheTitle() {
        WordFile file =
                WordFile.of(p("t", "示例职业技术学院"), p("t", "质量年度报告（2022）"), p(BODY)).styles(style("t", "Title", ""));
        assertEquals(
                "示例职业技术学院质量年度报告（2022）",
                Reading.document("a.docx", file.bytes()).title().original());
    }

    private static String large(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String item(int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + r(text)
                + "</w:p>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static List<String> lines(WordFile file) {
        return Reading.lines(Reading.document("a.docx", file.bytes()));
    }
}
