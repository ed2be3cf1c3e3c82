package dev.gouji.extract.internal.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Box;
import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Extraction;
import dev.gouji.model.Format;
import dev.gouji.model.Heading;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import dev.gouji.model.Profile;
import dev.gouji.model.Region;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Region REGION = new Region(0, 4, 7, new Box(72, 90.25, 120, 14));
    private static final Cell WIDE = new Cell(Text.of("2023年\n合计"), 0, 0, 2, 1, List.of(REGION));
    private static final Cell NARROW = new Cell(Text.of("6370人"), 0, 1, 1, 1, List.of());
    private static final Cell LAST = new Cell(Text.of("⼈数　１２"), 1, 1, 1, 1, List.of(REGION, REGION));

    private static final Extraction DOCUMENT = new Extraction.Extracted(new Document(
            "reports/年报.pdf",
            "cafe",
            Format.PDF,
            Text.of("示例职业技术学院质量年度报告"),
            new Profile(DocumentKind.ANNUAL_REPORT, Optional.of("2023年度")),
            OptionalInt.of(103),
            List.of(
                    new Heading(2, Text.of("（一）就业质量"), List.of(REGION)),
                    new Paragraph(Paragraph.Role.CASE_HEADING, Text.of("half a pair: \uD83D"), List.of()),
                    table(),
                    new Picture(Text.EMPTY, List.of(REGION))),
            List.of(new Document.Gap(OptionalInt.empty(), new Obstacle(Obstacle.Kind.NO_TEXT, "")))));

    private static Table table() {
        return new Table(
                Optional.of(Text.of("表1-4 学生规模")),
                Optional.of("表1-4"),
                Optional.empty(),
                Optional.of(Text.of("数据来源：学籍系统")),
                1,
                0,
                List.of(List.of(WIDE, NARROW), List.of(WIDE, LAST)),
                Table.Trust.DOUBTFUL,
                List.of());
    }

    @Test
    void everythingComesBackAsItWas() throws IOException {
        assertEquals(DOCUMENT, Answers.toExtraction(Answers.toBytes(DOCUMENT)));
        Extraction unreadable =
                new Extraction.Unreadable("a.docx", "", new Obstacle(Obstacle.Kind.TIMED_OUT, "超过 120 秒"));
        assertEquals(unreadable, Answers.toExtraction(Answers.toBytes(unreadable)));
    }

    @Test
    void foldedTextsAndTheirOriginsComeBackToo() throws IOException {
        Text text = table(Answers.toExtraction(Answers.toBytes(DOCUMENT)))
                .cell(1, 1)
                .text();
        assertEquals("人数12", text.folded());
        assertEquals("１２", text.quote(2, 4));
    }

    @Test
    void aMergedCellStaysOneCell() throws IOException {
        Table table = table(Answers.toExtraction(Answers.toBytes(DOCUMENT)));
        assertSame(table.cell(0, 0), table.cell(1, 0));
    }

    @Test
    void anAnswerThatBreaksOffOrGoesOnIsRefused() throws IOException {
        byte[] whole = Answers.toBytes(DOCUMENT);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> Answers.toExtraction(part));
        }
        assertThrows(IOException.class, () -> Answers.toExtraction(Arrays.copyOf(whole, whole.length + 1)));
    }

    /** Whoever has taken over a worker can send what he likes; all he can get is a document or a refusal. */
    @Test
    void noBytesMakeAnythingButADocument() throws IOException {
        byte[] whole = Answers.toBytes(DOCUMENT);
        Random random = new Random(20231125);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j <= i % 3; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(i % 2 == 0 ? 256 : 4);
            }
            refused += isRefused(changed) ? 1 : 0;
        }
        assertTrue(refused > 1000, refused + " refused");
    }

    private static boolean isRefused(byte[] answer) {
        try {
            Answers.toExtraction(answer);
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static Table table(Extraction extraction) {
        return extraction.match(
                extracted -> (Table) extracted.document().blocks().get(2), unreadable -> {
                    throw new AssertionError(unreadable);
                });
    }
}
