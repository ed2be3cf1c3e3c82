package dev.gouji.extract.internal.pdf;

/**
 * A passage that may be a heading.
 *
 * @param index its place among the items
 * @param passage the passage
 * @param folded its folded text
 * @param number the number it begins with
 * @param emphasised whether it looks different from the running text
 */
record HeadingCandidate(int index, Passage passage, String folded, HeadingNumber number, boolean emphasised) {

    HeadingKind kind() {
        return new HeadingKind(passage.style(), number.rank());
    }
}
