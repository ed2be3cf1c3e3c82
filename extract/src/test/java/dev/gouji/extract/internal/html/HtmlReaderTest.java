package dev.gouji.extract.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Document;
import dev.gouji.model.Table;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void headingsParagraphsAndListsKeepTheirOrder() {
        assertEquals(
                List.of("H1 一、总体要求", "BODY 第一段。", "LIST_ITEM 甲", "LIST_ITEM 乙", "H2 （一）目标", "BODY 散文"),
                lines(
                        "<h1>一、总体要求</h1><p>第一段。</p><ul><li>甲</li><li><p>乙</p></li></ul><div><h2>（一）<b>目标</b></h2>散文</div>"));
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        assertEquals(
                List.of("BODY 可见"),
                lines(
                        "<script>x</script><style>p{}</style><p hidden>甲</p><p style='display: none'>乙</p><!-- 丙 --><p>可见</p>"));
    }

    @Test
    void spansAreExpandedAndHeadersTaken() {
        Table table = Reading.table(document("<table><caption>表1-1 教师情况</caption>"
                + "<thead><tr><th rowspan=2>总数</th><th colspan=2>高级职称</th></tr><tr><th>人数</th><th>比例</th></tr></thead>"
                + "<tbody><tr><td>796</td><td>336</td><td>42.21%</td></tr></tbody></table>"));
        assertEquals("总数|高级职称|高级职称 / 总数|人数|比例 / 796|336|42.21%", Reading.grid(table));
        assertEquals(2, table.headerRows());
        assertEquals("表1-1", table.number().orElseThrow());
    }

    @Test
    void headerCellsAtTheLeftAreAHeaderColumn() {
        Table table = Reading.table(
                document("<table><tr><td></td><th>2022年</th></tr><tr><th>收入</th><td>1.96</td></tr></table>"));
        assertEquals(List.of(1, 1), List.of(table.headerRows(), table.headerColumns()));
    }

    @Test
    void spansThatReachTooFarAreCut() {
        Table table = Reading.table(
                document("<table><tr><td rowspan=99>甲</td><td>1</td></tr><tr><td colspan=0>2</td></tr></table>"));
        assertEquals("甲|1 / 甲|2", Reading.grid(table));
        assertEquals(2, table.cell(0, 0).rows());
    }

    @Test
    void lineBreaksInCellsStayAndBlanksInARowAreOne() {
        assertEquals(List.of("TABLE 优先⏎本科|总 计"), lines("<table><tr><td>优先<br>本科</td><td>总\n   计</td></tr></table>"));
    }

    @Test
    void nestedTablesFollow() {
        assertEquals(
                List.of("TABLE 外|内⏎1 2", "TABLE 1|2"),
                lines("<table><tr><td>外<td>内<table><tr><td>1<td>2</table></table>"));
    }

    @Test
    void captionsOfFiguresAreTold() {
        assertEquals(
                List.of("PICTURE 校门", "FIGURE_CAPTION 学校大门"),
                lines("<figure><img alt=校门 src=a.png><figcaption>学校大门</figcaption></figure>"));
    }

    @Test
    void oldChineseEncodingIsRead() {
        byte[] content =
                "<html><head><meta charset=gb2312><title>年报</title></head><body><p>生师比15.85：1</p></body></html>"
                        .getBytes(Charset.forName("GB18030"));
        assertEquals(List.of("BODY 生师比15.85：1"), Reading.lines(Reading.document("a.html", content)));
    }

    @Test
    void pageWithoutHeadingsGetsThemByNumbers() {
        assertEquals(
                List.of("H1 一、总体要求", "BODY 深化产教融合。", "H1 二、重点任务", "BODY 推进教学改革。"),
                lines("<p>一、总体要求</p><p>深化产教融合。</p><p>二、重点任务</p><p>推进教学改革。</p>"));
    }

    private static List<String> lines(String body) {
        return Reading.lines(document(body));
    }

    private static Document document(String body) {
        return Reading.document(
                "a.html", "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body + "</body></html>");
    }
}
