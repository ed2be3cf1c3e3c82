package dev.gouji.extract.internal.text;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.extract.internal.structure.Numbering;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Joins lines to paragraphs.
 *
 * <p>Where most lines are of one width, the text was broken at that width: a line that is as wide as the next word
 * allowed goes on in the next. Elsewhere a line is a paragraph, unless it is long and breaks off, as at the end of a
 * page. Empty lines part paragraphs unless one stands behind every line.
 */
final class Paragraphs {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?：:；;…”）)》]$");
    private static final Pattern CLOSED = Pattern.compile("[。！!；;，,、：:]$|[。；].");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-—–]?\\s*\\d{1,3}\\s*[-—–]?$");
    private static final Pattern OPENING = Pattern.compile("^[\\uE000-\\uF8FF●■◆▪•★☆○]|^(?:——|--)");

    private static final Pattern PROSE = Pattern.compile("^(?!\\d+ ).*[，。]");

    private static final Pattern FIELDS = Pattern.compile("[^。；]+[\\s\\u3000]+[^。；]+");

    /** Empty lines behind this share of lines mean nothing. */
    private static final double SHARE_OF_EMPTY_LINES = 0.8;

    /** A cell has at most so many lines. */
    private static final int CELL_LINES = 8;

    /** A line of this many characters without an end of a sentence goes on behind the end of a page. */
    private static final int LONG_LINE = 60;

    private final List<String> lines;
    private final LineWidth width;
    private final boolean emptyLinesPart;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<String> table = new ArrayList<>();
    private boolean inTable;

    Paragraphs(List<String> lines) {
        this.lines = lines;
        width = LineWidth.of(lines);
        emptyLinesPart = !standsBehindEveryLine(lines);
    }

    List<Passage> join() {
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (inTable && !endsTable(i)) {
                table.add(lines.get(i));
            } else if (!lines.get(i).isBlank() && !isPageNumber(i)) {
                if (before >= 0 && !goesOn(before, i)) {
                    close();
                }
                append(lines.get(i).strip());
                before = i;
            }
        }
        close();
        return passages;
    }

    private void append(String line) {
        boolean latin = !open.isEmpty() && isLatin(open.charAt(open.length() - 1)) && isLatin(line.charAt(0));
        open.append(latin ? " " : "").append(line);
        inTable = isTableCaption(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            passages.add(Passage.paragraph(open.toString()));
            open.setLength(0);
        }
        if (!table.isEmpty()) {
            passages.add(new Passage(table, true));
            table.clear();
        }
    }

    private boolean goesOn(int before, int at) {
        String line = lines.get(before).strip();
        String next = lines.get(at).strip();
        boolean parted = emptyLinesPart && at > before + 1;
        if (parted || isTableCaption(line) || !table.isEmpty() || opensBlock(next) || isHeading(next)) {
            return false;
        }
        if (width.isBroken()) {
            return width.isFull(line, next) && !(SENTENCE_END.matcher(line).find() && isNumbered(next));
        }
        return line.length() >= LONG_LINE && !SENTENCE_END.matcher(line).find() && !isNumbered(next);
    }

    private boolean opensBlock(String line) {
        String folded = Text.of(line).folded();
        return OPENING.matcher(line).find()
                || isTableCaption(line)
                || Captions.isFigureCaption(folded)
                || Captions.isSourceNote(folded)
                || Captions.isCaseTitle(folded);
    }

    /** A short numbered line without an end of a sentence; the end of a paragraph has one. */
    private boolean isHeading(String line) {
        return width.isBroken()
                && !width.isFull(line, "")
                && isNumbered(line)
                && !CLOSED.matcher(line).find();
    }

    private static boolean isNumbered(String line) {
        return Numbering.of(Text.of(line).folded()).isPresent();
    }

    /** A line of full width that begins like a caption is the rest of a sentence: 详见 / 表1-4 …. */
    private boolean isTableCaption(String line) {
        boolean full = width.isBroken() && width.isFull(line, "");
        return !full && Captions.tableNumber(Text.of(line)).isPresent();
    }

    /** A line as wide as the text, a note, a heading or another caption ends a table. */
    private boolean endsTable(int at) {
        String line = lines.get(at).strip();
        if (line.isEmpty()) {
            return false;
        }
        String folded = Text.of(line).folded();
        boolean other = isTableCaption(line)
                || Captions.isSourceNote(folded)
                || Captions.isFigureCaption(folded)
                || Captions.isCaseTitle(folded)
                || Numbering.of(folded).isPresent();
        return other
                || (width.isBroken()
                        ? width.isFull(line, "") && PROSE.matcher(line).find()
                        : isFarFromCells(at));
    }

    /** Where lines are paragraphs, rows of tables have blanks and no sentences, or their cells stand behind tabs. */
    private boolean isFarFromCells(int at) {
        boolean behindTabs = table.stream().anyMatch(line -> line.startsWith("\t"));
        boolean row = !behindTabs && FIELDS.matcher(lines.get(at).strip()).matches();
        return !row
                && lines.subList(at, Math.min(lines.size(), at + CELL_LINES)).stream()
                        .noneMatch(line -> line.contains("\t"));
    }

    /** A number alone between lines of text. */
    private boolean isPageNumber(int at) {
        if (!PAGE_NUMBER.matcher(lines.get(at).strip()).matches()) {
            return false;
        }
        return at > 0
                && at < lines.size() - 1
                && lines.get(at - 1).isBlank()
                && lines.get(at + 1).isBlank();
    }

    private static boolean standsBehindEveryLine(List<String> lines) {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        long followed = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i - 1).isBlank() && lines.get(i).isBlank())
                .count();
        return followed >= (filled - 1) * SHARE_OF_EMPTY_LINES;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
