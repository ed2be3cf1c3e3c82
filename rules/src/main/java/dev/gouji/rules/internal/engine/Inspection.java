package dev.gouji.rules.internal.engine;

import dev.gouji.model.Block;
import dev.gouji.model.Box;
import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Facts;
import dev.gouji.model.Heading;
import dev.gouji.model.Location;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Picture;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Region;
import dev.gouji.model.Sighting;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import dev.gouji.rules.internal.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One document while the rules are applied to it. */
public final class Inspection implements Scene {

    private final Facts facts;
    private final Subject subject;
    private final Words words;
    private final Locator locator;
    private final List<HeadingFact> headings;
    private final List<CaptionFact> captions;
    private final List<Passage> passages;
    private final List<Measure> measures;

    public Inspection(Facts facts, Subject subject, Words words) {
        this.facts = facts;
        this.subject = subject;
        this.words = words;
        this.locator = new Locator(facts.document());
        this.headings = headings(facts.document().blocks());
        this.captions = Captions.of(facts.document().blocks());
        this.passages = Passages.of(facts.document());
        this.measures = Measures.of(facts.indicators());
    }

    public Document document() {
        return facts.document();
    }

    @Override
    public String path() {
        return document().path();
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public Words words() {
        return words;
    }

    public List<HeadingFact> headings() {
        return headings;
    }

    public List<CaptionFact> captions() {
        return captions;
    }

    public List<Passage> passages() {
        return passages;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** All figures of the document in reading order. */
    public List<Mention> mentions() {
        return facts.mentions();
    }

    /** The only figure that begins in a cell; empty if none or several do. */
    public Optional<Mention> figure(int block, Cell cell) {
        List<Mention> figures = facts.mentions().stream()
                .filter(mention -> mention.place().block() == block
                        && mention.place().cell().equals(Optional.of(new CellPosition(cell.row(), cell.column()))))
                .toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    @Override
    public List<Object> memory() {
        List<Object> memory = new ArrayList<>();
        memory.add(subject);
        memory.addAll(headings);
        memory.addAll(captions);
        memory.addAll(passages);
        memory.addAll(measures);
        memory.addAll(facts.claims());
        return memory;
    }

    /** Where a figure stands. */
    public Sighting sighting(String role, Mention mention) {
        return new Sighting(role, locator.locate(mention.place()));
    }

    /** Whether two figures of the text stand in one sentence. */
    public boolean areInOneSentence(Mention one, Mention other) {
        return one.place().block() == other.place().block()
                && one.place().cell().isEmpty()
                && other.place().cell().isEmpty()
                && locator.locate(one.place())
                        .quote()
                        .equals(locator.locate(other.place()).quote());
    }

    /** Where characters of a passage stand. */
    public Location.Span locate(Passage passage, int from, int to) {
        boolean inText = passage.block() >= 0
                && (passage.cell().isPresent() || !(document().blocks().get(passage.block()) instanceof Table));
        return inText
                ? locator.locate(passage.place(from, to))
                : span(passage.block(), passage.text().original().strip());
    }

    /** A whole block as a place, with its text or its caption for a quote. */
    public Location.Span locate(int block) {
        Block there = document().blocks().get(block);
        String quote = there.match(
                heading -> heading.text().original(),
                paragraph -> paragraph.text().original(),
                table -> table.caption().map(Text::original).orElseGet(() -> table.rowLine(0)),
                picture -> picture.description().original());
        return span(block, quote.strip());
    }

    private Location.Span span(int block, String quote) {
        Optional<Block> there =
                block < 0 ? Optional.empty() : Optional.of(document().blocks().get(block));
        Optional<Region> region = there.flatMap(b -> b.regions().stream().findFirst());
        Optional<Box> box = region.map(Region::box);
        return new Location.Span(
                region.map(r -> OptionalInt.of(r.page())).orElse(OptionalInt.empty()),
                block < 0 ? List.of() : document().sectionPath(block),
                there.flatMap(b -> b instanceof Table table ? table.number() : Optional.empty()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                quote,
                box);
    }

    /** Whether the figure stands in a table whose grid is not sure. */
    public boolean isDoubtful(Mention mention) {
        return document().blocks().get(mention.place().block()) instanceof Table table
                && table.trust() == Table.Trust.DOUBTFUL;
    }

    /** What could not be read of the document, as one obstacle; empty if everything was. */
    public Optional<Obstacle> gap() {
        return gap(document().gaps().stream()
                .filter(gap -> gap.obstacle().kind() != Obstacle.Kind.RECOGNISED)
                .toList());
    }

    /** What could not be read of the first pages; pictures count, as a signed page is often one. */
    public Optional<Obstacle> gapInFirstPages() {
        Stream<Gap> unread = document().gaps().stream().filter(gap -> gap.page().orElse(1) <= Passages.FIRST_PAGES);
        Stream<Gap> pictures = IntStream.range(0, document().blocks().size())
                .filter(this::isFirst)
                .mapToObj(block -> document().blocks().get(block))
                .filter(Picture.class::isInstance)
                .map(picture -> new Gap(page(picture), new Obstacle(Obstacle.Kind.NO_TEXT, "")));
        return gap(Stream.concat(unread, pictures).toList());
    }

    /** Whether the block stands on the first pages: by its page, else before the first text that does not. */
    private boolean isFirst(int block) {
        OptionalInt page = page(document().blocks().get(block));
        return page.isPresent()
                ? page.getAsInt() <= Passages.FIRST_PAGES
                : passages.stream().noneMatch(passage -> !passage.isFirst() && passage.block() < block);
    }

    private static OptionalInt page(Block block) {
        return block.regions().stream().mapToInt(Region::page).findFirst();
    }

    private Optional<Obstacle> gap(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        String pages = gaps.stream()
                .flatMap(gap -> gap.page().stream().boxed())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(words.say("list.comma", Map.of())));
        String detail =
                pages.isEmpty() ? words.say("gap.somewhere", Map.of()) : words.say("gap.pages", Map.of("pages", pages));
        return Optional.of(new Obstacle(gaps.get(0).obstacle().kind(), detail));
    }

    private static List<HeadingFact> headings(List<Block> blocks) {
        List<HeadingFact> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                headings.add(new HeadingFact(i, heading.level(), heading.text().folded()));
            }
        }
        return headings;
    }
}
