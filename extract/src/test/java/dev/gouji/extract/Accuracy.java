package dev.gouji.extract;

import dev.gouji.model.Document;
import dev.gouji.model.Heading;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/**
 * How rightly a document was read.
 *
 * @param grids places and cells of all true tables
 * @param tables how many tables there should be
 * @param foundTables how many were found
 * @param headings share of headings with the right level and text, of those that should be there or were found,
 *     whichever are more
 * @param characters the text in its order
 */
record Accuracy(GridScore grids, int tables, int foundTables, double headings, CharacterScore characters) {

    /** The accuracy of what was read of one form of a document whose truths have this name. */
    static Accuracy of(String name, Document document) {
        org.jsoup.nodes.Document page = page(name);
        List<List<List<String>>> truths = TableTruth.read(SharedDocuments.truths(), name).stream()
                .map(truth -> folded(truth.grid()))
                .toList();
        List<List<List<String>>> found = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .map(table -> folded(GridScore.texts(table)))
                .toList();
        return new Accuracy(
                grids(truths, found),
                truths.size(),
                found.size(),
                headings(expectedHeadings(page), headings(document)),
                CharacterScore.of(fold(page.body().wholeText()), fold(CharacterScore.words(document))));
    }

    /** One row of the table in {@code docs/accuracy.md}. */
    String row(String file) {
        String tables = this.tables == 0
                ? "– | – | 0"
                : String.format(
                        Locale.ROOT,
                        "%.2f %% | %.2f %% | %d of %d",
                        100 * grids.accuracy(),
                        100 * grids.recall(),
                        foundTables,
                        this.tables);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f %% | %.3f %% |",
                file,
                tables,
                100 * headings,
                100 * characters.coverage());
    }

    private static org.jsoup.nodes.Document page(String name) {
        try {
            return Jsoup.parse(
                    SharedDocuments.FOLDER.resolve("html/" + name + ".html").toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> expectedHeadings(org.jsoup.nodes.Document page) {
        return page.select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) + " " + CharacterScore.bare(fold(heading.wholeText())))
                .toList();
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> heading.level() + " "
                        + CharacterScore.bare(fold(heading.text().original())))
                .toList();
    }

    /** Headings that both have, in their order. */
    private static double headings(List<String> expected, List<String> found) {
        int[][] best = new int[expected.size() + 1][found.size() + 1];
        for (int i = 1; i <= expected.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                best[i][j] = expected.get(i - 1).equals(found.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        int most = Math.max(expected.size(), found.size());
        return most == 0 ? 1 : (double) best[expected.size()][found.size()] / most;
    }

    /** The tables one by one; those that are missing at the end have no right place. */
    private static GridScore grids(List<List<List<String>>> truths, List<List<List<String>>> found) {
        return IntStream.range(0, truths.size())
                .mapToObj(i -> GridScore.of(truths.get(i), i < found.size() ? found.get(i) : List.of()))
                .reduce(GridScore.ZERO, GridScore::plus);
    }

    /** Characters of one look are one: full and half width, radicals of Chromium. */
    private static String fold(String text) {
        return Text.of(text).folded();
    }

    private static List<List<String>> folded(List<List<String>> grid) {
        return grid.stream()
                .map(row -> row.stream().map(Accuracy::fold).toList())
                .toList();
    }
}
