package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.structure.ListCounter;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.TextBlocks;
import dev.gouji.extract.internal.xml.Xml;
import dev.gouji.model.Block;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what stands in a body, a cell, a text box or a note. */
final class Body {

    private static final Set<String> TRANSPARENT = Set.of("sdtContent", "customXml", "ins", "moveTo", "smartTag");

    private final Styles styles;
    private final ListNumbers numbers;
    private final List<Runs.Note> notes = new ArrayList<>();
    /** By object, because pictures without description are all alike. */
    private final IdentityHashMap<Picture, String> images = new IdentityHashMap<>();

    Body(Styles styles, ListNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    /** The notes referred to so far, in reading order. */
    List<Runs.Note> notes() {
        return notes;
    }

    /**
     * The files of the pictures that were read here.
     *
     * @param file the name of the file behind a relationship
     */
    IdentityHashMap<Picture, String> pictures(Function<String, Optional<String>> file) {
        IdentityHashMap<Picture, String> files = new IdentityHashMap<>();
        images.forEach((picture, image) -> file.apply(image).ifPresent(name -> files.put(picture, name)));
        return files;
    }

    /**
     * What stands in a container.
     *
     * @param depth how many tables are around it
     */
    List<Piece> read(Node container, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (Element element : Xml.children(container)) {
            String name = element.getLocalName();
            if (name.equals("p")) {
                pieces.addAll(paragraph(element, depth));
            } else if (name.equals("tbl")) {
                pieces.addAll(new TableReader(this, depth + 1).read(element));
            } else if (name.equals("sdt")) {
                pieces.addAll(isContents(element) ? List.of() : read(element, depth));
            } else if (TRANSPARENT.contains(name)) {
                pieces.addAll(read(element, depth));
            } else if (name.equals("AlternateContent")) {
                Runs.chosen(element).ifPresent(choice -> pieces.addAll(read(choice, depth)));
            }
        }
        return pieces;
    }

    private static boolean isContents(Element sdt) {
        return Xml.valueAt(sdt, "sdtPr", "docPartObj", "docPartGallery")
                .filter("Table of Contents"::equals)
                .isPresent();
    }

    private List<Piece> paragraph(Element element, int depth) {
        Look look = new Look(element, styles);
        Runs runs = new Runs(element, look);
        ListCounter.Label label = numbers.next(element);
        notes.addAll(runs.notes());
        List<Piece> pieces = new ArrayList<>();
        boolean shown = !runs.text().isBlank() || (depth > 0 && !label.text().isEmpty());
        if (shown && styles.of(element).filter(styles::isContents).isEmpty()) {
            blocks(element, label, runs.text()).forEach(block -> pieces.add(new Piece(block, look.summary())));
        }
        runs.pictures().forEach(drawn -> pieces.add(new Piece(picture(drawn), Piece.Look.PLAIN)));
        runs.textBoxes().forEach(box -> pieces.addAll(read(box, depth)));
        return pieces;
    }

    private Picture picture(Runs.Drawn drawn) {
        Picture picture = new Picture(Text.of(drawn.description()), List.of());
        drawn.image().ifPresent(image -> images.put(picture, image));
        return picture;
    }

    private List<Block> blocks(Element element, ListCounter.Label label, String text) {
        String whole = label.before(text);
        Optional<String> style = styles.of(element);
        Paragraph.Role role = style.filter(styles::isTitle).isPresent()
                ? Paragraph.Role.TITLE
                : label.isListed() ? Paragraph.Role.LIST_ITEM : Paragraph.Role.BODY;
        return TextBlocks.of(whole, headingLevel(element, style), role);
    }

    /** The paragraph's own outline level, where 9 means text, before that of its style. */
    private Optional<Integer> headingLevel(Element paragraph, Optional<String> style) {
        Optional<Integer> own = Xml.numberAt(paragraph, "pPr", "outlineLvl").map(level -> level + 1);
        return own.isPresent() ? own.filter(level -> level <= 9) : style.flatMap(styles::headingLevel);
    }
}
