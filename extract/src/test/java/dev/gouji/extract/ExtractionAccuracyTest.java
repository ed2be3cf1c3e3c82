package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures what is read of real documents in every format against what they say; the figures are written to {@code
 * target/extraction-accuracy.md}. The conversions are made by {@code scripts/convert-documents.sh}.
 */
class ExtractionAccuracyTest {

    private static final Path CONVERTED = Path.of("..", "target", "converted");
    private static final Path FIGURES = Path.of("target", "extraction-accuracy.md");
    private static final double LEAST_CHARACTERS = 0.999;
    private static final Set<String> ROWS = new TreeSet<>();

    @BeforeEach
    void documentsAreAtHand() {
        SharedDocuments.assumePresent();
    }

    @AfterAll
    static void writeFigures() throws IOException {
        if (!ROWS.isEmpty()) {
            String head = "| file | grid | cells | tables | headings | characters |\n|---|---|---|---|---|---|\n";
            Files.writeString(FIGURES, head + String.join("\n", ROWS) + "\n");
        }
    }

    /** Word and HTML say where cells are, so all must be right; so do the tags of PDF, all but a few. */
    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023, .docx, 1, 1",
        "xianning-annual-report-2023, .pdf, 0.995, 1",
        "xianning-annual-report-2023, -untagged.pdf, 0.98, 0.97",
        "jinhua-five-year-plans, .docx, 1, 1",
        "jinhua-five-year-plans, .pdf, 0.995, 1",
        "jinhua-five-year-plans, -untagged.pdf, 0.98, 0.97",
        "xiangyang-work-plan-2023, .docx, 1, 1",
        "xiangyang-work-plan-2023, .pdf, 1, 1",
        "hubei-open-work-points-2021, .docx, 1, 1",
        "hubei-open-work-points-2021, .pdf, 1, 1",
        "yueyang-work-points-2024, .docx, 1, 1",
        "yueyang-work-points-2024, .pdf, 1, 1"
    })
    void documentsAreReadAsTheyAre(String name, String ending, double grid, double headings) {
        check(name, SharedDocuments.FOLDER.resolve(name + ending), name + ending, grid, headings);
    }

    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023, 22",
        "jinhua-five-year-plans, 5",
        "xiangyang-work-plan-2023, 0",
        "hubei-open-work-points-2021, 0",
        "yueyang-work-points-2024, 0"
    })
    void webPagesAreReadAsTheyAre(String name, int tables) {
        Accuracy accuracy =
                check(name, SharedDocuments.FOLDER.resolve("html/" + name + ".html"), "html/" + name + ".html", 1, 1);
        assertEquals(tables, accuracy.tables());
    }

    /** A spreadsheet has no headings, whatever stands in its cells. */
    @ParameterizedTest
    @CsvSource({"doc, doc, 0.97", "odt, odt, 0.97", "html, html, 0.97", "xlsx, xlsx, 0", "chromium, pdf, 0.97"})
    void conversionsAreReadLikeTheDocumentsTheyWereMadeOf(String folder, String ending, double headings) {
        for (String name : List.of(
                "xianning-annual-report-2023",
                "jinhua-five-year-plans",
                "xiangyang-work-plan-2023",
                "hubei-open-work-points-2021",
                "yueyang-work-points-2024")) {
            Path file = CONVERTED.resolve(folder).resolve(name + "." + ending);
            assumeTrue(Files.exists(file), file + " was not made by scripts/convert-documents.sh");
            check(name, file, "converted/" + folder + "/" + name + "." + ending, 0.97, headings);
        }
    }

    @Test
    void everyPageOfAScanIsNamedAsUnread() {
        Obstacle obstacle = new DocumentExtractor()
                .extract("scan.pdf", SharedDocuments.FOLDER.resolve("xianning-scan-6p.pdf"))
                .match(extracted -> new Obstacle(Obstacle.Kind.MISSING, ""), Extraction.Unreadable::obstacle);
        assertEquals(Obstacle.Kind.NO_TEXT, obstacle.kind());
    }

    private static Accuracy check(String name, Path file, String shown, double grid, double headings) {
        Document document = SharedDocuments.read(file);
        Accuracy accuracy = Accuracy.of(name, document);
        ROWS.add(accuracy.row(shown));
        assertAll(
                shown,
                () -> assertTrue(accuracy.grids().accuracy() >= grid, () -> "grid " + accuracy),
                () -> assertTrue(accuracy.grids().recall() >= grid, () -> "cells " + accuracy),
                () -> assertEquals(accuracy.tables(), accuracy.foundTables()),
                () -> assertTrue(accuracy.headings() >= headings, () -> "headings " + accuracy),
                () -> assertTrue(accuracy.characters().coverage() >= LEAST_CHARACTERS, () -> "text " + accuracy),
                () -> assertTrue(
                        accuracy.characters().actual() <= accuracy.characters().expected() * (2 - LEAST_CHARACTERS),
                        () -> "seen twice " + accuracy));
        return accuracy;
    }
}
