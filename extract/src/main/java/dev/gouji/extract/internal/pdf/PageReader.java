package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.TooLargeException;
import dev.gouji.model.Box;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
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

    private final Map<PageContent.Look, Style> styles = new HashMap<>();
    private final AlignedTables aligned = new AlignedTables();
    private final TagTree tags;
    private final TagTables tagTables;
    private final Optional<ScannedPages> scans;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * A reader for the pages of a document.
     *
     * @param scans reads pages that are pictures; where it is missing, they become gaps
     */
    PageReader(TagTree tags, TagTables tagTables, Optional<ScannedPages> scans) {
        this.tags = tags;
        this.tagTables = tagTables;
        this.scans = scans;
    }

    List<Gap> gaps() {
        return gaps;
    }

    PageLayout read(int number, PDPage page) {
        DisplayedPage displayed = new DisplayedPage(page);
        try {
            PageContent content = new PageContent(page, styles);
            Drawing drawing = content.drawing();
            if (isPictured(displayed, content, drawing) && scans.isPresent()) {
                return scanned(number, displayed, scans.get());
            }
            List<Glyph> glyphs = LineBuilder.withoutDoubles(content.glyphs());
            tagTables.add(number, glyphs);
            noteGap(number, displayed, content, drawing);
            return layout(number, displayed, glyphs, drawing, found -> found);
        } catch (TooLargeException endless) {
            gaps.add(new Gap(OptionalInt.of(number), endless.obstacle()));
        } catch (IOException | RuntimeException broken) {
            // PDFBox meets broken objects with whatever exception the code at hand throws; one page is lost, not the
            // file.
            gaps.add(gap(number, Obstacle.Kind.CORRUPT, "页面内容损坏"));
        }
        return new PageLayout(number, displayed.width(), displayed.height(), List.of(), List.of(), Optional.empty());
    }

    /** A page of which every character and every ruling was recognised in a picture, so that no grid is sure. */
    private PageLayout scanned(int number, DisplayedPage page, ScannedPages pictures) throws IOException {
        Recognition seen = pictures.read(number);
        gaps.add(gap(number, Obstacle.Kind.RECOGNISED, ""));
        return layout(number, page, seen.glyphs(), seen.drawing(), Lattice::guessed);
    }

    private PageLayout layout(
            int number, DisplayedPage page, List<Glyph> glyphs, Drawing drawing, UnaryOperator<Lattice> trust) {
        RuledTables.Found ruled = RuledTables.find(glyphs, drawing);
        AlignedTables.Found found =
                aligned.complete(new PageSource(number, page.height(), glyphs), drawing, ruled.tables());
        TableBuilder builder = new TableBuilder(number, tags);
        List<Item> items = new ArrayList<>();
        List<Glyph> rest = glyphs;
        for (Lattice lattice : found.lattices()) {
            items.add(builder.build(trust.apply(lattice), Boxes.inside(lattice.box(), rest)));
            rest = Boxes.outside(lattice.box(), rest);
        }
        List<Line> lines = found.lines();
        Optional<Gutter> gutter = Gutter.of(lines);
        items.addAll(gutter.map(gap -> gap.split(lines)).orElse(lines));
        items.addAll(pictures(number, page, drawing));
        items.sort(Comparator.comparingDouble(item -> item.box().y()));
        return new PageLayout(
                number,
                page.width(),
                page.height(),
                gutter.map(gap -> gap.order(items)).orElse(items),
                panels(page, drawing, ruled.frames(), found.lattices()),
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

    private void noteGap(int number, DisplayedPage page, PageContent content, Drawing drawing) {
        if (content.unmapped() > characters(content)) {
            gaps.add(gap(number, Obstacle.Kind.NO_TEXT, "文字没有字符编码"));
        } else if (isPictured(page, content, drawing)) {
            gaps.add(gap(number, Obstacle.Kind.NO_TEXT, ""));
        }
    }

    /** Whether pictures hold the text of the page, as in a scan. */
    private static boolean isPictured(DisplayedPage page, PageContent content, Drawing drawing) {
        double pictured = drawing.images().stream()
                .mapToDouble(image -> Boxes.area(image.box()))
                .sum();
        return characters(content) < FEWEST_CHARACTERS
                && content.unmapped() <= characters(content)
                && pictured > SCANNED * page.width() * page.height();
    }

    private static long characters(PageContent content) {
        return content.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
    }

    private static Gap gap(int page, Obstacle.Kind kind, String detail) {
        return new Gap(OptionalInt.of(page), new Obstacle(kind, detail));
    }
}
