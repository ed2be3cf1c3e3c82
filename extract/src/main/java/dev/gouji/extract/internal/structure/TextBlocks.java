package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Text;
import java.util.List;
import java.util.Optional;

/** Makes headings and paragraphs of what a word processor keeps as one paragraph. */
public final class TextBlocks {

    private static final int DEEPEST_HEADING = 6;

    /** Longer texts that end like a sentence were given the outline level of a heading by mistake. */
    private static final int LONGEST_HEADING = 80;

    private TextBlocks() {}

    /**
     * The blocks of a paragraph.
     *
     * @param text with its number in front
     * @param level of the heading that it is marked as, from 1
     * @param role of the paragraphs that it is otherwise
     */
    public static List<Block> of(String text, Optional<Integer> level, Paragraph.Role role) {
        Optional<Integer> heading = level.filter(any -> isHeading(text));
        if (heading.isPresent()) {
            int shown = Math.min(heading.get(), DEEPEST_HEADING);
            return List.of(new Heading(shown, Text.of(SoftBreaks.oneLine(text)), List.of()));
        }
        return SoftBreaks.paragraphs(text).stream()
                .<Block>map(part -> new Paragraph(role, Text.of(part), List.of()))
                .toList();
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING || !text.endsWith("。");
    }
}
