package dev.gouji.extract.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Counts the automatic numbers of a document and writes them as Word shows them.
 *
 * <p>A paragraph is numbered by its own {@code numPr} or by that of its style or of one that it is based on; all lists
 * of one abstract definition count together unless one starts anew (ECMA-376, part 1, 17.9).
 */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final Styles styles;
    private final Map<Integer, Element> lists = new HashMap<>();
    private final Map<Integer, Element> definitions = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    ListNumbers(Optional<Element> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            Xml.children(root, "num").forEach(list -> put(lists, list, "numId"));
            Xml.children(root, "abstractNum").forEach(definition -> put(definitions, definition, "abstractNumId"));
        });
    }

    /**
     * The mark in front of a paragraph.
     *
     * @param text the number as shown, empty for bullets and for lists whose numbers are hidden
     * @param isListed whether the reader sees an item of a list
     */
    record Label(String text, boolean isListed) {
        static final Label NONE = new Label("", false);
    }

    private record Place(int list, int level) {}

    /** Counts a paragraph and gives its mark. */
    Label next(Element paragraph) {
        return place(paragraph).map(this::next).orElse(Label.NONE);
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
            return new Place(id, Math.max(0, Math.min(level, LEVELS - 1)));
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

    private Label next(Place place) {
        Optional<Element> level = level(place.list(), place.level());
        if (level.isEmpty()) {
            return Label.NONE;
        }
        count(place);
        String format = Xml.valueAt(level.get(), "numFmt").orElse("decimal");
        String pattern = Xml.valueAt(level.get(), "lvlText").orElse("");
        if (format.equals("bullet")) {
            return new Label("", true);
        }
        String text = written(place, pattern, Xml.switchAt(level.get(), "isLgl").orElse(false));
        return new Label(text, !text.isEmpty());
    }

    private void count(Place place) {
        int[] counter = counters.computeIfAbsent(definitionId(place.list()), id -> new int[LEVELS]);
        Optional<Integer> restart = startOverride(place);
        if (restart.isPresent() && started.add(place.list() + ":" + place.level())) {
            counter[place.level()] = restart.get();
        } else if (counter[place.level()] == 0) {
            counter[place.level()] = start(place);
        } else {
            counter[place.level()]++;
        }
        for (int i = place.level() + 1; i < LEVELS; i++) {
            counter[i] = 0;
        }
    }

    private String written(Place place, String pattern, boolean decimalOnly) {
        int[] counter = counters.getOrDefault(definitionId(place.list()), new int[LEVELS]);
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        return matcher.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1)) - 1;
            Place of = new Place(place.list(), index);
            String format = level(place.list(), index)
                    .flatMap(level -> Xml.valueAt(level, "numFmt"))
                    .orElse("decimal");
            int number = counter[index] == 0 ? start(of) : counter[index];
            boolean hidden = format.equals("none");
            return hidden ? "" : Matcher.quoteReplacement(NumberWords.of(number, decimalOnly ? "decimal" : format));
        });
    }

    private int start(Place place) {
        return level(place.list(), place.level())
                .flatMap(level -> Xml.numberAt(level, "start"))
                .orElse(1);
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
