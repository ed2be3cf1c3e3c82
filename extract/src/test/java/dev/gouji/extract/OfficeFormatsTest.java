package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Document;
import dev.gouji.model.Format;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document, kept as sample.fodt and converted by LibreOffice, says the same in every format of an office. */
class OfficeFormatsTest {

    private static final List<String> LINES = List.of(
            "TITLE 示例职业技术学院质量年度报告（2023年度）",
            "H1 一、基本情况",
            "BODY 学校现有在校生 6370人，教师\t325人。",
            "H2 （一）师资队伍",
            "LIST_ITEM 专任教师280人",
            "LIST_ITEM 兼职教师45人",
            "LIST_ITEM 1.引进人才",
            "LIST_ITEM （1）博士3人",
            "LIST_ITEM （2）硕士9人",
            "BODY 以上为新进教师。",
            "LIST_ITEM 2.培养人才",
            "H1 二、办学条件",
            "TABLE 项目|数量|数量|备注 / 项目|2022年|2023年|备注 / 图书（册）|501200|512300|含电子⏎资源 / 期刊（种）|860|860|含电子⏎资源",
            "H1 三、联系方式",
            "BODY 主页见学校网站。",
            "BODY 图框中的说明",
            "FOOTNOTE 截至9月1日。");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt"})
    void structureIsTheSameInEveryFormat(String format) {
        Document document = Reading.document("sample." + format, sample(format));
        assertEquals(LINES, Reading.lines(document));
        Table table = Reading.table(document);
        assertEquals(2, table.headerRows());
        assertEquals("表1", table.number().orElse(""));
        assertEquals(
                "数据来源：示例职业技术学院图书馆", table.sourceNote().map(Objects::toString).orElse(""));
        assertEquals("示例职业技术学院质量年度报告（2023年度）", document.title().original());
    }

    @Test
    void contentDecidesTheFormatOfMislabelledFiles() {
        assertEquals(Format.DOC, Reading.document("a.docx", sample("doc")).format());
        assertEquals(Format.DOC, Reading.document("a.wps", sample("doc")).format());
        assertEquals(Format.ODT, Reading.document("a.doc", sample("odt")).format());
        assertEquals(Format.DOCX, Reading.document("a.doc", sample("docx")).format());
    }

    @Test
    void documentsThatBreakOffAreNoDocuments() {
        for (String format : List.of("doc", "odt")) {
            byte[] whole = sample(format);
            for (int tenth = 1; tenth < 10; tenth++) {
                byte[] part = Arrays.copyOf(whole, whole.length * tenth / 10);
                Obstacle.Kind kind = Reading.obstacle("a." + format, part).kind();
                assertTrue(
                        kind == Obstacle.Kind.CORRUPT || kind == Obstacle.Kind.CRASHED,
                        format + " at " + tenth + "/10: " + kind);
            }
        }
    }

    @Test
    void encryptedOpenDocumentIsEncrypted() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put("content.xml", "\0\1\2");
        entries.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        assertEquals(
                Obstacle.Kind.ENCRYPTED,
                Reading.obstacle("a.odt", WordFile.zip(entries)).kind());
    }

    @Test
    void textOfOpenDocumentIsReadAsItShows() {
        String body = "<text:p>甲<text:s text:c=\"2\"/>乙<text:line-break/>丙</text:p>"
                + "<text:tracked-changes><text:p>删去</text:p></text:tracked-changes>"
                + "<text:table-of-content><text:index-body><text:p>目录</text:p></text:index-body></text:table-of-content>"
                + "<text:section><text:p>节内<text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby></text:p></text:section>"
                + "<text:p><draw:frame><draw:image/><svg:desc>校门</svg:desc></draw:frame></text:p>";
        assertEquals(
                List.of("BODY 甲  乙⏎丙", "BODY 节内字", "PICTURE 校门"),
                Reading.lines(Reading.document("a.odt", openDocument(body))));
    }

    @Test
    void repeatedAndNestedCellsOfOpenDocumentStandInTheirPlaces() {
        String nested = "<table:table><table:table-row><table:table-cell><text:p>内一</text:p></table:table-cell>"
                + "<table:table-cell><text:p>内二</text:p></table:table-cell></table:table-row></table:table>";
        String body =
                "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"2\"><text:p>0</text:p>"
                        + "</table:table-cell><table:table-cell>" + nested
                        + "</table:table-cell></table:table-row></table:table>";
        assertEquals(
                List.of("TABLE 0|0|内一 内二", "TABLE 内一|内二"),
                Reading.lines(Reading.document("a.odt", openDocument(body))));
    }

    private static byte[] openDocument(String body) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\" xmlns:draw=\"d\" xmlns:svg=\"s\">"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return WordFile.zip(entries);
    }

    private static byte[] sample(String format) {
        try (InputStream stream =
                Objects.requireNonNull(OfficeFormatsTest.class.getResourceAsStream("sample." + format))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
