package dev.gouji.extract.internal.odt;

import dev.gouji.extract.internal.structure.LookTally;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph and what hangs on it: notes, text boxes, pictures. */
final class OdtText {

    private static final Set<String> LEFT_OUT =
            Set.of("annotation", "annotation-end", "tracked-changes", "ruby-text", "note-citation", "forms");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final int MOST_BLANKS = 200;

    /** What is taken where no style says anything, in points. */
    private static final double DEFAULT_SIZE = 12;

    private final OdtStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final LookTally tally = new LookTally();
    private final List<Element> notes = new ArrayList<>();
    private final List<Element> textBoxes = new ArrayList<>();
    private final List<Drawn> pictures = new ArrayList<>();
    private final boolean centred;

    OdtText(Element paragraph, OdtStyles styles) {
        this.styles = styles;
        centred = styles.isCentred(paragraph);
        if (!styles.isHidden(paragraph, "paragraph")) {
            read(
                    paragraph,
                    new Setting(
                            styles.size(paragraph, "paragraph").orElse(DEFAULT_SIZE),
                            styles.bold(paragraph, "paragraph").orElse(false)));
        }
    }

    private record Setting(double size, boolean bold) {}

    String text() {
        return text.toString();
    }

    Piece.Look look() {
        return tally.look(centred);
    }

    /** The bodies of notes, in reading order. */
    List<Element> notes() {
        return notes;
    }

    List<Element> textBoxes() {
        return textBoxes;
    }

    /**
     * A picture.
     *
     * @param description the alternative text, empty if there is none
     * @param file its name in the container, if it is a file
     */
    record Drawn(String description, Optional<String> file) {}

    List<Drawn> pictures() {
        return pictures;
    }

    private void read(Element element, Setting setting) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof org.w3c.dom.Text characters) {
                String shown = WHITE_SPACE.matcher(characters.getData()).replaceAll(" ");
                text.append(shown);
                tally.add(setting.size(), setting.bold(), shown.strip().length());
            } else if (node instanceof Element child) {
                readChild(child, setting);
            }
        }
    }

    private void readChild(Element child, Setting setting) {
        switch (child.getLocalName()) {
            case "s" -> text.append(" ".repeat(Math.min(count(child), MOST_BLANKS)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "note" -> Xml.at(child, "note-body").ifPresent(notes::add);
            case "frame", "custom-shape", "rect", "g", "a" -> readDrawing(child, setting);
            case "span" -> readSpan(child, setting);
            default -> {
                if (!LEFT_OUT.contains(child.getLocalName())) {
                    read(child, setting);
                }
            }
        }
    }

    private void readSpan(Element span, Setting setting) {
        if (!styles.isHidden(span, "text")) {
            read(
                    span,
                    new Setting(
                            styles.size(span, "text").orElse(setting.size()),
                            styles.bold(span, "text").orElse(setting.bold())));
        }
    }

    private static int count(Element blanks) {
        return Xml.attribute(blanks, "c").flatMap(Xml::number).orElse(1);
    }

    /** A frame holds a text box or a picture; a shape holds text as a box does; a link may be of text or of a frame. */
    private void readDrawing(Element element, Setting setting) {
        Optional<Element> box = Xml.at(element, "text-box");
        boolean isPicture = Xml.at(element, "image").isPresent()
                || Xml.at(element, "object").isPresent();
        if (Xml.is(element, "a")) {
            read(element, setting);
        } else if (box.isPresent()) {
            textBoxes.add(box.get());
        } else if (isPicture) {
            pictures.add(new Drawn(
                    Xml.at(element, "desc").map(Element::getTextContent).orElse(""),
                    Xml.at(element, "image").flatMap(image -> Xml.anyAttribute(image, "href"))));
        } else if (Xml.is(element, "g")) {
            Xml.children(element).forEach(child -> readDrawing(child, setting));
        } else {
            textBoxes.add(element);
        }
    }
}
