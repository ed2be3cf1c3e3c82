package dev.gouji.extract.hostile;

import static dev.gouji.extract.hostile.HostileFile.READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Good files that lost bytes, changed them or bear the name of another format. */
final class BrokenFiles {

    static final Path FIXTURES = Path.of("..", "fixtures", "clean-repository");

    private static final String REPORT = "reports/2023/";
    private static final String[] ANY = {
        READ, "CORRUPT", "CRASHED", "EMPTY", "NO_TEXT", "TOO_LARGE", "UNSUPPORTED", "ENCRYPTED"
    };

    private BrokenFiles() {}

    static Stream<HostileFile> all() throws IOException {
        byte[] word = Files.readAllBytes(FIXTURES.resolve(REPORT + "示例职业技术学院2023年质量年度报告.docx"));
        byte[] pdf = Files.readAllBytes(FIXTURES.resolve(REPORT + "annual-report-2023.pdf"));
        Stream<HostileFile> others = HostileOffices.sound().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file -> Stream.concat(
                        cut(file.getKey(), file.getValue(), ANY), flipped(file.getKey(), file.getValue())));
        return Stream.of(
                        others,
                        cut("a.docx", word, "CORRUPT"),
                        cut("a.pdf", pdf, READ, "CORRUPT", "EMPTY", "NO_TEXT"),
                        flipped("a.docx", word),
                        flipped("a.pdf", pdf),
                        renamed(word, pdf))
                .flatMap(files -> files);
    }

    private static Stream<HostileFile> cut(String name, byte[] whole, String... outcomes) {
        return IntStream.range(1, 10)
                .mapToObj(tenths -> HostileFile.of(
                        name + " cut after " + 10 * tenths + " %",
                        name,
                        Arrays.copyOf(whole, (int) (whole.length * (long) tenths / 10)),
                        outcomes));
    }

    private static Stream<HostileFile> flipped(String name, byte[] whole) {
        return IntStream.of(1, 10, 100, 1000)
                .mapToObj(
                        count -> HostileFile.of(name + " with bytes changed: " + count, name, flip(whole, count), ANY));
    }

    private static byte[] flip(byte[] whole, int count) {
        byte[] flipped = whole.clone();
        Random random = new Random(count);
        for (int i = 0; i < count; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static Stream<HostileFile> renamed(byte[] word, byte[] pdf) {
        return Stream.of(
                HostileFile.of("Word called PDF", "a.pdf", word, READ),
                HostileFile.of("PDF called Word", "a.docx", pdf, READ),
                HostileFile.of(
                        "page called Word", "a.docx", RawPdf.latin("<html><body><p>text</p></body></html>"), READ),
                HostileFile.of(
                        "program called Word", "a.docx", RawPdf.latin("\u007fELF\2\1\1\0\0\0\0"), "UNSUPPORTED"));
    }
}
