package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.TooLargeException;
import dev.gouji.model.Box;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads one page after the other; what cannot be read of a page becomes a gap. */
final class PageReader {

    /** A page with fewer characters says nothing but its number. */
    private static final int FEWEST_CHARACTERS = 8;
    /** Pictures smaller than this share of the page are ornaments. */
    private static final double SMALLEST_PICTURE = 0.015;
    /** A picture that takes more of the page is its background. */
    private static final double BACKGROUND = 0.85;
    /** The part of the page that pictures take at least where they hold its text. */
    private static final double SCANNED = 0.3;

    /** A frame that takes more of both sides of the page is an ornament around everything. */
    private static final double PAGE_FRAME = 0.8;

    private final PageText text;
    private final AlignedTables aligned = new AlignedTables();
    private final TagTree tags;
    private final TagTables tagTables;
    private final List<Gap> gaps = new ArrayList<>();

    PageReader(TagTree tags, TagTables tagTables) throws IOException {
        this.text = new PageText();
        this.tags = tags;
        this.tagTables = tagTables;
    }

    List<Gap> gaps() {
        return gaps;
    }

    PageLayout read(int number, PDPage page) {
        DisplayedPage displayed = new DisplayedPage(page);
        try {
            PageText.Content content = text.read(page);
            Drawing drawing = RulingCollector.read(page);
            List<Glyph> glyphs = LineBuilder.withoutDoubles(content.glyphs());
            tagTables.add(number, glyphs);
            noteGap(number, displayed, content, drawing);
            return layout(number, displayed, glyphs, drawing);
        } catch (TooLargeException endless) {
            gaps.add(new Gap(OptionalInt.of(number), endless.obstacle()));
        } catch (IOException | RuntimeException broken) {
            // PDFBox meets broken objects with whatever exception the code at hand throws; one page is lost, not the
            // file.
            gaps.add(gap(number, Obstacle.Kind.CORRUPT, "页面内容损坏"));
        }
        return new PageLayout(number, displayed.width(), displayed.height(), List.of(), List.of(), Optional.empty());
    }

    private PageLayout layout(int number, DisplayedPage page, List<Glyph> glyphs, Drawing drawing) {
        RuledTables.Found found = RuledTables.find(glyphs, drawing);
        List<Lattice> lattices =
                aligned.complete(new PageSource(number, page.height(), glyphs), drawing, found.tables());
        TableBuilder builder = new TableBuilder(number, tags);
        List<Item> items = new ArrayList<>();
        List<Glyph> rest = new ArrayList<>(glyphs);
        for (Lattice lattice : lattices) {
            List<Glyph> inside = rest.stream()
                    .filter(glyph -> Boxes.holds(lattice.box(), glyph))
                    .toList();
            items.add(builder.build(lattice, inside));
            rest.removeAll(new HashSet<>(inside));
        }
        List<Line> lines = LineBuilder.lines(number, rest);
        Optional<Gutter> gutter = Gutter.of(lines);
        items.addAll(gutter.map(gap -> gap.split(lines)).orElse(lines));
        items.addAll(pictures(number, page, drawing));
        items.sort(Comparator.comparingDouble(item -> item.box().y()));
        return new PageLayout(
                number,
                page.width(),
                page.height(),
                gutter.map(gap -> gap.order(items)).orElse(items),
                panels(page, drawing, found.frames(), lattices),
                gutter);
    }

    private static List<Box> panels(DisplayedPage page, Drawing drawing, List<Box> frames, List<Lattice> lattices) {
        List<Box> panels = new ArrayList<>(drawing.panels());
        panels.addAll(frames);
        panels.removeIf(panel -> isPageFrame(panel, page)
                || lattices.stream().anyMatch(lattice -> Boxes.shared(lattice.box(), panel) > 0));
        return panels;
    }

    private static boolean isPageFrame(Box panel, DisplayedPage page) {
        return panel.height() > PAGE_FRAME * page.height() && panel.width() > PAGE_FRAME * page.width();
    }

    private List<PictureItem> pictures(int number, DisplayedPage page, Drawing drawing) {
        double whole = page.width() * page.height();
        return drawing.images().stream()
                .filter(image -> Boxes.area(image.box()) >= SMALLEST_PICTURE * whole)
                .filter(image -> Boxes.area(image.box()) <= BACKGROUND * whole)
                .map(image -> new PictureItem(number, image.box(), tags.description(number, image.mark())))
                .toList();
    }

    private void noteGap(int number, DisplayedPage page, PageText.Content content, Drawing drawing) {
        long characters =
                content.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        double pictured = drawing.images().stream()
                .mapToDouble(image -> Boxes.area(image.box()))
                .sum();
        if (content.unmapped() > characters) {
            gaps.add(gap(number, Obstacle.Kind.NO_TEXT, "文字没有字符编码"));
        } else if (characters < FEWEST_CHARACTERS && pictured > SCANNED * page.width() * page.height()) {
            gaps.add(gap(number, Obstacle.Kind.NO_TEXT, ""));
        }
    }

    private static Gap gap(int page, Obstacle.Kind kind, String detail) {
        return new Gap(OptionalInt.of(page), new Obstacle(kind, detail));
    }
}
