package dev.gouji.model;

import java.util.List;
import java.util.function.Function;

/**
 * A picture, whose content was not read.
 *
 * @param description the alternative text, empty if there is none
 * @param regions where it stands on paper
 */
public record Picture(Text description, List<Region> regions) implements Block {

    public Picture {
        regions = List.copyOf(regions);
    }

    @Override
    public <R> R match(
            Function<? super Heading, ? extends R> heading,
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Table, ? extends R> table,
            Function<? super Picture, ? extends R> picture) {
        return picture.apply(this);
    }
}
