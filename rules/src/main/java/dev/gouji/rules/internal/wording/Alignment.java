package dev.gouji.rules.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays a term over a text from a given offset on, with as few edits as the term allows (insert, delete, substitute,
 * transpose). First and last character of the term have to stand there, so that edges of other words are not taken in;
 * only the last of a long term may be lacking.
 */
final class Alignment {

    /** Shortest term whose last character may be lacking. */
    private static final int LONG = 6;
    /** Words that a fixed expression may do without. */
    private static final String FREE = "的和与及";

    private final Term term;
    private final String text;
    private final int start;

    Alignment(Term term, String text, int start) {
        this.term = term;
        this.text = text;
        this.start = start;
    }

    /**
     * The best way to lay the term over the text.
     *
     * @param end offset in the text behind the wording
     * @param edits in order, empty if the term stands there as it should
     */
    record Path(int end, List<Edit> edits) {

        Path after(Edit edit) {
            List<Edit> all = new ArrayList<>(List.of(edit));
            all.addAll(edits);
            return new Path(end, all);
        }
    }

    Optional<Path> best() {
        return from(0, start, term.budget());
    }

    private Optional<Path> from(int inTerm, int inText, int budget) {
        String right = term.text();
        int i = inTerm;
        int j = inText;
        while (i < right.length() && j < text.length() && same(right.charAt(i), text.charAt(j))) {
            i++;
            j++;
        }
        if (i == right.length()) {
            return Optional.of(new Path(j, List.of()));
        }
        return budget == 0 || i == 0 ? Optional.empty() : edited(i, j, budget - 1);
    }

    private Optional<Path> edited(int i, int j, int budget) {
        return Stream.of(turned(i, j, budget), other(i, j, budget), missing(i, j, budget), extra(i, j, budget))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(path -> path.edits().size()));
    }

    private Optional<Path> turned(int i, int j, int budget) {
        String right = term.text();
        boolean turned = i + 1 < right.length()
                && j + 1 < text.length()
                && right.charAt(i) == text.charAt(j + 1)
                && right.charAt(i + 1) == text.charAt(j);
        return turned
                ? from(i + 2, j + 2, budget)
                        .map(path -> path.after(
                                new Edit(Edit.Kind.TURNED, j, text.substring(j, j + 2), right.substring(i, i + 2))))
                : Optional.empty();
    }

    private Optional<Path> other(int i, int j, int budget) {
        boolean inside = i + 1 < term.text().length() && isWordAt(j);
        return inside && mayStandFor(text.charAt(j), term.text().charAt(i))
                ? from(i + 1, j + 1, budget)
                        .filter(path -> !isOtherWord(i, j, path))
                        .map(path -> path.after(new Edit(Edit.Kind.OTHER, j, text.substring(j, j + 1), right(i))))
                : Optional.empty();
    }

    /** Two characters side by side exchanged for unlike ones are another word: 主体责任 and 政治责任. */
    private boolean isOtherWord(int i, int j, Path rest) {
        boolean both = !rest.edits().isEmpty()
                && rest.edits().get(0).kind() == Edit.Kind.OTHER
                && rest.edits().get(0).at() == j + 1;
        Lexicon lexicon = Lexicon.shared();
        return both
                && !(lexicon.areTakenForEachOther(text.charAt(j), term.text().charAt(i))
                        && lexicon.areTakenForEachOther(
                                text.charAt(j + 1), term.text().charAt(i + 1)));
    }

    private boolean mayStandFor(char wrong, char right) {
        boolean loose = term.near() == Term.Near.ANY && term.text().length() > 4;
        return Lexicon.isHan(right) && (loose || Lexicon.shared().areTakenForEachOther(wrong, right));
    }

    private Optional<Path> missing(int i, int j, int budget) {
        boolean inside = i + 1 < term.text().length() || mayLackItsEnd(budget);
        boolean matters =
                term.near() == Term.Near.ANY ? FREE.indexOf(term.text().charAt(i)) < 0 : leavesHalfWord(i, j);
        return inside
                        && matters
                        && term.text().length() > 4
                        && Lexicon.isHan(term.text().charAt(i))
                ? from(i + 1, j, budget).map(path -> path.after(new Edit(Edit.Kind.MISSING, j, "", right(i))))
                : Optional.empty();
    }

    private boolean leavesHalfWord(int i, int j) {
        String left = "  " + text.substring(Math.max(0, j - 2), j);
        String right = text.substring(j, Math.min(text.length(), j + 2)) + "  ";
        return Lexicon.shared().leavesHalfWord(left + right(i) + right, left.length());
    }

    /** A long term may lack its last character if nothing else is wrong with it and half a word is left. */
    private boolean mayLackItsEnd(int budget) {
        String right = term.text();
        return term.near() == Term.Near.ANY
                && right.length() >= LONG
                && budget == term.budget() - 1
                && Lexicon.shared().isWord(right.charAt(right.length() - 2), right.charAt(right.length() - 1));
    }

    /** Only what is written twice: other characters in between are mostly meant. */
    private Optional<Path> extra(int i, int j, int budget) {
        return isWordAt(j) && text.charAt(j) == text.charAt(j - 1)
                ? from(i, j + 1, budget)
                        .map(path -> path.after(new Edit(Edit.Kind.EXTRA, j, text.substring(j, j + 1), "")))
                : Optional.empty();
    }

    private boolean isWordAt(int j) {
        return j < text.length() && Lexicon.isHan(text.charAt(j));
    }

    private String right(int i) {
        return term.text().substring(i, i + 1);
    }

    /** 和, 与, 及 stand for each other in fixed expressions; dashes differ by font. */
    static boolean same(char a, char b) {
        return a == b || plain(a) == plain(b);
    }

    private static char plain(char c) {
        return switch (c) {
            case '与', '及' -> '和';
            case '—', '–', '―', '－', '~', '～' -> '-';
            default -> c;
        };
    }
}
