package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.structure.ListCounter;
import dev.gouji.extract.internal.xml.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Counts the automatic numbers of a document and writes them as Word shows them.
 *
 * <p>A paragraph is numbered by its own {@code numPr} or by that of its style or of one that it is based on; all lists
 * of one abstract definition count together unless one starts anew (ECMA-376, part 1, 17.9).
 */
final class ListNumbers {

    private final Styles styles;
    private final Map<Integer, Element> lists = new HashMap<>();
    private final Map<Integer, Element> definitions = new HashMap<>();
    private final ListCounter counter = new ListCounter();
    private final Set<String> started = new HashSet<>();

    ListNumbers(Optional<Element> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            Xml.children(root, "num").forEach(list -> put(lists, list, "numId"));
            Xml.children(root, "abstractNum").forEach(definition -> put(definitions, definition, "abstractNumId"));
        });
    }

    private record Place(int list, int level) {}

    /** Counts a paragraph and gives its mark. */
    ListCounter.Label next(Element paragraph) {
        return place(paragraph).map(this::next).orElse(ListCounter.Label.NONE);
    }

    private Optional<Place> place(Element paragraph) {
        Optional<Element> own = Xml.at(paragraph, "pPr", "numPr");
        Optional<String> style = styles.of(paragraph);
        Optional<Element> ofStyle =
                style.flatMap(id -> styles.inherited(id, element -> Xml.at(element, "pPr", "numPr")));
        Optional<Integer> list = own.flatMap(element -> Xml.numberAt(element, "numId"))
                .or(() -> ofStyle.flatMap(element -> Xml.numberAt(element, "numId")));
        return list.filter(lists::containsKey).map(id -> {
            int level = own.flatMap(element -> Xml.numberAt(element, "ilvl"))
                    .or(() -> style.flatMap(name -> levelOfStyle(id, name)))
                    .or(() -> ofStyle.flatMap(element -> Xml.numberAt(element, "ilvl")))
                    .orElse(0);
            return new Place(id, Math.max(0, Math.min(level, ListCounter.LEVELS - 1)));
        });
    }

    /** The level that a multi-level list keeps for a style. */
    private Optional<Integer> levelOfStyle(int list, String style) {
        return definition(list).stream()
                .flatMap(definition -> Xml.children(definition, "lvl").stream())
                .filter(level ->
                        Xml.valueAt(level, "pStyle").filter(style::equals).isPresent())
                .findFirst()
                .flatMap(level -> Xml.attribute(level, "ilvl"))
                .flatMap(Xml::number);
    }

    private ListCounter.Label next(Place place) {
        if (level(place.list(), place.level()).isEmpty()) {
            return ListCounter.Label.NONE;
        }
        int definition = definitionId(place.list());
        startOverride(place)
                .filter(start -> started.add(place.list() + ":" + place.level()))
                .ifPresent(start -> counter.restart(definition, place.level(), start));
        List<ListCounter.Level> levels = IntStream.range(0, ListCounter.LEVELS)
                .mapToObj(index ->
                        level(place.list(), index).map(ListNumbers::read).orElse(ListCounter.Level.PLAIN))
                .toList();
        return counter.next(definition, place.level(), levels);
    }

    private static ListCounter.Level read(Element level) {
        return new ListCounter.Level(
                Xml.valueAt(level, "numFmt").orElse("decimal"),
                Xml.valueAt(level, "lvlText").orElse(""),
                Xml.numberAt(level, "start").orElse(1),
                Xml.switchAt(level, "isLgl").orElse(false));
    }

    private Optional<Integer> startOverride(Place place) {
        return override(place.list(), place.level()).flatMap(element -> Xml.numberAt(element, "startOverride"));
    }

    private Optional<Element> override(int list, int level) {
        return list(list).stream()
                .flatMap(element -> Xml.children(element, "lvlOverride").stream())
                .filter(element -> Xml.attribute(element, "ilvl")
                        .filter(String.valueOf(level)::equals)
                        .isPresent())
                .findFirst();
    }

    /** A level of a list, its own or that of its definition. */
    private Optional<Element> level(int list, int level) {
        return override(list, level)
                .flatMap(element -> Xml.at(element, "lvl"))
                .or(() -> definition(list).stream()
                        .flatMap(definition -> Xml.children(definition, "lvl").stream())
                        .filter(element -> Xml.attribute(element, "ilvl")
                                .filter(String.valueOf(level)::equals)
                                .isPresent())
                        .findFirst());
    }

    /** The definition of a list, if need be through the style that it refers to. */
    private Optional<Element> definition(int list) {
        return Optional.ofNullable(definitions.get(definitionId(list)));
    }

    private int definitionId(int list) {
        int direct = list(list)
                .flatMap(element -> Xml.numberAt(element, "abstractNumId"))
                .orElse(-1);
        return Optional.ofNullable(definitions.get(direct))
                .flatMap(definition -> Xml.valueAt(definition, "numStyleLink"))
                .flatMap(style -> styles.inherited(style, element -> Xml.numberAt(element, "pPr", "numPr", "numId")))
                .flatMap(this::list)
                .flatMap(linked -> Xml.numberAt(linked, "abstractNumId"))
                .orElse(direct);
    }

    private Optional<Element> list(int id) {
        return Optional.ofNullable(lists.get(id));
    }

    private static void put(Map<Integer, Element> map, Element element, String id) {
        Xml.attribute(element, id).flatMap(Xml::number).ifPresent(number -> map.put(number, element));
    }
}
