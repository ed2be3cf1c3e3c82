package dev.gouji.model;

import java.util.List;
import java.util.function.Function;

/**
 * A heading of the main text.
 *
 * @param level 1 for chapters, up to 6
 * @param text with its number, printed or automatic: （一）就业质量
 * @param regions where it stands on paper
 */
public record Heading(int level, Text text, List<Region> regions) implements Block {

    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading level " + level);
        }
        regions = List.copyOf(regions);
    }

    @Override
    public <R> R match(
            Function<? super Heading, ? extends R> heading,
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Table, ? extends R> table,
            Function<? super Picture, ? extends R> picture) {
        return heading.apply(this);
    }
}
