package dev.gouji.extract.internal.odt;

import dev.gouji.extract.internal.structure.ListCounter.Label;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.TextBlocks;
import dev.gouji.extract.internal.xml.Xml;
import dev.gouji.model.Paragraph.Role;
import dev.gouji.model.Picture;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads what stands in the text, a section, a cell, a text box or a note. */
final class OdtBody {

    private static final Set<String> DRAWINGS = Set.of("frame", "custom-shape", "rect", "g");

    private final OdtStyles styles;
    private final OdtLists lists;
    private final List<Element> notes = new ArrayList<>();
    /** By object, because pictures without description are all alike. */
    private final IdentityHashMap<Picture, String> pictures = new IdentityHashMap<>();

    OdtBody(OdtStyles styles) {
        this.styles = styles;
        lists = new OdtLists(styles);
    }

    /** The names in the container of the files of the pictures that were read here. */
    IdentityHashMap<Picture, String> pictures() {
        return pictures;
    }

    /** The bodies of the notes referred to so far, in reading order. */
    List<Element> notes() {
        return List.copyOf(notes);
    }

    /**
     * What stands in a container; indexes, contents lists and what was deleted by a tracked change are left out.
     *
     * @param depth how many tables are around it
     */
    List<Piece> read(Element container, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (Element element : Xml.children(container)) {
            String name = element.getLocalName();
            if (name.equals("p") || name.equals("h")) {
                Label label = level(element)
                        .map(level -> lists.nextHeading(element, level))
                        .orElse(Label.NONE);
                pieces.addAll(paragraph(element, label, depth));
            } else if (name.equals("list")) {
                pieces.addAll(list(element, lists.open(element), depth));
            } else if (name.equals("table")) {
                pieces.addAll(new OdtTable(this, depth + 1).read(element));
            } else if (DRAWINGS.contains(name)) {
                pieces.addAll(hanging(new OdtText(container, styles), depth));
            } else if (name.equals("section")) {
                pieces.addAll(read(element, depth));
            }
        }
        return pieces;
    }

    private List<Piece> list(Element list, OdtLists.Item item, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (Element entry : Xml.children(list)) {
            Label label = Label.NONE;
            boolean counted = Xml.is(entry, "list-header");
            for (Element element : Xml.children(entry)) {
                if (Xml.is(element, "list")) {
                    pieces.addAll(list(element, item.deeper(element), depth));
                } else {
                    label = counted ? Label.NONE : lists.next(item, entry);
                    counted = true;
                    pieces.addAll(paragraph(element, label, depth));
                }
            }
        }
        return pieces;
    }

    private List<Piece> paragraph(Element element, Label label, int depth) {
        OdtText text = new OdtText(element, styles);
        notes.addAll(text.notes());
        List<Piece> pieces = new ArrayList<>();
        if (!text.text().isBlank() || (depth > 0 && !label.text().isEmpty())) {
            Role role = styles.isTitle(element) ? Role.TITLE : label.isListed() ? Role.LIST_ITEM : Role.BODY;
            TextBlocks.of(label.before(text.text()), level(element), role)
                    .forEach(block -> pieces.add(new Piece(block, text.look())));
        }
        pieces.addAll(hanging(text, depth));
        return pieces;
    }

    private List<Piece> hanging(OdtText text, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (OdtText.Drawn drawn : text.pictures()) {
            Picture picture = new Picture(Text.of(drawn.description()), List.of());
            drawn.file().ifPresent(file -> pictures.put(picture, file));
            pieces.add(new Piece(picture, Piece.Look.PLAIN));
        }
        text.textBoxes().forEach(box -> pieces.addAll(read(box, depth)));
        return pieces;
    }

    private static Optional<Integer> level(Element element) {
        return Xml.is(element, "h")
                ? Optional.of(Xml.attribute(element, "outline-level")
                        .flatMap(Xml::number)
                        .filter(level -> level > 0)
                        .orElse(1))
                : Optional.empty();
    }
}
