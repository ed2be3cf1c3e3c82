package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.extract.internal.ReadResult;
import dev.gouji.model.Obstacle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what is read of whole documents, tagged and untagged, with their HTML form. */
class RealDocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "documents");

    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023, ''",
        "xianning-annual-report-2023, -untagged",
        "jinhua-five-year-plans, ''",
        "jinhua-five-year-plans, -untagged",
        "xiangyang-work-plan-2023, ''",
        "hubei-open-work-points-2021, ''",
        "yueyang-work-points-2024, ''"
    })
    void readsWhatTheHtmlFormSays(String name, String variant) throws Exception {
        assumeTrue(Files.isDirectory(DOCUMENTS), "documents to compare with are not at " + DOCUMENTS);
        Likeness likeness = new Likeness(
                Expected.of(DOCUMENTS.resolve("html").resolve(name + ".html")),
                read(name + variant + ".pdf").blocks());

        assertTrue(likeness.gridShare() >= 0.995, () -> "grid " + likeness.gridShare());
        assertTrue(likeness.cellShare() >= 0.995, () -> "cells " + likeness.cellShare());
        assertEquals(likeness.expectedTables(), likeness.tables().size());
        assertTrue(likeness.headingShare() >= 0.99, () -> "headings " + likeness.differences());
        assertTrue(likeness.characterShare() >= 0.999, () -> "characters " + likeness.characterShare());
    }

    @Test
    void aScanIsAllGaps() throws Exception {
        assumeTrue(Files.isDirectory(DOCUMENTS), "documents to compare with are not at " + DOCUMENTS);
        ReadResult scan = read("xianning-scan-6p.pdf");

        assertEquals(6, scan.gaps().size());
        assertTrue(scan.gaps().stream().allMatch(gap -> gap.obstacle().kind() == Obstacle.Kind.NO_TEXT));
        assertTrue(scan.blocks().isEmpty());
    }

    private static ReadResult read(String file) throws Exception {
        return new PdfReader(500).read(Files.readAllBytes(DOCUMENTS.resolve(file)));
    }
}
