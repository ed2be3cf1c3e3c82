package dev.gouji.rules.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One mapping of a YAML file that its schema has approved, read by key. */
public final class Fields {

    private final YamlFile file;
    private final String pointer;
    private final JsonNode node;

    Fields(YamlFile file, String pointer, JsonNode node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    public String fileName() {
        return file.file();
    }

    /** The keys that are there, in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(node.propertyNames());
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** The scalar as text, numbers as they are written; empty if the key is missing. */
    public Optional<String> text(String key) {
        return node.has(key) && node.get(key).isValueNode() ? Optional.of(scalar(node.get(key))) : Optional.empty();
    }

    /** The scalar as text, the empty text if the key is missing. */
    public String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    /** The texts of a list, or the one text that stands in its place. */
    public List<String> texts(String key) {
        return node.has(key) ? below(key).texts() : List.of();
    }

    /** The mapping below the key, empty if there is none. */
    public Optional<Fields> child(String key) {
        return node.has(key) && node.get(key).isObject() ? Optional.of(below(key)) : Optional.empty();
    }

    /** The items of the list below the key, which may be mappings or scalars. */
    public List<Fields> items(String key) {
        List<Fields> items = new ArrayList<>();
        if (node.has(key) && node.get(key).isArray()) {
            String list = YamlFile.below(pointer, key);
            node.get(key).forEach(item -> items.add(new Fields(file, list + "/" + items.size(), item)));
        }
        return items;
    }

    /** The whole as a scalar, empty if it is a mapping or a list. */
    public Optional<String> scalar() {
        return node.isValueNode() ? Optional.of(scalar(node)) : Optional.empty();
    }

    /** The whole as texts: those of a list, or the one text that it is. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (node.isValueNode()) {
            texts.add(scalar(node));
        } else {
            node.forEach(item -> texts.add(scalar(item)));
        }
        return texts;
    }

    /** Where the whole begins. */
    public Spot spot() {
        return file.valueAt(pointer);
    }

    /** Where the value of the key begins; where the whole begins if the key is missing. */
    public Spot spot(String key) {
        return node.has(key) ? file.valueAt(YamlFile.below(pointer, key)) : spot();
    }

    /** Where the key itself begins. */
    public Spot keySpot(String key) {
        return node.has(key) ? file.keyAt(YamlFile.below(pointer, key)) : spot();
    }

    private Fields below(String key) {
        return new Fields(file, YamlFile.below(pointer, key), node.get(key));
    }

    private static String scalar(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }
}
