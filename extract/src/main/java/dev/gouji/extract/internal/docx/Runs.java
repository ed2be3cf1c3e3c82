package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.xml.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The text of one paragraph and what hangs on it: notes, text boxes, pictures. */
final class Runs {

    /** Containers whose content is read as if they were not there: inserted text stays, deleted text (del, moveFrom) goes. */
    private static final Set<String> TRANSPARENT = Set.of(
            "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "sdt",
            "sdtContent",
            "customXml",
            "fldSimple",
            "ruby",
            "rubyBase",
            "oMathPara",
            "dir",
            "bdo");

    private static final char PRIVATE_USE_FIRST = '\uE000';
    private static final char PRIVATE_USE_LAST = '\uF8FF';

    private final Look look;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final List<Drawn> pictures = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** The fields around a place, innermost first: true within the code, false within the result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /**
     * A reference to a note.
     *
     * @param kind footnote or endnote
     * @param id its identifier in the part of that kind
     */
    record Note(String kind, String id) {}

    /**
     * Reads a paragraph.
     *
     * @param look is told every run with text
     */
    Runs(Element paragraph, Look look) {
        this.look = look;
        Xml.children(paragraph).forEach(this::read);
    }

    String text() {
        return text.toString();
    }

    /** The contents of text boxes that are anchored here. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    /**
     * A picture that is anchored in a paragraph.
     *
     * @param description the alternative text, empty if there is none
     * @param image the relationship to its file, if it is one
     */
    record Drawn(String description, Optional<String> image) {}

    /** The pictures that are anchored here. */
    List<Drawn> pictures() {
        return pictures;
    }

    List<Note> notes() {
        return notes;
    }

    private void read(Element element) {
        String name = element.getLocalName();
        if (name.equals("r")) {
            readRun(element);
        } else if (TRANSPARENT.contains(name)) {
            Xml.children(element).forEach(this::read);
        } else if (name.equals("AlternateContent")) {
            chosen(element).ifPresent(choice -> Xml.children(choice).forEach(this::read));
        } else if (name.equals("oMath")) {
            readFormula(element);
        }
    }

    private void readRun(Element run) {
        RunFormat format = look.of(run);
        if (!format.hidden().orElse(false)) {
            int before = text.length();
            Xml.children(run).forEach(this::readPart);
            look.add(format, text.substring(before).strip().length());
        }
    }

    private void readPart(Element part) {
        switch (part.getLocalName()) {
            case "t" -> append(part.getTextContent());
            case "tab", "ptab" -> append("\t");
            case "br" -> append(isLineBreak(part) ? "\n" : "");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(part));
            case "fldChar" -> trackField(part);
            case "footnoteReference" -> note("footnote", part);
            case "endnoteReference" -> note("endnote", part);
            case "drawing", "pict", "object" -> readDrawing(part);
            case "AlternateContent" ->
                chosen(part).ifPresent(choice -> Xml.children(choice).forEach(this::readPart));
            case "ruby" ->
                Xml.children(part, "rubyBase")
                        .forEach(base -> Xml.children(base).forEach(this::read));
            default -> {
                // Formatting, deleted text, codes of fields and marks without text.
            }
        }
    }

    /** Text between the begin and the separator of a field is its code. */
    private void append(String characters) {
        if (!fields.contains(true)) {
            text.append(characters);
        }
    }

    private void trackField(Element mark) {
        String type = Xml.attribute(mark, "fldCharType").orElse("");
        if (type.equals("begin")) {
            fields.push(true);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if (type.equals("separate")) {
                fields.push(false);
            }
        }
    }

    private void note(String kind, Element reference) {
        Xml.attribute(reference, "id").ifPresent(id -> notes.add(new Note(kind, id)));
    }

    /** A drawing holds text boxes or it is a picture, a chart, a diagram. */
    private void readDrawing(Element drawing) {
        int before = textBoxes.size();
        findTextBoxes(drawing);
        if (textBoxes.size() == before && !isLine(drawing)) {
            pictures.add(new Drawn(description(drawing), image(drawing)));
        }
    }

    private void findTextBoxes(Element element) {
        if (Xml.is(element, "txbxContent")) {
            textBoxes.add(element);
        } else if (Xml.is(element, "AlternateContent")) {
            chosen(element).ifPresent(this::findTextBoxes);
        } else {
            Xml.children(element).forEach(this::findTextBoxes);
        }
    }

    /** Shapes without any picture in them are lines and frames. */
    private static boolean isLine(Element drawing) {
        return !hasDescendant(drawing, Set.of("blip", "imagedata", "chart", "relIds"));
    }

    private static boolean hasDescendant(Element element, Set<String> names) {
        return names.contains(element.getLocalName())
                || Xml.children(element).stream().anyMatch(child -> hasDescendant(child, names));
    }

    private static Optional<String> image(Element element) {
        return switch (element.getLocalName()) {
            case "blip" -> Xml.anyAttribute(element, "embed");
            case "imagedata" -> Xml.anyAttribute(element, "id");
            default ->
                Xml.children(element).stream()
                        .flatMap(child -> image(child).stream())
                        .findFirst();
        };
    }

    private static String description(Element drawing) {
        return Xml.children(drawing).stream()
                .flatMap(frame -> Xml.children(frame, "docPr").stream())
                .map(properties -> properties.getAttribute("descr"))
                .findFirst()
                .orElse("");
    }

    private void readFormula(Element element) {
        if (Xml.is(element, "t")) {
            append(element.getTextContent());
        } else {
            Xml.children(element).forEach(this::readFormula);
        }
    }

    /** The newer of two renderings of the same thing. */
    static Optional<Element> chosen(Element alternatives) {
        return Xml.at(alternatives, "Choice").or(() -> Xml.at(alternatives, "Fallback"));
    }

    private static boolean isLineBreak(Element br) {
        return Xml.attribute(br, "type")
                .filter(type -> !type.equals("textWrapping"))
                .isEmpty();
    }

    /** A character of a symbol font has no meaning outside that font. */
    private static String symbol(Element part) {
        String code = Xml.attribute(part, "char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char symbol = (char) Integer.parseInt(code, 16);
        return symbol >= PRIVATE_USE_FIRST && symbol <= PRIVATE_USE_LAST ? "" : String.valueOf(symbol);
    }
}
