package dev.gouji.extract.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF file made of its objects as they are written in the file; the first is the catalogue. */
final class RawPdf {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private final List<byte[]> objects = new ArrayList<>();

    static RawPdf of(String... objects) {
        RawPdf file = new RawPdf();
        for (String object : objects) {
            file.add(object);
        }
        return file;
    }

    /** A page that says Hello; catalogue, pages, page, content and font are the objects 1 to 5. */
    static RawPdf page(String catalogue, String page, String content) {
        return of(
                        "<</Type/Catalog/Pages 2 0 R " + catalogue + ">>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>> "
                                + page + ">>")
                .stream("", latin("BT /F 12 Tf 72 700 Td (Hello, this is text) Tj ET " + content))
                .add(FONT);
    }

    RawPdf add(String object) {
        objects.add(latin(object));
        return this;
    }

    RawPdf stream(String entries, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(latin("<</Length " + content.length + entries + ">>\nstream\n"));
        object.writeBytes(content);
        object.writeBytes(latin("\nendstream"));
        objects.add(object.toByteArray());
        return this;
    }

    RawPdf packedStream(String entries, byte[] content) {
        return stream("/Filter/FlateDecode" + entries, packed(content));
    }

    static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    byte[] bytes() {
        return bytes("");
    }

    /** The file with entries of the trailer beside the root. */
    byte[] bytes(String trailer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(latin((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(latin("\nendobj\n"));
        }
        String end = "trailer\n<</Root 1 0 R/Size %d %s>>\nstartxref\n%d\n%%%%EOF\n";
        int start = file.size();
        file.writeBytes(latin(table + end.formatted(objects.size() + 1, trailer, start)));
        return file.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
