package dev.gouji.model;

import dev.gouji.model.Place.CellPosition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells where places of one document are, in words and numbers a reader can follow. */
public final class Locator {

    private static final String SENTENCE_ENDS = "。！？!?\n";

    private final Document document;

    public Locator(Document document) {
        this.document = document;
    }

    /** The text of the block or cell that the place is in; the alternative text for a picture. */
    public Text text(Place place) {
        return document.blocks()
                .get(place.block())
                .match(
                        Heading::text,
                        Paragraph::text,
                        table -> cell(table, place).text(),
                        Picture::description);
    }

    /** The folded characters at the place. */
    public String folded(Place place) {
        return text(place).folded().substring(place.from(), place.to());
    }

    /** The place as a location with its quote. */
    public Location.Span locate(Place place) {
        Block block = document.blocks().get(place.block());
        Optional<Region> region = region(block, place);
        Optional<Table> table = block instanceof Table t ? Optional.of(t) : Optional.empty();
        return new Location.Span(
                region.map(r -> OptionalInt.of(r.page())).orElse(OptionalInt.empty()),
                document.sectionPath(place.block()),
                table.flatMap(t -> t.number().or(() -> t.caption().map(Text::original))),
                place.cell().map(cell -> OptionalInt.of(cell.row() + 1)).orElse(OptionalInt.empty()),
                place.cell().map(cell -> OptionalInt.of(cell.column() + 1)).orElse(OptionalInt.empty()),
                table.map(t -> t.rowLine(place.cell().map(CellPosition::row).orElse(0)))
                        .orElseGet(() -> sentence(text(place), place)),
                region.map(Region::box));
    }

    private static Cell cell(Table table, Place place) {
        CellPosition at = place.cell().orElse(new CellPosition(0, 0));
        return table.cell(at.row(), at.column());
    }

    private Optional<Region> region(Block block, Place place) {
        List<Region> regions = block instanceof Table table ? cell(table, place).regions() : block.regions();
        int at = text(place).originOf(place.from());
        Optional<Region> exact =
                regions.stream().filter(r -> r.from() <= at && at < r.to()).findFirst();
        return exact.or(() -> regions.stream().findFirst())
                .or(() -> block.regions().stream().findFirst());
    }

    private static String sentence(Text text, Place place) {
        String folded = text.folded();
        int from = Math.min(place.from(), folded.length());
        while (from > 0 && SENTENCE_ENDS.indexOf(folded.charAt(from - 1)) < 0) {
            from--;
        }
        int to = Math.min(Math.max(place.to(), from), folded.length());
        while (to < folded.length() && SENTENCE_ENDS.indexOf(folded.charAt(to)) < 0) {
            to++;
        }
        return text.quote(from, Math.min(to + 1, folded.length())).strip();
    }
}
