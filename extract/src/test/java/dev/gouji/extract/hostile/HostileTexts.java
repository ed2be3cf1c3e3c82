package dev.gouji.extract.hostile;

import static dev.gouji.extract.hostile.HostileFile.READ;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pages and plain texts that mean harm, and files that are none of either. */
final class HostileTexts {

    private HostileTexts() {}

    static Stream<HostileFile> all() {
        return Stream.of(pages(), texts()).flatMap(List::stream);
    }

    private static HostileFile html(String kind, String body, String... outcomes) {
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>";
        return HostileFile.of(kind, "a.html", page.getBytes(UTF_8), outcomes);
    }

    private static HostileFile text(String kind, String name, String content, String... outcomes) {
        return HostileFile.of(kind, name, content.getBytes(UTF_8), outcomes);
    }

    private static List<HostileFile> pages() {
        return List.of(
                html("page of elements 100,000 deep", "<div>".repeat(100_000) + "正文", READ),
                html("page of tables 3000 deep", "<table><tr><td>甲<td>".repeat(3000) + "乙", READ),
                html("page of cells that reach far", "<table>" + wideRows(2000) + "</table>", READ, "TOO_LARGE"),
                html(
                        "page that wants the network and scripts",
                        "<script src=\"http://127.0.0.1:9/\"></script><script>while(true){}</script>"
                                + "<iframe src=\"file:///etc/passwd\"></iframe><img src=\"http://127.0.0.1:9/a.png\"><p>正文</p>",
                        READ),
                html("page with a tag that never ends", "<p>正文</p><a " + "b=".repeat(1_000_000), READ),
                html(
                        "page with an entity bomb",
                        "<!ENTITY a \"&a;&a;\">" + "&a;&lt;&#x110000;&#0;".repeat(10_000),
                        READ),
                HostileFile.of(
                        "page that lies about its encoding",
                        "a.html",
                        "<html><meta charset=\"no-such-charset\"><p>正文".getBytes(UTF_16LE),
                        READ,
                        "UNSUPPORTED"));
    }

    private static String wideRows(int rows) {
        return "<tr><td colspan=9999 rowspan=9999>甲<td colspan=9999>乙</tr>".repeat(rows);
    }

    private static List<HostileFile> texts() {
        return List.of(
                HostileFile.of("file of zero bytes", "a.docx", new byte[0], "EMPTY"),
                HostileFile.of("text of zeros alone", "a.txt", new byte[1 << 20], "CORRUPT", "EMPTY"),
                HostileFile.of(
                        "mark of byte order alone",
                        "a.txt",
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        "EMPTY"),
                HostileFile.of("random bytes", "a.txt", random(1 << 20), "CORRUPT"),
                HostileFile.of("random bytes called PDF", "a.pdf", random(1 << 16), "CORRUPT", "UNSUPPORTED"),
                HostileFile.of(
                        "random bytes in a container of Office",
                        "a.doc",
                        prefixed(new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        }),
                        "CORRUPT",
                        "UNSUPPORTED"),
                HostileFile.of("random bytes in a zip", "a.docx", prefixed(new byte[] {'P', 'K', 3, 4}), "CORRUPT"),
                text("text of one line of five million characters", "a.txt", "长".repeat(5_000_000), READ),
                text("text of 100,000 lines", "a.txt", "一、行\n".repeat(100_000), READ),
                text("text of numbers without end", "a.txt", "1.".repeat(500_000) + "（一）".repeat(500_000), READ),
                text("text of blanks without end", "a.txt", "字" + " \t　".repeat(500_000) + "字", READ),
                text(
                        "Markdown of 3000 columns",
                        "a.md",
                        ("|甲".repeat(3000) + "|\n").repeat(2) + "|-".repeat(3000) + "|\n",
                        READ),
                text(
                        "Markdown of marks without end",
                        "a.md",
                        "#".repeat(100_000) + "\n" + "> ".repeat(100_000) + "字",
                        READ),
                text("name with NUL and dots", "..\0/a\0.docx", "正文", READ));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] prefixed(byte[] magic) {
        byte[] bytes = random(1 << 16);
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }
}
