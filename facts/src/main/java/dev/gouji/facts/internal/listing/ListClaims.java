package dev.gouji.facts.internal.listing;

import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the claims of a document's text that a number is how many things are named. */
public final class ListClaims {

    /** Where a mention is looked up: a block or one cell of it. */
    private record Spot(int block, Optional<CellPosition> cell) {}

    /** Cells with less text hold no lists with their number. */
    private static final int SHORTEST_CELL = 8;

    private final Document document;
    private final Following following;
    private final Map<Spot, List<Mention>> mentions = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    /** Takes all figures of the document, small counts of things to be named among them. */
    public ListClaims(Document document, List<Mention> figures) {
        this.document = document;
        following = new Following(document);
        for (Mention figure : figures) {
            mentions.computeIfAbsent(
                            new Spot(figure.place().block(), figure.place().cell()), spot -> new ArrayList<>())
                    .add(figure);
        }
    }

    /** The claims in reading order. */
    public List<Claim> find() {
        for (int i = 0; i < document.blocks().size(); i++) {
            int index = i;
            Block block = document.blocks().get(i);
            block.match(
                    heading -> inText(index, heading.text().folded()),
                    paragraph -> inText(index, paragraph.text().folded()),
                    table -> inTable(index, table),
                    picture -> false);
        }
        return List.copyOf(claims);
    }

    private boolean inText(int block, String text) {
        return read(text, Place.inText(block, 0, text.length()));
    }

    private boolean inTable(int block, Table table) {
        table.grid().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(cell -> cell.text().folded().length() >= SHORTEST_CELL)
                .forEach(cell -> read(cell.text().folded(), place(block, cell)));
        return true;
    }

    private static Place place(int block, Cell cell) {
        return Place.inCell(
                block, cell.row(), cell.column(), 0, cell.text().folded().length());
    }

    private boolean read(String text, Place whole) {
        Prose prose = Prose.of(text, whole, mentions.getOrDefault(new Spot(whole.block(), whole.cell()), List.of()));
        List<Count> counts = Counts.in(prose);
        if (!counts.isEmpty()) {
            Markers markers = new Markers(prose, following.texts(whole.block()));
            counts.forEach(count -> settle(count, listed(prose, markers, count)).ifPresent(claims::add));
        }
        claims.addAll(Years.in(prose));
        return true;
    }

    private List<Listed> listed(Prose prose, Markers markers, Count count) {
        List<Listed> all = new ArrayList<>(new ListBefore(prose, count).find());
        all.addAll(new ListBehind(prose, count).find());
        all.addAll(Echoes.find(prose, count));
        if (!count.isQuoted() || count.isWholeName()) {
            markers.behind(count).ifPresent(all::add);
        }
        if (prose.whole().cell().isEmpty()) {
            all.addAll(following.find(prose, count));
        }
        return all;
    }

    /** The number is of the list that it fits; if it fits none, it is wrong about one that is sure to be meant. */
    private static Optional<Claim> settle(Count count, List<Listed> all) {
        Optional<Listed> fitting = all.stream()
                .filter(listed -> listed.fits(count.value()))
                .min(Comparator.comparing(Listed::isOpen).thenComparing(Listed::confidence));
        return fitting.or(() -> all.stream()
                        .filter(listed -> listed.confidence() != Confidence.POSSIBLE && listed.isNear(count.value()))
                        .findFirst())
                .map(count::claim);
    }
}
