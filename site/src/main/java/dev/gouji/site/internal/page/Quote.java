package dev.gouji.site.internal.page;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the figures of a calculation in the words of a document. */
final class Quote {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

    /** Why a piece of a quote stands out. */
    enum Mark {
        PLAIN,
        OPERAND,
        STATED
    }

    /** Characters of a quote that stand out together or not at all. */
    record Piece(String text, Mark mark) {

        boolean stated() {
            return mark == Mark.STATED;
        }

        boolean marked() {
            return mark != Mark.PLAIN;
        }

        boolean operand() {
            return mark == Mark.OPERAND;
        }
    }

    private final Text text;
    private final Mark[] marks;

    private Quote(String quote) {
        text = Text.of(quote);
        marks = new Mark[text.folded().length()];
        Arrays.fill(marks, Mark.PLAIN);
    }

    /**
     * Parts a quote at the figures in it, whatever their width and spacing.
     *
     * @param quote the document's words
     * @param stated figures as printed that the result is about
     * @param operands figures as printed that they are calculated from
     */
    static List<Piece> pieces(String quote, List<String> stated, List<String> operands) {
        Quote searched = new Quote(quote);
        operands.forEach(figure -> searched.mark(figure, Mark.OPERAND));
        stated.forEach(figure -> searched.mark(figure, Mark.STATED));
        return searched.pieces();
    }

    /**
     * Marks the figure with its unit; where a table prints the unit elsewhere, the number alone; where neither is found,
     * a number that white space parts.
     */
    private void mark(String figure, Mark mark) {
        String folded = Text.of(figure).folded();
        Matcher number = NUMBER.matcher(folded);
        boolean found =
                markAll(folded, mark, this::isWhole) || (number.find() && markAll(number.group(), mark, this::isWhole));
        if (!found) {
            markAll(folded, mark, (from, to) -> true);
        }
    }

    private boolean markAll(String figure, Mark mark, Stretch condition) {
        boolean found = false;
        int at = figure.isEmpty() ? -1 : text.folded().indexOf(figure);
        while (at >= 0) {
            int end = at + figure.length();
            if (condition.holds(at, end)) {
                Arrays.fill(marks, at, end, mark);
                found = true;
            }
            at = text.folded().indexOf(figure, at + 1);
        }
        return found;
    }

    /** Whether the stretch is one number, not a part of a longer one and not two that white space parts. */
    private boolean isWhole(int from, int to) {
        boolean before = isDigit(from) && (joinsDigit(from - 1, from) || (isPoint(from - 1) && isDigit(from - 2)));
        boolean after = isDigit(to - 1) && (joinsDigit(to, to - 1) || (isPoint(to) && isDigit(to + 1)));
        return !before
                && !after
                && IntStream.range(from + 1, to)
                        .noneMatch(at -> isDigit(at) && isDigit(at - 1) && !touches(at - 1, at));
    }

    private boolean joinsDigit(int at, int neighbour) {
        return isDigit(at) && touches(Math.min(at, neighbour), Math.max(at, neighbour));
    }

    /** Whether nothing stands between two characters that follow one another in the folded text. */
    private boolean touches(int at, int next) {
        return text.originOf(at) + 1 == text.originOf(next);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < marks.length && Character.isDigit(text.folded().charAt(at));
    }

    private boolean isPoint(int at) {
        return at >= 0 && at < marks.length && ".,".indexOf(text.folded().charAt(at)) >= 0;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        String original = text.original();
        int written = 0;
        int at = 0;
        while (at < marks.length) {
            int end = at;
            while (end < marks.length && marks[end] == marks[at]) {
                end++;
            }
            if (marks[at] != Mark.PLAIN) {
                add(pieces, original.substring(written, text.originOf(at)), Mark.PLAIN);
                add(pieces, text.quote(at, end), marks[at]);
                written = text.originOf(end - 1) + 1;
            }
            at = end;
        }
        add(pieces, original.substring(written), Mark.PLAIN);
        return pieces;
    }

    /** A condition on characters from one offset to another. */
    private interface Stretch {
        boolean holds(int from, int to);
    }

    private static void add(List<Piece> pieces, String text, Mark mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark));
        }
    }
}
