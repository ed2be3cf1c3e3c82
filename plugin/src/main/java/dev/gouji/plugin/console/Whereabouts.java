package dev.gouji.plugin.console;

import dev.gouji.model.Location;
import dev.gouji.model.Location.Absent;
import dev.gouji.model.Location.Span;
import dev.gouji.model.Result;
import dev.gouji.model.Sighting;
import dev.gouji.plugin.pipeline.Texts;
import java.util.List;

/** Says in a few words where something stands: the page, else the section; and the table. */
final class Whereabouts {

    private final Texts texts;

    Whereabouts(Texts texts) {
        this.texts = texts;
    }

    /** The first place of the result, empty if it has none. */
    String of(Result result) {
        return result.locations().stream()
                .findFirst()
                .map(Sighting::location)
                .map(this::of)
                .orElse("");
    }

    String of(Location location) {
        return location.match(this::of, this::of);
    }

    private String of(Span span) {
        String page =
                span.page().isPresent() ? texts.get("where.page", span.page().getAsInt()) : section(span.section());
        return (page + " " + span.table().orElse("")).strip();
    }

    private String of(Absent absent) {
        return absent.section().isEmpty() ? texts.get("where.document") : section(absent.section());
    }

    private String section(List<String> path) {
        return path.isEmpty() ? "" : texts.get("where.section", path.get(path.size() - 1));
    }
}
