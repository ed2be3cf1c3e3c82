package dev.gouji.extract.internal.structure;

import dev.gouji.extract.internal.structure.Numbering.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of the headings above a place, outermost first: 二、 （一） 3. */
final class OpenNumbers {

    /** How many numbers an author may have skipped in 一、 or （一） without it being another sequence. */
    private static final int LARGEST_GAP = 5;

    private final List<Open> open = new ArrayList<>();

    private record Open(Ordinal ordinal, int level) {}

    /** Whether the number is the next of a sequence that is open. */
    boolean isNext(Ordinal ordinal) {
        return of(ordinal.style())
                .filter(last -> ordinal.value() == last.value() + 1)
                .isPresent();
    }

    /** Whether the number is the next of a sequence that is open at this very level. */
    boolean isNextAt(Ordinal ordinal, int level) {
        return open.stream()
                .anyMatch(last -> last.level() == level
                        && last.ordinal().style() == ordinal.style()
                        && last.ordinal().value() + 1 == ordinal.value());
    }

    /** Whether the number goes on with a sequence that is open, even if some are missing in between. */
    boolean isContinuedBy(Ordinal ordinal) {
        return isNext(ordinal)
                || of(ordinal.style())
                        .filter(last -> ordinal.style().isUpper())
                        .map(last -> ordinal.value() - last.value())
                        .filter(step -> step > 1 && step <= LARGEST_GAP)
                        .isPresent();
    }

    /** Whether the number opens a sequence of a style that is not open. */
    boolean isDeepenedBy(Ordinal ordinal) {
        return of(ordinal.style()).isEmpty() && ordinal.value() == 1;
    }

    /** Whether the number starts an upper sequence once more, as in the next part of a collection. */
    boolean isRestartedBy(Ordinal ordinal) {
        boolean outermost = !open.isEmpty() && open.get(0).ordinal().style() == ordinal.style();
        return ordinal.value() == 1 && (outermost || ordinal.style().isUpper());
    }

    /** Opens a heading with this number and closes those beside and below it. */
    void enter(Ordinal ordinal, int level) {
        close(level);
        open.removeIf(other -> other.ordinal().style() == ordinal.style());
        open.add(new Open(ordinal, level));
    }

    /** Closes the headings of this level and below. */
    void close(int level) {
        open.removeIf(other -> other.level() >= level);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    private Optional<Ordinal> of(Numbering style) {
        return open.stream()
                .map(Open::ordinal)
                .filter(ordinal -> ordinal.style() == style)
                .findFirst();
    }
}
