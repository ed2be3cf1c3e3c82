package dev.gouji.extract.internal.structure;

import dev.gouji.extract.internal.structure.Numbering.Ordinal;

/**
 * Follows the numbers of headings through a document and tells its own from those inside a 典型案例.
 *
 * <p>A case ends where a number goes on that was open before it; until then numbers count for the case alone.
 */
final class HeadingOrder {

    private final OpenNumbers own = new OpenNumbers();
    private final OpenNumbers inner = new OpenNumbers();
    private boolean inCase;

    boolean isInCase() {
        return inCase;
    }

    void openCase() {
        inCase = true;
        inner.close(0);
    }

    /** Takes a heading without a number, which ends a case and closes what is open from its level down. */
    void enterUnnumbered(int level) {
        inCase = false;
        own.close(level);
    }

    /** Takes the number of a heading inside a case. */
    void enterInner(Ordinal ordinal) {
        inner.enter(ordinal, ordinal.style().rank());
    }

    /** Takes the number of a heading and tells whether it is one of the document's own. */
    boolean isOwn(Ordinal ordinal, int level) {
        if (isOfCase(ordinal)) {
            enterInner(ordinal);
            return false;
        }
        inCase = false;
        own.enter(ordinal, level);
        return true;
    }

    /** Like {@link #isOwn}, for a heading whose level the file itself tells: its own sequence at that level goes first. */
    boolean isOwnByLevel(Ordinal ordinal, int level) {
        inCase = inCase && !own.isNextAt(ordinal, level);
        return isOwn(ordinal, level);
    }

    /** Like {@link #isOwn}, for a line that may be no heading at all: its number must fit those before it. */
    boolean isOwnAndFits(Ordinal ordinal, int level) {
        boolean fits =
                own.isEmpty() || own.isContinuedBy(ordinal) || own.isDeepenedBy(ordinal) || own.isRestartedBy(ordinal);
        return (inCase || fits) && isOwn(ordinal, level);
    }

    private boolean isOfCase(Ordinal ordinal) {
        return inCase && (inner.isNext(ordinal) || !own.isContinuedBy(ordinal));
    }
}
