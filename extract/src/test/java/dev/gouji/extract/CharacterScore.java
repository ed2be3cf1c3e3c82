package dev.gouji.extract;

import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many characters of a text came through in their order; white space does not count.
 *
 * @param expected characters of the true text
 * @param actual characters that were read
 * @param inOrder the longest sequence that both share
 */
record CharacterScore(int expected, int actual, int inOrder) {

    /** From so many differences on the texts have nothing to do with each other. */
    private static final int MOST_DIFFERENCES = 20_000;

    static CharacterScore of(String truth, String read) {
        String expected = bare(truth);
        String actual = bare(read);
        int differences = differences(expected, actual);
        return new CharacterScore(
                expected.length(), actual.length(), (expected.length() + actual.length() - differences) / 2);
    }

    /** All words of a document in reading order, each cell once. */
    static String words(Document document) {
        return document.blocks().stream()
                .map(block -> block.<String>match(
                        heading -> heading.text().original(),
                        paragraph -> paragraph.text().original(),
                        CharacterScore::words,
                        picture -> ""))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Table table) {
        Stream<String> above = Stream.of(table.caption(), table.unitLine())
                .flatMap(Optional::stream)
                .map(Text::original);
        Stream<String> cells = table.grid().stream()
                .flatMap(row -> row.stream()
                        .distinct()
                        .filter(cell -> row == table.grid().get(cell.row())))
                .map(Cell::text)
                .map(Text::original);
        Stream<String> below = table.sourceNote().stream().map(Text::original);
        return Stream.of(above, cells, below).flatMap(parts -> parts).collect(Collectors.joining("\n"));
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** Share of the true text that came through. */
    double coverage() {
        return expected == 0 ? 1 : (double) inOrder / expected;
    }

    /** Insertions and deletions between two texts (Myers, An O(ND) Difference Algorithm, 1986). */
    private static int differences(String from, String to) {
        int most = Math.min(MOST_DIFFERENCES, from.length() + to.length());
        int[] farthest = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = k + most + 1;
                boolean down = k == -d || (k != d && farthest[at - 1] < farthest[at + 1]);
                int x = down ? farthest[at + 1] : farthest[at - 1] + 1;
                while (x < from.length() && x - k < to.length() && from.charAt(x) == to.charAt(x - k)) {
                    x++;
                }
                farthest[at] = x;
                if (x >= from.length() && x - k >= to.length()) {
                    return d;
                }
            }
        }
        return from.length() + to.length();
    }
}
