package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private final PdfReader reader = new PdfReader(3, Optional.empty());

    @Test
    void aFileLockedWithAPasswordIsToldFromABrokenOne() throws Exception {
        assertEquals(Obstacle.Kind.ENCRYPTED, obstacle(protectedWith("secret")));
    }

    @Test
    void aFileThatAnybodyMayOpenIsReadThoughItIsProtected() throws Exception {
        ReadResult content = reader.read(protectedWith(""));

        assertEquals(
                "hello", content.blocks().get(0).match(h -> "", p -> p.text().original(), t -> "", p -> ""));
    }

    @Test
    void rubbishAndTruncatedFilesAreCorrupt() throws Exception {
        assertEquals(Obstacle.Kind.CORRUPT, obstacle("no pdf".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Obstacle.Kind.CORRUPT, obstacle(new byte[0]));
        assertEquals(Obstacle.Kind.CORRUPT, obstacle("%PDF-1.7\n1 0 obj<</Type".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileWithMorePagesThanAllowedIsRefused() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.turnPage().turnPage().turnPage();

            assertEquals(Obstacle.Kind.TOO_LARGE, obstacle(sheet.bytes()));
        }
    }

    @Test
    void aPictureOfAPageIsAGap() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.text(50, 100, "a page with text");
            PDDocument document = sheet.document();
            PDPage scan = new PDPage();
            document.addPage(scan);
            try (PDPageContentStream stream = new PDPageContentStream(document, scan)) {
                stream.drawImage(
                        LosslessFactory.createFromImage(
                                document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0,
                        600,
                        800);
            }

            ReadResult content = reader.read(sheet.bytes());
            assertEquals(1, content.gaps().size());
            assertEquals(OptionalInt.of(2), content.gaps().get(0).page());
            assertEquals(Obstacle.Kind.NO_TEXT, content.gaps().get(0).obstacle().kind());
        }
    }

    @Test
    void boldTypeFakedByPrintingTwiceIsReadOnce() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.text(50, 100, "1122").text(50.3f, 100, "1122");

            Paragraph paragraph = (Paragraph) sheet.blocks().get(0);
            assertEquals("1122", paragraph.text().original());
        }
    }

    @Test
    void placesAreCountedFromTheUpperLeftCorner() throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.text(50, 100, "here");

            var region = sheet.blocks().get(0).regions().get(0);
            assertEquals(0, region.from());
            assertEquals(4, region.to());
            assertEquals(1, region.page());
            assertEquals(50, region.box().x(), 1);
            assertTrue(region.box().y() > 88 && region.box().y() < 95, region.toString());
        }
    }

    @Test
    void damagedBytesNeverDoWorseThanAnObstacle() throws Exception {
        try (Sheet sheet = new Sheet()) {
            byte[] good = sheet.grid(50, 100, 2, 2).text(60, 110, "x").bytes();
            int unreadable = 0;
            for (int at = 0; at < good.length; at += 41) {
                byte[] damaged = good.clone();
                Arrays.fill(damaged, at, Math.min(good.length, at + 5), (byte) '~');
                try {
                    assertTrue(reader.read(damaged).pages().getAsInt() <= 1);
                } catch (UnreadableException expected) {
                    unreadable++;
                }
            }
            assertTrue(unreadable > 0, "some damage is beyond repair");
        }
    }

    private Obstacle.Kind obstacle(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> reader.read(bytes))
                .obstacle()
                .kind();
    }

    private static byte[] protectedWith(String userPassword) throws Exception {
        try (Sheet sheet = new Sheet()) {
            sheet.text(50, 100, "hello");
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            sheet.document().protect(policy);
            return sheet.bytes();
        }
    }
}
