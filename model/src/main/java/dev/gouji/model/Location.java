package dev.gouji.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Where in a document something is, or where it was looked for. */
public sealed interface Location {

    /**
     * Where something stands.
     *
     * @param page page number from 1, empty for formats without pages
     * @param section the headings above it, outermost first
     * @param table the number or caption of the table, empty outside tables
     * @param row row of the table from 1, header rows counted
     * @param column column of the table from 1
     * @param quote the document's own text: the sentence, or for a cell its row
     * @param box rectangle on the page, if known
     */
    record Span(
            OptionalInt page,
            List<String> section,
            Optional<String> table,
            OptionalInt row,
            OptionalInt column,
            String quote,
            Optional<Box> box)
            implements Location {

        public Span {
            section = List.copyOf(section);
        }

        @Override
        public <R> R match(Function<? super Span, ? extends R> span, Function<? super Absent, ? extends R> absent) {
            return span.apply(this);
        }
    }

    /**
     * Where something was looked for and not found.
     *
     * @param section the headings above the place, empty for the whole document
     */
    record Absent(List<String> section) implements Location {

        public Absent {
            section = List.copyOf(section);
        }

        @Override
        public <R> R match(Function<? super Span, ? extends R> span, Function<? super Absent, ? extends R> absent) {
            return absent.apply(this);
        }
    }

    /** Answers by whether something is there. */
    <R> R match(Function<? super Span, ? extends R> span, Function<? super Absent, ? extends R> absent);
}
