package dev.gouji.extract.hostile;

import static dev.gouji.extract.hostile.HostileFile.READ;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gouji.extract.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Texts and spreadsheets of other programs than today's Word, whole and hostile. */
final class HostileOffices {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String CELL = "<c r=\"A1\" t=\"inlineStr\"><is><t>共12人</t></is></c>";

    private HostileOffices() {}

    /** Sound files by name, for those who break them. */
    static Map<String, byte[]> sound() throws IOException {
        return Map.of(
                "a.doc", resource("sample.doc"),
                "a.odt", resource("sample.odt"),
                "a.xlsx", spreadsheet(new XSSFWorkbook()),
                "a.xls", spreadsheet(new HSSFWorkbook()));
    }

    static Stream<HostileFile> all() throws IOException {
        return Stream.of(texts(), spreadsheets()).flatMap(List::stream);
    }

    private static List<HostileFile> texts() throws IOException {
        String wide = "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"999999999\">"
                + "<text:p>甲</text:p></table:table-cell></table:table-row></table:table>";
        String high = "<table:table><table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell>"
                + "<text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell>"
                + "</table:table-row></table:table>";
        String nested = "<table:table><table:table-row><table:table-cell>";
        String unnested = "</table:table-cell></table:table-row></table:table>";
        return List.of(
                text("OpenDocument with a cell repeated without end", wide, READ, "TOO_LARGE"),
                text("OpenDocument with a row repeated without end", high, READ, "TOO_LARGE"),
                text("OpenDocument of blanks without end", "<text:p>甲<text:s text:c=\"999999999\"/>乙</text:p>", READ),
                text(
                        "OpenDocument with tables 3,000 deep",
                        nested.repeat(3000) + "<text:p>甲</text:p>" + unnested.repeat(3000),
                        "TOO_LARGE"),
                text(
                        "OpenDocument with lists 5,000 deep",
                        "<text:list><text:list-item>".repeat(5000) + "<text:p>甲</text:p>"
                                + "</text:list-item></text:list>".repeat(5000),
                        "TOO_LARGE"),
                part(
                        "OpenDocument of 70 MB of blanks",
                        "a.odt",
                        "content.xml",
                        old -> " ".repeat(70_000_000),
                        "TOO_LARGE"),
                part("OpenDocument with billion laughs", "a.odt", "content.xml", HostileOffices::laughing, "CORRUPT"),
                part(
                        "OpenDocument with an external entity",
                        "a.odt",
                        "content.xml",
                        HostileOffices::reaching,
                        "CORRUPT"));
    }

    private static List<HostileFile> spreadsheets() throws IOException {
        return List.of(
                sheet("spreadsheet that says it is full", "<dimension ref=\"A1:XFD1048576\"/>", row(1, CELL), "", READ),
                sheet(
                        "spreadsheet with its last cell filled",
                        "",
                        row(1, CELL) + row(1_048_576, CELL.replace("A1", "XFD1048576")),
                        "",
                        READ,
                        "TOO_LARGE"),
                sheet(
                        "spreadsheet merged into one cell",
                        "",
                        row(1, CELL),
                        "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
                        READ,
                        "TOO_LARGE"),
                sheet(
                        "spreadsheet with a text that is not there",
                        "",
                        row(1, "<c r=\"A1\" t=\"s\"><v>99999999</v></c>" + CELL.replace("A1", "B1")),
                        "",
                        READ,
                        "CRASHED",
                        "CORRUPT"),
                sheet(
                        "spreadsheet with cells out of place",
                        "",
                        row(1, CELL.replace("A1", "ZZZZ99")),
                        "",
                        READ,
                        "CRASHED",
                        "CORRUPT"),
                sheet("spreadsheet of 300,000 rows", "", rows(300_000), "", READ, "TOO_LARGE", "CRASHED"),
                part("spreadsheet with billion laughs", "a.xlsx", SHEET, HostileOffices::laughing, "CORRUPT"),
                part("spreadsheet with an external entity", "a.xlsx", SHEET, HostileOffices::reaching, "CORRUPT"),
                HostileFile.of("old spreadsheet with a password", "a.xls", locked(), "ENCRYPTED"));
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c></row>");
        }
        return rows.toString();
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static HostileFile text(String kind, String body, String... outcomes) throws IOException {
        return part(
                kind,
                "a.odt",
                "content.xml",
                content -> content.replaceFirst(
                        "(?s)(<office:text[^>]*>).*</office:text>", "$1" + body + "</office:text>"),
                outcomes);
    }

    private static HostileFile sheet(String kind, String before, String rows, String after, String... outcomes)
            throws IOException {
        String xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + before
                + "<sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
        return part(kind, "a.xlsx", SHEET, old -> xml, outcomes);
    }

    private static String laughing(String xml) {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 \"哈\">");
        for (int i = 1; i <= 9; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs + "]>" + xml.replaceFirst("<\\?xml[^>]*>", "").replaceFirst("</", "&a9;</");
    }

    private static String reaching(String xml) {
        return "<!DOCTYPE l [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + xml.replaceFirst("<\\?xml[^>]*>", "").replaceFirst("</", "&e;</");
    }

    /** A sound file with one part of its container changed. */
    private static HostileFile part(
            String kind, String name, String part, UnaryOperator<String> change, String... outcomes)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] sound = Objects.requireNonNull(sound().get(name));
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        }
        return HostileFile.of(kind, name, file.toByteArray(), outcomes);
    }

    private static byte[] spreadsheet(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("附表");
            sheet.createRow(0).createCell(0).setCellValue("表1 人数");
            for (int i = 1; i < 4; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("专业" + i);
                row.createCell(1).setCellValue(12 * i);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return spreadsheet(new HSSFWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Reading.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        }
    }
}
