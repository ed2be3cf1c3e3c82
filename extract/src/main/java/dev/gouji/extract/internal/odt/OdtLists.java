package dev.gouji.extract.internal.odt;

import dev.gouji.extract.internal.structure.ListCounter;
import dev.gouji.extract.internal.structure.ListCounter.Label;
import dev.gouji.extract.internal.structure.ListCounter.Level;
import dev.gouji.extract.internal.xml.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Counts the automatic numbers of a document (OpenDocument 1.3, part 3, 5.3 and 16.30). */
final class OdtLists {

    /** By the first number that a format shows. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("1", "decimal"),
            Map.entry("a", "lowerLetter"),
            Map.entry("A", "upperLetter"),
            Map.entry("i", "lowerRoman"),
            Map.entry("I", "upperRoman"),
            Map.entry("一", "chineseCounting"),
            Map.entry("壹", "chineseLegalSimplified"),
            Map.entry("甲", "ideographTraditional"),
            Map.entry("子", "ideographZodiac"),
            Map.entry("①", "decimalEnclosedCircle"),
            Map.entry("１", "decimalFullWidth"));

    private static final Set<String> BULLETS = Set.of("list-level-style-bullet", "list-level-style-image");

    private final OdtStyles styles;
    private final ListCounter counter = new ListCounter();

    /** What counts together with a list, by the identifier of the list. */
    private final Map<String, Object> counts = new HashMap<>();

    /** What counts together with the latest list of a style. */
    private final Map<String, Object> latest = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * An item of a list.
     *
     * @param count what counts together
     * @param style of the list
     * @param level from 0
     */
    record Item(Object count, String style, int level) {
        Item deeper(Element list) {
            String own = Xml.attribute(list, "style-name").orElse(style);
            return new Item(count, own, Math.min(level + 1, ListCounter.LEVELS - 1));
        }
    }

    /** The first level of a list that stands in no other. */
    Item open(Element list) {
        String style = Xml.attribute(list, "style-name").orElse("");
        boolean continued =
                Xml.attribute(list, "continue-numbering").filter("true"::equals).isPresent();
        Object fresh = new Object();
        Object count = Xml.attribute(list, "continue-list")
                .map(id -> counts.getOrDefault(id, fresh))
                .orElseGet(() -> continued ? latest.getOrDefault(style, fresh) : fresh);
        latest.put(style, count);
        Xml.anyAttribute(list, "id").ifPresent(id -> counts.put(id, count));
        return new Item(count, style, 0);
    }

    /** Counts a heading that stands in no list and gives the mark in front of it. */
    Label nextHeading(Element heading, int level) {
        Item item = new Item(OdtStyles.OUTLINE, OdtStyles.OUTLINE, Math.min(level, ListCounter.LEVELS) - 1);
        boolean counted =
                Xml.attribute(heading, "is-list-header").filter("true"::equals).isEmpty();
        return counted ? next(item, heading) : Label.NONE;
    }

    /** Counts an item and gives the mark in front of it. */
    Label next(Item item, Element element) {
        Optional<Element> list = styles.list(item.style());
        if (list.isEmpty()) {
            return Label.NONE;
        }
        Xml.attribute(element, "start-value")
                .flatMap(Xml::number)
                .ifPresent(start -> counter.restart(item.count(), item.level(), start));
        List<Level> levels = IntStream.rangeClosed(0, item.level())
                .mapToObj(level -> level(list.get(), level))
                .toList();
        return counter.next(item.count(), item.level(), levels);
    }

    private static Level level(Element list, int level) {
        return Xml.children(list).stream()
                .filter(element -> Xml.attribute(element, "level")
                        .filter(String.valueOf(level + 1)::equals)
                        .isPresent())
                .findFirst()
                .map(element -> read(element, level))
                .orElse(Level.PLAIN);
    }

    private static Level read(Element element, int level) {
        if (BULLETS.contains(element.getLocalName())) {
            return new Level("bullet", "", 1, false);
        }
        String format = Xml.anyAttribute(element, "num-format").orElse("");
        int start =
                Xml.anyAttribute(element, "start-value").flatMap(Xml::number).orElse(1);
        if (format.isEmpty()) {
            return new Level("none", "", start, false);
        }
        String name = FORMATS.getOrDefault(format.substring(0, 1), "decimal");
        String pattern = Xml.anyAttribute(element, "num-list-format")
                .map(text -> text.replaceAll("%(\\d)%", "%$1"))
                .orElseGet(() -> pattern(element, level));
        return new Level(name, pattern, start, false);
    }

    private static String pattern(Element element, int level) {
        int shown =
                Xml.anyAttribute(element, "display-levels").flatMap(Xml::number).orElse(1);
        String numbers = IntStream.rangeClosed(Math.max(1, level + 2 - shown), level + 1)
                .mapToObj(number -> "%" + number)
                .collect(Collectors.joining("."));
        return Xml.anyAttribute(element, "num-prefix").orElse("")
                + numbers
                + Xml.anyAttribute(element, "num-suffix").orElse("");
    }
}
