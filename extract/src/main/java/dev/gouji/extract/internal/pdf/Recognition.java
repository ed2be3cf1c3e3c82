package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.TextRecognizer;
import dev.gouji.extract.internal.PictureFiles;
import dev.gouji.extract.internal.ocr.InkLines;
import dev.gouji.extract.internal.ocr.Pictures;
import dev.gouji.extract.internal.ocr.Tilt;
import dev.gouji.model.Box;
import dev.gouji.model.Cell;
import dev.gouji.model.Picture;
import dev.gouji.model.Region;
import dev.gouji.model.Table;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns a picture of print into characters and rulings like those of any other page. */
public final class Recognition {

    private static final double POINTS_PER_INCH = 72;
    /** A picture of a table is as wide as the text on a page of A4. */
    private static final double PRINTED_INCHES = 6;
    /** The recognised rectangle is a little higher than the type. */
    private static final double TYPE_SIZE = 0.82;
    /** Rectangles around lines of one type differ by this share of their height. */
    private static final double SAME_TYPE = 0.25;

    private static final double ASCENT = 0.88;
    /** A Latin letter or a digit is about half as wide as a Chinese character. */
    private static final double NARROW = 0.5;

    private final double scale;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Segment> rulings;

    private Recognition(BufferedImage picture, double dotsPerInch, TextRecognizer recognizer) throws IOException {
        scale = POINTS_PER_INCH / dotsPerInch;
        BufferedImage level = Tilt.straightened(picture);
        List<TextRecognizer.Line> lines = recognizer.read(level);
        int usual = usualHeight(lines);
        for (TextRecognizer.Line line : lines) {
            boolean isUsual = Math.abs(line.height() - usual) <= SAME_TYPE * usual;
            add(line, TYPE_SIZE * scale * (isUsual ? usual : line.height()));
        }
        rulings = InkLines.of(level, dotsPerInch).stream().map(this::ruling).toList();
    }

    /** What is printed on a picture, with places in points from its upper left corner. */
    static Recognition of(BufferedImage picture, double dotsPerInch, TextRecognizer recognizer) throws IOException {
        return new Recognition(picture, dotsPerInch, recognizer);
    }

    /**
     * The table that a picture shows, empty if it shows none.
     *
     * @param dotsPerInch of the picture as printed
     * @param regions where the picture stands on paper
     */
    public static Optional<Table> table(
            BufferedImage picture, double dotsPerInch, TextRecognizer recognizer, List<Region> regions)
            throws IOException {
        Recognition seen = of(picture, dotsPerInch, recognizer);
        return RuledTables.find(seen.glyphs(), seen.drawing()).tables().stream()
                .max(Comparator.comparingInt(lattice -> lattice.fields().size()))
                .map(lattice -> new TableBuilder(1, TagTree.NONE).build(lattice.guessed(), seen.glyphs()))
                .map(item -> table(item, regions));
    }

    /** The table that a picture of another format shows, empty if it shows none or is no file that can be opened. */
    public static Optional<Table> table(PictureFiles files, Picture picture, TextRecognizer recognizer) {
        try {
            Optional<? extends InputStream> file = files.open(picture);
            Optional<BufferedImage> image = file.isEmpty() ? Optional.empty() : Pictures.open(file.get());
            return image.isEmpty()
                    ? Optional.empty()
                    : table(image.get(), image.get().getWidth() / PRINTED_INCHES, recognizer, picture.regions());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Table table(TableItem item, List<Region> regions) {
        List<List<Cell>> grid = item.grid().stream()
                .map(row -> row.stream().map(Recognition::unplaced).toList())
                .toList();
        return new Table(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                grid,
                Table.Trust.DOUBTFUL,
                regions);
    }

    /** The cell without its place, which is one in the picture. */
    private static Cell unplaced(Cell cell) {
        return new Cell(cell.text(), cell.row(), cell.column(), cell.rows(), cell.columns(), List.of());
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Drawing drawing() {
        return new Drawing(rulings, List.of(), List.of(), List.of());
    }

    private static int usualHeight(List<TextRecognizer.Line> lines) {
        int[] heights =
                lines.stream().mapToInt(TextRecognizer.Line::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    /** Only the whole line has a place; its characters are spread over it. */
    private void add(TextRecognizer.Line line, double size) {
        Style style = new Style("", Math.max(1, Math.round(size)), false);
        double baseline = (line.y() + line.height() / 2.0) * scale + (ASCENT - 0.5) * style.size();
        double units = line.text().codePoints().mapToDouble(Recognition::width).sum();
        double x = line.x() * scale;
        for (int character : line.text().codePoints().toArray()) {
            double width = line.width() * scale * width(character) / units;
            glyphs.add(new Glyph(Character.toString(character), x, baseline, width, style, Glyph.NO_MARK));
            x += width;
        }
    }

    private static double width(int character) {
        return character >= 0x2E80 ? 1 : NARROW;
    }

    private Segment ruling(Box box) {
        return box.width() >= box.height()
                ? new Segment(true, (box.y() + box.height() / 2) * scale, box.x() * scale, Boxes.right(box) * scale)
                : new Segment(false, (box.x() + box.width() / 2) * scale, box.y() * scale, Boxes.bottom(box) * scale);
    }
}
