package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a document with what they inherit. */
final class Styles {

    private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final Pattern CONTENTS_NAME =
            Pattern.compile("(?:toc|目录)\\s*(?:[1-9]|heading|标题)|toc|table of figures|图表目录");
    private static final int LONGEST_CHAIN = 20;
    private static final int DEEPEST_OUTLINE = 8;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, RunFormat> runFormats = new HashMap<>();
    private final Optional<Element> defaults;
    private Optional<String> defaultParagraph = Optional.empty();

    Styles(Optional<Element> part) {
        defaults = part.flatMap(root -> Xml.at(root, "docDefaults"));
        part.stream().flatMap(root -> Xml.children(root, "style").stream()).forEach(this::add);
    }

    private void add(Element style) {
        Xml.attribute(style, "styleId").ifPresent(id -> {
            styles.put(id, style);
            boolean paragraph =
                    Xml.attribute(style, "type").filter("paragraph"::equals).isPresent();
            if (paragraph
                    && Xml.attribute(style, "default")
                            .filter(on -> !on.equals("0") && !on.equals("false"))
                            .isPresent()) {
                defaultParagraph = Optional.of(id);
            }
        });
    }

    /** The style of a paragraph, its own or the default. */
    Optional<String> of(Element paragraph) {
        return Xml.valueAt(paragraph, "pPr", "pStyle")
                .filter(styles::containsKey)
                .or(() -> defaultParagraph);
    }

    /** The level of heading that a style gives, from 1; empty for text. */
    Optional<Integer> headingLevel(String id) {
        return inherited(id, style -> Xml.numberAt(style, "pPr", "outlineLvl").or(() -> levelByName(style)))
                .filter(level -> level <= DEEPEST_OUTLINE)
                .map(level -> level + 1);
    }

    private static Optional<Integer> levelByName(Element style) {
        Matcher matcher = HEADING_NAME.matcher(name(style));
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1)) - 1) : Optional.empty();
    }

    boolean isTitle(String id) {
        return inherited(
                        id, style -> Optional.of(name(style)).filter(name -> name.equals("title") || name.equals("标题")))
                .isPresent();
    }

    /** Whether the style is that of lines in a contents list. */
    boolean isContents(String id) {
        return inherited(
                        id,
                        style -> Optional.of(name(style))
                                .filter(name -> CONTENTS_NAME.matcher(name).matches()))
                .isPresent();
    }

    /** What the style or the nearest one that it is based on says. */
    <T> Optional<T> inherited(String id, Function<Element, Optional<T>> property) {
        return chain(id).stream().map(property).flatMap(Optional::stream).findFirst();
    }

    /** How a style, with all that it is based on, sets characters. */
    RunFormat runFormat(String id) {
        return runFormats.computeIfAbsent(
                id, style -> chain(style).stream().map(RunFormat::of).reduce(RunFormat.NONE, RunFormat::or));
    }

    /** How the defaults of the document set characters. */
    RunFormat defaultRunFormat() {
        return defaults.flatMap(element -> Xml.at(element, "rPrDefault"))
                .map(RunFormat::of)
                .orElse(RunFormat.NONE);
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && styles.containsKey(next.get()) && chain.size() < LONGEST_CHAIN) {
            Element style = styles.get(next.get());
            chain.add(style);
            next = Xml.valueAt(style, "basedOn");
        }
        return chain;
    }

    private static String name(Element style) {
        return Xml.valueAt(style, "name").orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
