package dev.gouji.site.internal;

import dev.gouji.model.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Says where something stands: page, sections, table, row and column. */
public final class Whereabouts {

    private final Texts texts;

    public Whereabouts(Texts texts) {
        this.texts = texts;
    }

    public String of(Location location) {
        return location.match(
                span -> of(
                        span, span.column().isPresent() ? List.of(span.column().getAsInt()) : List.of()),
                absent -> orWhole(sections(absent.section())));
    }

    /** The place of a row, with the columns in question instead of the location's own. */
    public String of(Location.Span span, Collection<Integer> columns) {
        List<String> parts = new ArrayList<>();
        parts.add(page(span.page()));
        parts.add(sections(span.section()));
        parts.add(span.table().orElse(""));
        parts.add(cell(span.row(), columns));
        return orWhole(parts.stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(texts.get("place-separator"))));
    }

    /** The page, empty for formats without pages. */
    public String page(OptionalInt page) {
        return page.isPresent() ? texts.say("page", page.getAsInt()) : "";
    }

    private String sections(List<String> section) {
        return String.join(" › ", section);
    }

    private String cell(OptionalInt row, Collection<Integer> columns) {
        if (row.isEmpty()) {
            return "";
        }
        return columns.isEmpty()
                ? texts.say("row", row.getAsInt())
                : texts.say(
                        "row-column",
                        row.getAsInt(),
                        columns.stream().map(String::valueOf).collect(Collectors.joining(texts.get("list-separator"))));
    }

    private String orWhole(String place) {
        return place.isBlank() ? texts.get("whole-document") : place;
    }
}
