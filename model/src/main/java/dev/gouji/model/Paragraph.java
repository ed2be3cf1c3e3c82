package dev.gouji.model;

import java.util.List;
import java.util.function.Function;

/**
 * Running text that is no heading.
 *
 * @param role what the text is for
 * @param text one whole paragraph, also where lines or pages cut it
 * @param regions where it stands on paper
 */
public record Paragraph(Role role, Text text, List<Region> regions) implements Block {

    /** What a paragraph is for. */
    public enum Role {
        BODY,
        /** The document's own title. */
        TITLE,
        LIST_ITEM,
        /** The line that names a table: 表1-4 …. */
        TABLE_CAPTION,
        /** The line that names one or more figures: 图2-5 … 图2-6 …. */
        FIGURE_CAPTION,
        /** 数据来源, 注, 备注 below a table or figure. */
        SOURCE_NOTE,
        FOOTNOTE,
        /** The title of a 典型案例 and the inner headings of its text, which are not chapters of the report. */
        CASE_HEADING
    }

    public Paragraph {
        regions = List.copyOf(regions);
    }

    @Override
    public <R> R match(
            Function<? super Heading, ? extends R> heading,
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Table, ? extends R> table,
            Function<? super Picture, ? extends R> picture) {
        return paragraph.apply(this);
    }
}
