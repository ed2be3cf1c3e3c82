package dev.gouji.extract.internal.html;

import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.structure.SoftBreaks;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the content of an element in reading order: text gathers until a block begins or ends. */
final class HtmlBody {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "nav",
            "svg",
            "iframe",
            "object",
            "input",
            "select",
            "button",
            "textarea",
            "rt",
            "rp");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Paragraph.Role role = Paragraph.Role.BODY;
    private int headingLevel;

    List<Piece> read(Element element) {
        readChildren(element);
        flush();
        return pieces;
    }

    static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private void readChildren(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode characters) {
                text.append(WHITE_SPACE.matcher(characters.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element child && !isLeftOut(child)) {
                read(child, child.normalName());
            }
        }
    }

    private void read(Element element, String name) {
        switch (name) {
            case "br" -> text.append('\n');
            case "img" -> {
                flush();
                add(new Picture(Text.of(element.attr("alt")), List.of()));
            }
            case "table" -> {
                flush();
                pieces.addAll(HtmlTable.read(element));
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> readHeading(element, name.charAt(1) - '0');
            case "li" -> readWithRole(element, Paragraph.Role.LIST_ITEM);
            case "figcaption" -> readWithRole(element, Paragraph.Role.FIGURE_CAPTION);
            default -> {
                if (element.isBlock()) {
                    flush();
                    readChildren(element);
                    flush();
                } else {
                    readChildren(element);
                }
            }
        }
    }

    private void readHeading(Element element, int level) {
        flush();
        headingLevel = level;
        readChildren(element);
        flush();
        headingLevel = 0;
    }

    private void readWithRole(Element element, Paragraph.Role inside) {
        flush();
        Paragraph.Role outside = role;
        role = inside;
        readChildren(element);
        flush();
        role = outside;
    }

    /** Ends the paragraph or heading that gathered. */
    private void flush() {
        String gathered = AROUND_BREAK.matcher(text).replaceAll("\n").strip();
        text.setLength(0);
        if (gathered.isEmpty()) {
            return;
        }
        if (headingLevel > 0) {
            add(new Heading(headingLevel, Text.of(SoftBreaks.oneLine(gathered)), List.of()));
        } else {
            SoftBreaks.paragraphs(gathered).forEach(part -> add(new Paragraph(role, Text.of(part), List.of())));
        }
    }

    private void add(Block block) {
        pieces.add(new Piece(block, Piece.Look.PLAIN));
    }
}
