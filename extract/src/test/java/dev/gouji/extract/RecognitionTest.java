package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Document;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of text become a document like any other, but one that says how it was read. */
class RecognitionTest {

    private static final List<List<String>> ROWS =
            List.of(List.of("专业", "人数", "就业率"), List.of("护理", "120", "95.83%"), List.of("助产", "80", "97.5%"));
    private static final String GRID = "TABLE 专业|人数|就业率 / 护理|120|95.83% / 助产|80|97.5%";

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, -0.3})
    void pageThatIsAPictureIsReadWithItsTable(double tilt) throws IOException {
        Print page = new Print(1654, 2339, tilt)
                .line(300, 300, "两个专业的就业率不变。")
                .line(300, 400, "表1各专业就业情况")
                .table(300, 500, ROWS);

        Document document = read("scan.pdf", scan(page), page);

        assertEquals(List.of("BODY 两个专业的就业率不变。", GRID), Reading.lines(document));
        Table table = Reading.table(document);
        assertEquals(Table.Trust.DOUBTFUL, table.trust());
        assertEquals(Optional.of("表1"), table.number());
        assertEquals(1, table.cell(1, 1).regions().get(0).page());
        assertEquals(List.of(new Gap(OptionalInt.of(1), new Obstacle(Obstacle.Kind.RECOGNISED, ""))), document.gaps());
    }

    @Test
    void withoutSoftwareItIsUnreadable() throws IOException {
        Print page = new Print(1654, 2339, 0).line(300, 300, "一、人才培养");

        assertEquals(
                Obstacle.Kind.NO_TEXT, Reading.obstacle("scan.pdf", scan(page)).kind());
    }

    @Test
    void pictureBelowTheCaptionOfATableBecomesTheTable() throws IOException {
        // As large as the picture is on the page of the PDF
        Print picture = new Print(1181, 472, 0).table(20, 20, ROWS);

        Document word = read("pictured-table.docx", withPicture(resource("pictured-table.docx"), picture), picture);
        Document text = read("pictured-table.odt", withPicture(resource("pictured-table.odt"), picture), picture);
        Document pdf = read("pictured-table.pdf", withPictureOnPage(resource("pictured-table.pdf"), picture), picture);

        assertPictured(OptionalInt.empty(), word);
        assertPictured(OptionalInt.empty(), text);
        assertPictured(OptionalInt.of(2), pdf);
    }

    private static void assertPictured(OptionalInt page, Document document) {
        Table table = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(found -> found.number().equals(Optional.of("表2")))
                .findFirst()
                .orElseGet(() -> fail(Reading.lines(document).toString()));
        assertEquals(GRID, "TABLE " + Reading.grid(table));
        assertEquals(Table.Trust.DOUBTFUL, table.trust());
        assertEquals(List.of(new Gap(page, new Obstacle(Obstacle.Kind.RECOGNISED, "表2"))), document.gaps());
    }

    @Test
    void pictureThatShowsNoTableStaysOne() throws IOException {
        Print picture = new Print(1200, 300, 0).line(20, 20, "校门");

        Document word = read("pictured-table.docx", withPicture(resource("pictured-table.docx"), picture), picture);

        assertEquals(List.of(new Gap(OptionalInt.empty(), new Obstacle(Obstacle.Kind.NO_TEXT, "表2是图片"))), word.gaps());
    }

    private static Document read(String name, byte[] file, Print print) {
        return new DocumentExtractor(Limits.DEFAULT, Optional.of(print.recognizer()))
                .extract(name, file)
                .match(
                        Extraction.Extracted::document,
                        unreadable -> fail(unreadable.obstacle().toString()));
    }

    private static byte[] scan(Print print) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                PDImageXObject image = LosslessFactory.createFromImage(document, print.picture());
                stream.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static byte[] withPictureOnPage(byte[] pdf, Print print) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    resources.put(name, LosslessFactory.createFromImage(document, print.picture()));
                }
            }
            return saved(document);
        }
    }

    private static byte[] withPicture(byte[] docx, Print print) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith(".png") ? print.png() : from.readAllBytes());
            }
        }
        return file.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RecognitionTest.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        }
    }
}
