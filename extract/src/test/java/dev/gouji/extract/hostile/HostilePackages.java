package dev.gouji.extract.hostile;

import static dev.gouji.extract.hostile.HostileFile.READ;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gouji.extract.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents whose container or XML means harm. */
final class HostilePackages {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>";
    private static final String TEXT = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>";

    private HostilePackages() {}

    static Stream<HostileFile> all() {
        return Stream.of(containers(), names(), entities(), links()).flatMap(List::stream);
    }

    /** A container with the usual parts and others, which replace the usual ones of the same name. */
    private static Map<String, byte[]> parts(Map<String, String> others) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                relations(OFFICE + "officeDocument", "word/document.xml", "").getBytes(UTF_8));
        parts.put("word/document.xml", document(TEXT).getBytes(UTF_8));
        others.forEach((name, content) -> parts.put(name, content.getBytes(UTF_8)));
        return parts;
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1)
                + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static String relations(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"%s\" Target=\"%s\" %s/></Relationships>".formatted(type, target, mode);
    }

    private static HostileFile zip(String kind, Map<String, byte[]> parts, String... outcomes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HostileFile.of(kind, "a.docx", bytes.toByteArray(), outcomes);
    }

    private static HostileFile with(String kind, String part, String content, String... outcomes) {
        return zip(kind, parts(Map.of(part, content)), outcomes);
    }

    private static List<HostileFile> containers() {
        Map<String, byte[]> many = parts(Map.of());
        for (int i = 0; i <= 10_000; i++) {
            many.put("word/" + i, new byte[0]);
        }
        Map<String, byte[]> picture = parts(Map.of());
        picture.put("word/media/image1.bmp", new byte[100 << 20]);
        Map<String, byte[]> blown = parts(Map.of());
        blown.put("word/document.xml", blown(document(TEXT).getBytes(UTF_8), 100_000_000));
        Map<String, byte[]> lone = new LinkedHashMap<>(parts(Map.of()));
        lone.remove("[Content_Types].xml");
        return List.of(
                zip("zip bomb", blown, "TOO_LARGE"),
                zip("zip of 10,000 files", many, "TOO_LARGE"),
                zip("Word with a picture of 100 MB", picture, "TOO_LARGE"),
                zip("Word without a list of its parts", lone, "CORRUPT"),
                HostileFile.of("zip whose sizes are lies", "a.docx", lying(), "CORRUPT", "TOO_LARGE", READ),
                HostileFile.of("zip with a password", "a.docx", locked(), "CORRUPT", "ENCRYPTED"),
                HostileFile.of(
                        "zip that holds another archive",
                        "a.docx",
                        WordFile.zip(Map.of("a.zip", "PK")),
                        "UNSUPPORTED"));
    }

    /** The document with so many blanks in front of it; a text of that size would take several times the memory. */
    private static byte[] blown(byte[] document, int blanks) {
        byte[] blown = new byte[blanks + document.length];
        Arrays.fill(blown, 0, blanks, (byte) ' ');
        System.arraycopy(document, 0, blown, blanks, document.length);
        return blown;
    }

    /** Every directory entry claims that the files are empty. */
    private static byte[] lying() {
        byte[] zip = WordFile.of(TEXT).bytes();
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 0;
                zip[i + 25] = 0;
            }
        }
        return zip;
    }

    /** Every entry claims to be encrypted. */
    private static byte[] locked() {
        byte[] zip = WordFile.of(TEXT).bytes();
        for (int i = 0; i + 8 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private static List<HostileFile> names() {
        Map<String, byte[]> twice = parts(Map.of());
        twice.put("word/Document.xml", document("").getBytes(UTF_8));
        Map<String, byte[]> outside = parts(Map.of());
        outside.put("../../../etc/passwd", new byte[9]);
        outside.put("C:\\Windows\\a.dll", new byte[9]);
        Map<String, byte[]> nul = parts(Map.of());
        nul.put("word/\0.xml", new byte[9]);
        nul.put("word/" + "长".repeat(20_000), new byte[9]);
        return List.of(
                zip("Word with two parts of one name", twice, READ, "CORRUPT"),
                zip("zip that climbs out of its folder", outside, READ, "CORRUPT"),
                zip("zip of names with NUL and without end", nul, READ, "CORRUPT"));
    }

    private static List<HostileFile> entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 \"哈\">");
        for (int i = 1; i <= 9; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String outside = "<!DOCTYPE l [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return List.of(
                with("billion laughs", "word/document.xml", laughs + "]>" + document("&a9;"), "CORRUPT"),
                with("external entity", "word/document.xml", outside + document("&e;"), "CORRUPT"),
                with(
                        "external entity in the list of parts",
                        "[Content_Types].xml",
                        outside + "<Types>&e;</Types>",
                        "CORRUPT"),
                with(
                        "external document type",
                        "word/document.xml",
                        "<!DOCTYPE l SYSTEM \"http://127.0.0.1:9/a.dtd\">" + document(TEXT),
                        "CORRUPT"),
                with(
                        "characters that XML forbids",
                        "word/document.xml",
                        document("<w:p>\0\u0001&#xFFFF;</w:p>"),
                        "CORRUPT"),
                with(
                        "XML in no encoding",
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"x\"?>" + document(TEXT),
                        "CORRUPT"),
                with(
                        "XML of 100,000 attributes",
                        "word/document.xml",
                        document("<w:p " + attributes(100_000) + ">" + TEXT + "</w:p>"),
                        "CORRUPT",
                        READ,
                        "EMPTY"));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    private static List<HostileFile> links() {
        return List.of(
                with(
                        "Word with a template on the network",
                        "word/_rels/document.xml.rels",
                        relations(OFFICE + "attachedTemplate", "http://127.0.0.1:9/a.dotm", "TargetMode=\"External\""),
                        READ),
                with(
                        "Word whose styles lie outside",
                        "word/_rels/document.xml.rels",
                        relations(OFFICE + "styles", "../../../../etc/passwd", ""),
                        "CORRUPT"),
                with(
                        "Word whose styles are on the network",
                        "word/_rels/document.xml.rels",
                        relations(OFFICE + "styles", "http://127.0.0.1:9/", "TargetMode=\"External\""),
                        "CORRUPT",
                        READ),
                with("Word with macros", "word/vbaProject.bin", "Sub AutoOpen()", READ),
                with(
                        "Word whose document is a list of links",
                        "_rels/.rels",
                        relations(OFFICE + "officeDocument", "_rels/.rels", ""),
                        "CORRUPT",
                        "EMPTY"),
                with("Word without anything in its parts", "word/document.xml", "", "CORRUPT"),
                HostileFile.of(
                        "Word in UTF-16",
                        "a.docx",
                        WordFile.zip(Map.of(
                                "word/document.xml",
                                new String(document(TEXT).getBytes(StandardCharsets.UTF_16), UTF_8))),
                        "CORRUPT"));
    }
}
