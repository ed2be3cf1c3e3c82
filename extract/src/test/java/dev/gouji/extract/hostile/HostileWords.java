package dev.gouji.extract.hostile;

import static dev.gouji.extract.WordFile.p;
import static dev.gouji.extract.WordFile.r;
import static dev.gouji.extract.WordFile.style;
import static dev.gouji.extract.WordFile.tbl;
import static dev.gouji.extract.WordFile.tc;
import static dev.gouji.extract.WordFile.tr;
import static dev.gouji.extract.hostile.HostileFile.READ;

import dev.gouji.extract.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word documents whose content means harm. */
final class HostileWords {

    private static final byte[] PLAIN = WordFile.of(p("一、总体要求")).bytes();

    private HostileWords() {}

    static Stream<HostileFile> all() throws IOException, GeneralSecurityException, InvalidFormatException {
        return Stream.of(locked(), nested(), endless(), large()).flatMap(List::stream);
    }

    private static HostileFile word(String kind, WordFile file, String... outcomes) {
        return HostileFile.of(kind, "a.docx", file.bytes(), outcomes);
    }

    private static List<HostileFile> locked() throws IOException, GeneralSecurityException, InvalidFormatException {
        return List.of(
                HostileFile.of("Word with a password", "a.docx", encrypted(EncryptionMode.agile), "ENCRYPTED"),
                HostileFile.of("Word with an old password", "a.docx", encrypted(EncryptionMode.standard), "ENCRYPTED"));
    }

    private static byte[] encrypted(EncryptionMode mode)
            throws IOException, GeneralSecurityException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(PLAIN))) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                plain.save(stream);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<HostileFile> nested() {
        return List.of(
                word(
                        "tables 3000 deep",
                        WordFile.of(nest(3000, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
                        "TOO_LARGE"),
                word(
                        "tables 50 deep with two cells each",
                        WordFile.of(
                                nest(50, "<w:tbl><w:tr><w:tc>" + p("甲") + "</w:tc><w:tc>", "</w:tc></w:tr></w:tbl>")),
                        READ),
                word(
                        "insertions 20,000 deep",
                        WordFile.of("<w:p>" + nest(20_000, "<w:ins>", "</w:ins>") + "</w:p>"),
                        "TOO_LARGE"),
                word(
                        "text boxes 1000 deep",
                        WordFile.of(nest(
                                1000,
                                "<w:p><w:r><w:pict><v:textbox><w:txbxContent>",
                                "</w:txbxContent></v:textbox></w:pict></w:r></w:p>")),
                        "TOO_LARGE"));
    }

    private static String nest(int depth, String begin, String end) {
        return begin.repeat(depth) + p("底") + end.repeat(depth);
    }

    private static List<HostileFile> endless() {
        return List.of(
                word(
                        "styles based on each other",
                        WordFile.of(p("A", "一、总体要求"))
                                .styles(
                                        style("A", "a", "<w:basedOn w:val=\"B\"/>"),
                                        style("B", "b", "<w:basedOn w:val=\"A\"/><w:link w:val=\"A\"/>")),
                        READ),
                word(
                        "lists that refer to each other",
                        WordFile.of("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                        + r("项") + "</w:p>")
                                .styles(
                                        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                                                + "</w:numPr></w:pPr></w:style>")
                                .numbering(
                                        "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>",
                                        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
                        READ),
                word(
                        "footnote that refers to itself",
                        WordFile.of("<w:p>" + r("文") + note() + "</w:p>")
                                .footnotes("<w:footnote w:id=\"1\"><w:p>" + r("注") + note() + "</w:p></w:footnote>"),
                        READ),
                word(
                        "fields that never end",
                        WordFile.of(("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("字") + "</w:p>")
                                .repeat(20_000)),
                        "EMPTY",
                        READ));
    }

    private static String note() {
        return "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    }

    private static List<HostileFile> large() {
        String wide = tc("<w:gridSpan w:val=\"999999999\"/><w:vMerge w:val=\"restart\"/>", p("甲"));
        return List.of(
                word(
                        "cells that reach far",
                        WordFile.of(tbl(tr(wide, wide, wide).repeat(500))),
                        READ,
                        "TOO_LARGE"),
                word("row of 20,000 cells", WordFile.of(tbl(tr(tc("", p("甲")).repeat(20_000)))), READ, "TOO_LARGE"),
                word(
                        "table of 20,000 rows merged downwards",
                        WordFile.of(tbl(
                                tr(tc("", p("甲")), tc("<w:vMerge/>", p("乙"))).repeat(20_000))),
                        READ),
                word("200,000 headings", WordFile.of(p("一、总体要求").repeat(200_000)), READ, "TOO_LARGE"),
                word("paragraph of two million characters", WordFile.of(p("长，".repeat(1_000_000))), READ, "TOO_LARGE"));
    }
}
