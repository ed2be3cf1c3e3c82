package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.extract.internal.ocr.RapidRecognizer;
import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Measures what is recognised in a scan of six pages against the same pages with text; the figures are written to {@code
 * target/scan-accuracy.md}. It takes the profile {@code ocr}, which fetches engine and models.
 */
class ScanAccuracyTest {

    private static final Path FIGURES = Path.of("target", "scan-accuracy.md");
    /** The pages of the report that were scanned. */
    private static final Set<Integer> PAGES = Set.of(8, 13, 34, 39, 64, 69);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Test
    void numbersAndCellsOfAScanAreRecognised() throws IOException {
        SharedDocuments.assumePresent();
        assumeTrue(
                RapidRecognizer.class.getResource("/models/ch_PP-OCRv4_rec_infer.onnx") != null,
                "no software to recognise characters: run with -Pocr");
        Document scan = read("xianning-scan-6p.pdf", Optional.of(new RapidRecognizer()));
        Document truth = read("xianning-annual-report-2023.pdf", Optional.empty());

        Share numbers = numbers(scan);
        Share cells = cells(scan, truth);

        Files.writeString(FIGURES, "| numbers | cells |\n|---|---|\n| " + numbers + " | " + cells + " |\n");
        assertTrue(numbers.found() >= 0.95 * numbers.all(), "numbers: " + numbers);
        assertTrue(cells.found() >= 0.9 * cells.all(), "cells: " + cells);
    }

    private record Share(int found, int all) {
        @Override
        public String toString() {
            return "%d of %d (%.1f %%)".formatted(found, all, 100.0 * found / all);
        }
    }

    private static Document read(String name, Optional<TextRecognizer> recognizer) {
        return new DocumentExtractor(Limits.DEFAULT, recognizer)
                .extract(name, SharedDocuments.FOLDER.resolve(name))
                .match(
                        Extraction.Extracted::document,
                        unreadable -> fail(unreadable.obstacle().toString()));
    }

    /** The numbers printed on the pages that are among those recognised, each as often as it is printed. */
    private static Share numbers(Document scan) throws IOException {
        List<String> recognised = new ArrayList<>();
        scan.blocks().forEach(block -> recognised.addAll(numbers(text(block))));
        int found = 0;
        int all = 0;
        for (String number : printed()) {
            all++;
            found += recognised.remove(number) ? 1 : 0;
        }
        return new Share(found, all);
    }

    private static List<String> printed() throws IOException {
        List<String> printed = new ArrayList<>();
        try (PDDocument report = Loader.loadPDF(SharedDocuments.FOLDER
                .resolve("xianning-annual-report-2023.pdf")
                .toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page : PAGES) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> numbers = new ArrayList<>(numbers(stripper.getText(report)));
                numbers.remove(numbers.lastIndexOf(String.valueOf(page)));
                printed.addAll(numbers);
            }
        }
        return printed;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(Block block) {
        return block.match(
                heading -> heading.text().folded(),
                paragraph -> paragraph.text().folded(),
                table -> table.caption().map(caption -> caption.folded()).orElse("") + "\n"
                        + table.grid().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .map(cell -> cell.text().folded())
                                .collect(Collectors.joining("\n")),
                picture -> "");
    }

    /** The fields of tables printed on the pages that have the right text in the right place. */
    private static Share cells(Document scan, Document truth) {
        int found = 0;
        int all = 0;
        for (Table table : tables(truth)) {
            List<List<Cell>> rows = table.grid().stream()
                    .filter(row -> row.stream().anyMatch(ScanAccuracyTest::isScanned))
                    .toList();
            Optional<Table> seen = tables(scan).stream()
                    .filter(other ->
                            other.number().isPresent() && other.number().equals(table.number()))
                    .findFirst();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    all++;
                    found += isAlike(rows.get(row).get(column), seen, row, column) ? 1 : 0;
                }
            }
        }
        return new Share(found, all);
    }

    private static boolean isScanned(Cell cell) {
        return cell.regions().stream().anyMatch(region -> PAGES.contains(region.page()));
    }

    private static boolean isAlike(Cell cell, Optional<Table> seen, int row, int column) {
        return seen.filter(table -> row < table.rows() && column < table.columns())
                .filter(table -> plain(table.cell(row, column)).equals(plain(cell)))
                .isPresent();
    }

    private static String plain(Cell cell) {
        return cell.text().folded().replaceAll("\\s", "");
    }

    private static List<Table> tables(Document document) {
        return IntStream.range(0, document.blocks().size())
                .mapToObj(document.blocks()::get)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
