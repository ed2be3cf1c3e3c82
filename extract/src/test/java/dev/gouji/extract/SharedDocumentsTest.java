package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Document;
import dev.gouji.model.Heading;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of real documents, against what is known of them. */
class SharedDocumentsTest {

    @BeforeEach
    void documentsAreAtHand() {
        SharedDocuments.assumePresent();
    }

    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023.docx, 12 38 87 43",
        "html/xianning-annual-report-2023.html, 12 38 87 43",
        "jinhua-five-year-plans.docx, 7 39 76 44",
        "html/jinhua-five-year-plans.html, 7 39 76 44",
        "xiangyang-work-plan-2023.docx, 9 0 0 0",
        "html/xiangyang-work-plan-2023.html, 9 0 0 0",
        "text/xiangyang.txt, 9 0 0 0",
        "hubei-open-work-points-2021.docx, 0 0 0 0",
        "text/hubei-open.txt, 0 0 0 0",
        "yueyang-work-points-2024.docx, 0 0 0 0",
        "text/yueyang.txt, 0 0 0 0"
    })
    void headingsOfEachLevelAreThoseOfTheDocument(String file, String counts) {
        List<Heading> headings = headings(SharedDocuments.read(file));
        List<String> found = IntStream.rangeClosed(1, 4)
                .mapToObj(level -> headings.stream()
                        .filter(heading -> heading.level() == level)
                        .count())
                .map(String::valueOf)
                .toList();
        assertEquals(counts, String.join(" ", found));
    }

    @ParameterizedTest
    @CsvSource({
        "text/xianning.txt, xianning-annual-report-2023.docx, 0.97",
        "text/jinhua.txt, jinhua-five-year-plans.docx, 0.92"
    })
    void headingsOfPlainTextAreThoseThatTheDocumentMarks(String text, String marked, double share) {
        List<Text> found =
                headings(SharedDocuments.read(text)).stream().map(Heading::text).toList();
        List<Text> expected = headings(SharedDocuments.read(marked)).stream()
                .map(Heading::text)
                .toList();
        long right = expected.stream().filter(found::contains).count();
        assertAll(
                () -> assertTrue(right >= share * expected.size(), right + " of " + expected.size()),
                () -> assertTrue(found.size() - right <= (1 - share) * expected.size(), found.size() + " found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xianning-annual-report-2023.docx",
                "html/xianning-annual-report-2023.html",
                "jinhua-five-year-plans.docx",
                "html/jinhua-five-year-plans.html"
            })
    void tablesAreThoseOfTheDocument(String file) {
        String name = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
        List<TableTruth> truths = TableTruth.read(SharedDocuments.truths(), name);
        List<Table> tables = tables(SharedDocuments.read(file));
        assertEquals(truths.size(), tables.size());
        for (int i = 0; i < tables.size(); i++) {
            assertTable(truths.get(i), tables.get(i));
        }
    }

    private static void assertTable(TableTruth truth, Table table) {
        assertAll(
                truth.id(),
                () -> assertEquals(folded(truth.grid()), folded(GridScore.texts(table))),
                () -> assertEquals(truth.headerRows(), table.headerRows()),
                () -> assertEquals(truth.caption(), table.caption().map(Text::original)),
                () -> assertEquals(truth.sourceNote(), table.sourceNote().map(Text::original)));
    }

    /** The rebuilt files of xianning have 384 characters out of the order of the text (their README). */
    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023.docx, xianning, 0.9945",
        "html/xianning-annual-report-2023.html, xianning, 0.9945",
        "text/xianning.txt, xianning, 0.999",
        "jinhua-five-year-plans.docx, jinhua, 0.999",
        "html/jinhua-five-year-plans.html, jinhua, 0.999",
        "text/jinhua.txt, jinhua, 0.999",
        "xiangyang-work-plan-2023.docx, xiangyang, 0.999",
        "text/xiangyang.txt, xiangyang, 0.999",
        "hubei-open-work-points-2021.docx, hubei-open, 0.999",
        "yueyang-work-points-2024.docx, yueyang, 0.999"
    })
    void charactersComeThroughInTheirOrder(String file, String text, double share) throws IOException {
        String truth = Files.readString(SharedDocuments.FOLDER.resolve("text/" + text + ".txt"))
                .replaceAll("\\[bookmark: [^\\]]*\\]|\\*\\*|\\uF06C", "");
        CharacterScore score = CharacterScore.of(truth, CharacterScore.words(SharedDocuments.read(file)));
        assertAll(
                () -> assertTrue(score.coverage() >= share, score.coverage() + " " + score),
                () -> assertTrue(score.actual() <= score.expected(), "characters seen twice: " + score));
    }

    /** As browsers show them: blanks in a row are one. */
    private static List<List<String>> folded(List<List<String>> grid) {
        return grid.stream()
                .map(row -> row.stream().map(cell -> cell.replaceAll(" +", " ")).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023.docx, annual-report, 2023年度",
        "html/xianning-annual-report-2023.html, annual-report, 2023年度",
        "text/xianning.txt, annual-report, 2023年度",
        "jinhua-five-year-plans.docx, five-year-plan, 2021-2025",
        "text/jinhua.txt, five-year-plan, 2021-2025",
        "xiangyang-work-plan-2023.docx, work-plan, 2023",
        "text/xiangyang.txt, work-plan, 2023",
        "hubei-open-work-points-2021.docx, work-plan, 2021",
        "text/hubei-open.txt, work-plan, 2021",
        "yueyang-work-points-2024.docx, work-plan, 2024",
        "html/yueyang-work-points-2024.html, work-plan, 2024"
    })
    void kindAndEditionAreRecognised(String file, String kind, String edition) {
        Document document = SharedDocuments.read(file);
        assertAll(
                () -> assertEquals(kind, document.profile().kind().id()),
                () -> assertEquals(edition, document.profile().edition().orElse("")));
    }

    private static List<Heading> headings(Document document) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
