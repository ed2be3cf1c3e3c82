package dev.gouji.extract.hostile;

import static dev.gouji.extract.hostile.HostileFile.READ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that mean harm. */
final class HostilePdfs {

    private HostilePdfs() {}

    static Stream<HostileFile> all() throws IOException {
        return Stream.of(locked(), cycles(), sizes(), programs(), syntax()).flatMap(List::stream);
    }

    private static HostileFile pdf(String kind, RawPdf file, String... outcomes) {
        return HostileFile.of(kind, "a.pdf", file.bytes(), outcomes);
    }

    private static List<HostileFile> locked() throws IOException {
        return List.of(
                HostileFile.of("PDF with a password", "a.pdf", encrypted("secret"), "ENCRYPTED"),
                HostileFile.of("PDF that must not be copied from", "a.pdf", encrypted(""), READ),
                HostileFile.of(
                        "PDF of an unknown encryption",
                        "a.pdf",
                        RawPdf.page("", "", "").bytes("/Encrypt<</Filter/Unknown/V 9/R 9/O(o)/U(u)/P 0>>"),
                        "CORRUPT"));
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(RawPdf.page("", "", "").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission(0)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<HostileFile> cycles() {
        return List.of(
                pdf(
                        "page tree that holds itself",
                        RawPdf.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
                        "EMPTY",
                        "CORRUPT"),
                pdf(
                        "page that is its own parent",
                        RawPdf.of(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>",
                                "<</Type/Page/Parent 3 0 R>>"),
                        "EMPTY",
                        "CORRUPT"),
                pdf(
                        "outline that goes in a circle",
                        RawPdf.page("/Outlines 6 0 R", "", "")
                                .add("<</First 7 0 R/Last 7 0 R/Count 1>>")
                                .add("<</Title(One)/Parent 6 0 R/Next 7 0 R/First 7 0 R/Last 7 0 R>>"),
                        READ),
                pdf(
                        "tags that hold themselves twice",
                        RawPdf.page("/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>", "", "")
                                .add("<</Type/StructTreeRoot/K 7 0 R/RoleMap<</A/B/B/A>>>>")
                                .add("<</S/A/P 6 0 R/K[7 0 R 7 0 R]>>"),
                        READ),
                pdf(
                        "tagged table in itself",
                        RawPdf.page("/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>", "", "")
                                .add("<</Type/StructTreeRoot/K 7 0 R>>")
                                .add("<</S/Table/P 6 0 R/K[8 0 R 8 0 R]>>")
                                .add("<</S/TBody/P 7 0 R/K[8 0 R 7 0 R 9 0 R]>>")
                                .add("<</S/TR/P 8 0 R/K[7 0 R 8 0 R 9 0 R]>>"),
                        READ),
                pdf(
                        "form that draws itself",
                        RawPdf.page("", "", "/X Do").stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                                RawPdf.latin("/X Do /X Do")),
                        "NO_TEXT"),
                pdf("forms that draw each other again and again", laughingForms(), "NO_TEXT"),
                pdf(
                        "stream whose length is the stream",
                        RawPdf.page("", "", "/X Do")
                                .add("<</Length 6 0 R/Subtype/Form/BBox[0 0 9 9]>>\nstream\nq Q\nendstream"),
                        READ),
                HostileFile.of(
                        "cross-reference table before itself",
                        "a.pdf",
                        RawPdf.page("", "", "").bytes("/Prev 9"),
                        READ));
    }

    /** Each form draws the next one ten times, thirty deep. */
    private static RawPdf laughingForms() {
        RawPdf file = RawPdf.page("", "", "/X Do");
        for (int i = 7; i < 37; i++) {
            file.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>".formatted(i),
                    RawPdf.latin("/X Do ".repeat(10)));
        }
        return file.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", RawPdf.latin("q Q"));
    }

    private static List<HostileFile> sizes() {
        return List.of(
                pdf("PDF of 2001 pages", pages(2001), "TOO_LARGE"),
                pdf("PDF of 2000 pages", pages(2000), READ),
                pdf("page as large as a country", RawPdf.page("", "/MediaBox[0 0 1e15 1e15]/UserUnit 75000", ""), READ),
                pdf("page without extent", RawPdf.page("", "/MediaBox[0 0 0 0]", ""), READ, "EMPTY"),
                pdf("page turned by 45 degrees", RawPdf.page("", "/MediaBox[9 9 -9 -9]/Rotate 45", ""), READ, "EMPTY"),
                pdf(
                        "picture of 100 MB",
                        RawPdf.page("", "", "500 0 0 500 0 0 cm /X Do")
                                .packedStream(
                                        "/Subtype/Image/Width 10240/Height 10240/BitsPerComponent 8/ColorSpace/DeviceGray",
                                        new byte[100 << 20]),
                        READ),
                pdf(
                        "picture that claims four thousand million pixels",
                        RawPdf.page("", "", "500 0 0 500 0 0 cm /X Do").stream(
                                "/Subtype/Image/Width 65535/Height 65535/BitsPerComponent 8/ColorSpace/DeviceRGB",
                                new byte[9]),
                        READ),
                pdf(
                        "drawing of 40 MB in a packed stream",
                        RawPdf.page("", "", "/X Do")
                                .packedStream("/Subtype/Form/BBox[0 0 9 9]", RawPdf.latin("q Q ".repeat(10 << 20))),
                        "NO_TEXT"),
                pdf(
                        "stream packed again and again",
                        RawPdf.page("", "", "/X Do").stream(
                                "/Subtype/Form/BBox[0 0 9 9]/Filter[/FlateDecode/FlateDecode/FlateDecode]",
                                RawPdf.packed(RawPdf.packed(RawPdf.packed(new byte[100 << 20])))),
                        READ),
                pdf("page of 100,000 characters", RawPdf.page("", "", scattered(100_000)), READ),
                pdf("page of 20,000 rulings", RawPdf.page("", "", rulings(20_000)), READ),
                pdf("page of 300,000 strokes", RawPdf.page("", "", "0 0 m 9 9 l S ".repeat(300_000)), READ));
    }

    private static RawPdf pages(int count) {
        String kids = IntStream.range(0, count).mapToObj(i -> 5 + i + " 0 R").collect(Collectors.joining(" "));
        RawPdf file = RawPdf.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                "null");
        for (int i = 0; i < count; i++) {
            file.add("<</Type/Page/Parent 2 0 R/Contents " + (5 + count + i) + " 0 R/Resources<</Font<</F 3 0 R>>>>>>");
        }
        for (int i = 0; i < count; i++) {
            file.stream(
                    "",
                    RawPdf.latin("BT /F 12 Tf 72 %d Td (This is page %s) Tj ET"
                            .formatted(100 + i % 600, Integer.toString(i, 36).repeat(3))));
        }
        return file;
    }

    private static String scattered(int characters) {
        Random random = new Random(characters);
        return IntStream.range(0, characters)
                .mapToObj(i -> "1 0 0 1 %d %d Tm (a) Tj ".formatted(random.nextInt(600), random.nextInt(800)))
                .collect(Collectors.joining("", "BT /F 6 Tf ", "ET"));
    }

    private static String rulings(int count) {
        Random random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int x = random.nextInt(600);
                    int y = random.nextInt(800);
                    return i % 2 == 0
                            ? "%d %d m 600 %2$d l S ".formatted(x, y)
                            : "%d %d m %1$d 800 l S ".formatted(x, y);
                })
                .collect(Collectors.joining());
    }

    private static List<HostileFile> programs() {
        return List.of(
                pdf(
                        "PDF that runs scripts and programs",
                        RawPdf.page(
                                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AA<</WC<</S/Launch/F(calc.exe)>>>>",
                                "/AA<</O<</S/URI/URI(http://127.0.0.1:9/)>>>>",
                                ""),
                        READ),
                pdf(
                        "PDF that takes its pictures from elsewhere",
                        RawPdf.page("", "", "/X Do").stream(
                                "/Subtype/Form/BBox[0 0 9 9]/F<</FS/URL/F(http://127.0.0.1:9/)>>/FFilter/None",
                                new byte[0]),
                        READ));
    }

    private static List<HostileFile> syntax() {
        return List.of(
                pdf(
                        "brackets 100,000 deep",
                        RawPdf.page("", "/A " + "[".repeat(100_000), ""),
                        "CRASHED",
                        "CORRUPT",
                        "EMPTY"),
                pdf(
                        "dictionaries 100,000 deep",
                        RawPdf.page("/A " + "<</A".repeat(100_000), "", ""),
                        "CRASHED",
                        "CORRUPT"),
                pdf("drawing with brackets 100,000 deep", RawPdf.page("", "", "[".repeat(100_000)), READ, "CRASHED"),
                pdf(
                        "characters that stand for everything",
                        RawPdf.of(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                                .stream("", RawPdf.latin("BT /F 12 Tf (Hello, this is text) Tj ET"))
                                .add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                                .stream(
                                        "",
                                        RawPdf.latin(
                                                "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange "
                                                        + "1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap")),
                        READ,
                        "EMPTY",
                        "NO_TEXT"),
                HostileFile.of("PDF of its first line alone", "a.pdf", RawPdf.latin("%PDF-1.7\n"), "CORRUPT"),
                HostileFile.of(
                        "PDF in the middle of rubbish",
                        "a.pdf",
                        RawPdf.latin("%PDF-" + "\0".repeat(5000) + "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj"),
                        "CORRUPT",
                        "EMPTY"));
    }
}
