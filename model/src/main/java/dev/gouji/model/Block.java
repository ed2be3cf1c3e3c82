package dev.gouji.model;

import java.util.List;
import java.util.function.Function;

/** One piece of a document in reading order. */
public sealed interface Block permits Heading, Paragraph, Table, Picture {

    /** Where it stands on paper, one region a line or page; empty for formats without pages. */
    List<Region> regions();

    /** Answers by the kind of block. */
    <R> R match(
            Function<? super Heading, ? extends R> heading,
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Table, ? extends R> table,
            Function<? super Picture, ? extends R> picture);
}
