package dev.gouji.extract.internal.doc;

import dev.gouji.extract.internal.UnreadableException;
import dev.gouji.extract.internal.structure.ListCounter.Label;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.TextBlocks;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph.Role;
import dev.gouji.model.Picture;
import dev.gouji.model.Text;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Reads what stands in the text, a cell, a text box or a note. */
final class DocBody {

    /** What {@link Paragraph#getLvl()} says of text. */
    private static final int TEXT_LEVEL = 9;

    private static final int CENTRED = 1;
    private static final char DRAWING = 8;
    private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final Pattern CONTENTS_NAME = Pattern.compile("(?:toc|目录)\\s*[1-9]|table of figures|图表目录");

    private final HWPFDocument document;
    private final int deepest;
    private final DocLists lists = new DocLists();
    /** By object, because all pictures are alike. */
    private final IdentityHashMap<Picture, DocRuns.PictureFile> pictures = new IdentityHashMap<>();

    DocBody(HWPFDocument document, int deepest) {
        this.document = document;
        this.deepest = deepest;
    }

    /**
     * What stands in a range.
     *
     * @param depth how many tables are around it
     * @throws UnreadableException if they are too many
     */
    List<Piece> read(Range range, int depth) throws UnreadableException {
        if (depth > deepest) {
            throw new UnreadableException(Obstacle.Kind.TOO_LARGE, "表格嵌套过深");
        }
        List<Piece> pieces = new ArrayList<>();
        int end = range.numParagraphs();
        for (int i = 0; i < end; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                Table table = range.getTable(paragraph);
                pieces.addAll(new DocTable(this, depth + 1).read(table));
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else if (!paragraph.isTableRowEnd()) {
                pieces.addAll(paragraph(paragraph, depth));
            }
        }
        return pieces;
    }

    private List<Piece> paragraph(Paragraph paragraph, int depth) {
        DocRuns runs = new DocRuns(paragraph, this::picture);
        Label label = lists.next(paragraph);
        String style = styleName(paragraph);
        List<Piece> pieces = new ArrayList<>();
        boolean shown = !runs.text().isBlank() || (depth > 0 && !label.text().isEmpty());
        if (shown && !CONTENTS_NAME.matcher(style).matches()) {
            Role role = isTitle(style) ? Role.TITLE : label.isListed() ? Role.LIST_ITEM : Role.BODY;
            Piece.Look look = runs.look(paragraph.getJustification() == CENTRED);
            TextBlocks.of(label.before(runs.text()), level(paragraph, style), role)
                    .forEach(block -> pieces.add(new Piece(block, look)));
        }
        for (DocRuns.PictureFile file : runs.pictures()) {
            Picture picture = new Picture(Text.EMPTY, List.of());
            pictures.put(picture, file);
            pieces.add(new Piece(picture, Piece.Look.PLAIN));
        }
        return pieces;
    }

    /** Pictures in the text or drawn over it; lines, frames and text boxes are none. */
    private Optional<DocRuns.PictureFile> picture(CharacterRun run) {
        if (document.getPicturesTable().hasPicture(run)) {
            return Optional.of(
                    () -> document.getPicturesTable().extractPicture(run, true).getContent());
        }
        return run.text().indexOf(DRAWING) < 0
                ? Optional.empty()
                : Optional.ofNullable(document.getOfficeDrawingsMain().getOfficeDrawingAt(run.getStartOffset()))
                        .map(OfficeDrawing::getPictureData)
                        .map(content -> () -> content);
    }

    /** The file of a picture that was read here, empty if it is another one. */
    Optional<InputStream> open(Picture picture) {
        return Optional.ofNullable(pictures.get(picture)).map(file -> new ByteArrayInputStream(file.content()));
    }

    private static Optional<Integer> level(Paragraph paragraph, String style) {
        if (paragraph.getLvl() < TEXT_LEVEL) {
            return Optional.of(paragraph.getLvl() + 1);
        }
        Matcher matcher = HEADING_NAME.matcher(style);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static boolean isTitle(String style) {
        return style.equals("title") || style.equals("标题");
    }

    private String styleName(Paragraph paragraph) {
        return Optional.ofNullable(document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex()))
                .map(StyleDescription::getName)
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
