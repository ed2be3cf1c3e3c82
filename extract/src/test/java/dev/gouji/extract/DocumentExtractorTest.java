package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Format;
import dev.gouji.model.Obstacle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentExtractorTest {

    private static final byte[] WORD = WordFile.of(WordFile.p("一、总体要求")).bytes();

    @Test
    void contentDecidesTheFormatWhateverTheName() {
        assertEquals(Format.DOCX, Reading.document("a.pdf", WORD).format());
        assertEquals(
                Format.HTML,
                Reading.document("a.txt", "<!DOCTYPE html><html><body><p>正文</p></body></html>")
                        .format());
        assertEquals(Format.MARKDOWN, Reading.document("a.md", "# 标题\n\n正文").format());
        assertEquals(Format.TEXT, Reading.document("a.txt", "# 标题\n\n正文").format());
    }

    @Test
    void shortChineseTextInGbkIsText() {
        Document document = Reading.document("计划.txt", "一、招生".getBytes(Charset.forName("GBK")));
        assertEquals("BODY 一、招生", Reading.lines(document).get(0));
    }

    @Test
    void fileWithoutBytesOrWithoutWordsIsEmpty() {
        assertEquals(Obstacle.Kind.EMPTY, kind("a.docx", new byte[0]));
        assertEquals(Obstacle.Kind.EMPTY, kind("a.txt", " \n\n ".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Obstacle.Kind.EMPTY, kind("a.docx", WordFile.of("<w:p/>").bytes()));
    }

    @Test
    void documentOfPicturesAloneHasNoText() {
        String picture = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";
        assertEquals(Obstacle.Kind.NO_TEXT, kind("a.docx", WordFile.of(picture).bytes()));
    }

    @Test
    void documentWithPasswordIsEncrypted() throws IOException, GeneralSecurityException, InvalidFormatException {
        assertEquals(Obstacle.Kind.ENCRYPTED, kind("a.docx", encrypted(WORD)));
    }

    @Test
    void brokenContainerIsCorrupt() {
        assertEquals(Obstacle.Kind.CORRUPT, kind("a.docx", Arrays.copyOf(WORD, WORD.length / 2)));
        assertEquals(Obstacle.Kind.CORRUPT, kind("a.docx", WordFile.zip(Map.of("word/document.xml", "<w:document"))));
        assertEquals(Obstacle.Kind.CORRUPT, kind("a.docx", WordFile.of("<w:p>").bytes()));
    }

    @Test
    void documentTypeDeclarationsAreRefused() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        entries.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        entries.put("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>");
        assertEquals(Obstacle.Kind.CORRUPT, kind("a.docx", WordFile.zip(entries)));
    }

    @Test
    void otherFormatsAreUnsupported() {
        assertEquals(Obstacle.Kind.UNSUPPORTED, kind("a.docx", WordFile.zip(Map.of("ppt/presentation.xml", "<p/>"))));
        assertEquals(
                Obstacle.Kind.UNSUPPORTED,
                kind("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
    }

    @Test
    void fileAboveTheLimitIsTooLarge() {
        Limits limits = Limits.DEFAULT.withBytes(10);
        assertEquals(Obstacle.Kind.TOO_LARGE, kind(limits, "a.txt", "十一个字节以上的文本".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void containerThatUnpacksToTooMuchIsTooLarge() {
        byte[] bomb = WordFile.of(WordFile.p("零".repeat(4_000_000))).bytes();
        assertTrue(bomb.length < 100_000);
        assertEquals(Obstacle.Kind.TOO_LARGE, kind("a.docx", bomb));
        Limits onePart = new Limits(1 << 20, 1 << 20, 100, 100, 1000, 10, 10);
        assertEquals(Obstacle.Kind.TOO_LARGE, kind(onePart, "a.docx", WORD));
        Limits twoEntries = new Limits(1 << 20, 1 << 20, 1 << 20, 2, 1000, 10, 10);
        assertEquals(Obstacle.Kind.TOO_LARGE, kind(twoEntries, "a.docx", WORD));
    }

    @Test
    void tablesNestedWithoutEndAreTooLarge() {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(300) + WordFile.p("底") + "</w:tc></w:tr></w:tbl>".repeat(300);
        assertEquals(Obstacle.Kind.TOO_LARGE, kind("a.docx", WordFile.of(nested).bytes()));
    }

    @Test
    void elementsNestedWithoutEndAreTooLarge() {
        String nested = "<w:p>" + "<w:ins>".repeat(20_000) + "</w:ins>".repeat(20_000) + "</w:p>";
        assertEquals(Obstacle.Kind.TOO_LARGE, kind("a.docx", WordFile.of(nested).bytes()));
        assertEquals(Obstacle.Kind.TOO_LARGE, kind(Limits.DEFAULT.withNesting(3), "a.docx", WORD));
    }

    @Test
    void filesAreReadFromDiskWithTheirHash(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("计划.txt"), "正文".getBytes(StandardCharsets.UTF_8));
        Document document = new DocumentExtractor()
                .extract("plans/计划.txt", file)
                .match(Extraction.Extracted::document, unreadable -> Reading.document("none", ""));
        assertEquals("plans/计划.txt", document.path());
        assertEquals(
                "fe74c3d81f5dbf1ad8a3a9fba61dc8fef5dc7d9e9ed04b0cd4a44e0e8ab2c64d".length(),
                document.sha256().length());
    }

    @Test
    void missingFileIsToldInTheResult(@TempDir Path folder) {
        Obstacle obstacle = new DocumentExtractor()
                .extract("a.docx", folder.resolve("a.docx"))
                .match(extracted -> new Obstacle(Obstacle.Kind.EMPTY, ""), Extraction.Unreadable::obstacle);
        assertEquals(Obstacle.Kind.MISSING, obstacle.kind());
    }

    @Test
    void documentsOfPoiAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("第一段");
            document.createTable(2, 2).getRow(1).getCell(1).setText("右下");
            document.write(bytes);
        }
        assertEquals(
                "[BODY 第一段, TABLE | / |右下]",
                Reading.lines(Reading.document("a.docx", bytes.toByteArray())).toString());
    }

    private static byte[] encrypted(byte[] word) throws IOException, GeneralSecurityException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(word))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                plain.save(stream);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static Obstacle.Kind kind(String name, byte[] content) {
        return kind(Limits.DEFAULT, name, content);
    }

    private static Obstacle.Kind kind(Limits limits, String name, byte[] content) {
        return new DocumentExtractor(limits)
                .extract(name, content)
                .match(
                        extracted -> {
                            throw new AssertionError(name + " was read");
                        },
                        unreadable -> unreadable.obstacle().kind());
    }
}
