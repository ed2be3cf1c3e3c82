package dev.gouji.extract.internal.odt;

import dev.gouji.extract.internal.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The styles of a document with what they inherit. */
final class OdtStyles {

    /** The name of the list that numbers headings; list styles have longer names. */
    static final String OUTLINE = "";

    private static final int LONGEST_CHAIN = 20;

    /** By family and name. */
    private final Map<String, Element> styles = new HashMap<>();

    private final Map<String, Element> lists = new HashMap<>();

    OdtStyles(Element content, Optional<Element> common) {
        Stream.concat(common.stream(), Stream.of(content)).forEach(root -> {
            for (String part : List.of("styles", "automatic-styles")) {
                Xml.at(root, part).stream()
                        .flatMap(element -> Xml.children(element).stream())
                        .forEach(this::add);
            }
        });
    }

    private void add(Element style) {
        String name = Xml.anyAttribute(style, "name").orElse("");
        if (Xml.is(style, "style")) {
            styles.put(family(style) + name, style);
        } else if (Xml.is(style, "list-style")) {
            lists.put(name, style);
        } else if (Xml.is(style, "outline-style")) {
            lists.put(OUTLINE, style);
        }
    }

    private static String family(Element style) {
        return Xml.anyAttribute(style, "family").orElse("") + ":";
    }

    boolean isTitle(Element paragraph) {
        return chain(paragraph, "paragraph").stream()
                .anyMatch(style -> name(style).equals("title"));
    }

    boolean isCentred(Element paragraph) {
        return property(chain(paragraph, "paragraph"), "paragraph-properties", "text-align")
                .filter("center"::equals)
                .isPresent();
    }

    /** Whether the characters of a paragraph or a span do not show. */
    boolean isHidden(Element element, String family) {
        return property(chain(element, family), "text-properties", "display")
                .filter("none"::equals)
                .isPresent();
    }

    /** Whether the style of a paragraph or a span sets its characters bold; empty if it says nothing. */
    Optional<Boolean> bold(Element element, String family) {
        List<Element> chain = chain(element, family);
        return property(chain, "text-properties", "font-weight-asian")
                .or(() -> property(chain, "text-properties", "font-weight"))
                .map(weight -> weight.matches("bold|[6-9]00"));
    }

    /** The type size that the style of a paragraph or a span gives, in points. */
    Optional<Double> size(Element element, String family) {
        List<Element> chain = chain(element, family);
        return property(chain, "text-properties", "font-size-asian")
                .or(() -> property(chain, "text-properties", "font-size"))
                .filter(size -> size.matches("\\d{1,3}(?:\\.\\d{1,3})?pt"))
                .map(size -> Double.valueOf(size.substring(0, size.length() - 2)));
    }

    Optional<Element> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    private static Optional<String> property(List<Element> chain, String group, String name) {
        return chain.stream()
                .map(style -> Xml.at(style, group).flatMap(properties -> Xml.anyAttribute(properties, name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Element> chain(Element element, String family) {
        List<Element> chain = new ArrayList<>();
        Optional<String> next = Xml.attribute(element, "style-name");
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            Optional<Element> style = Optional.ofNullable(styles.get(family + ":" + next.get()));
            style.ifPresent(chain::add);
            next = style.flatMap(found -> Xml.anyAttribute(found, "parent-style-name"));
        }
        return chain;
    }

    private static String name(Element style) {
        return Xml.anyAttribute(style, "name").orElse("").toLowerCase(Locale.ROOT);
    }
}
