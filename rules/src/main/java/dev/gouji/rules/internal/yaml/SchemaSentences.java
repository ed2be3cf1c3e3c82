package dev.gouji.rules.internal.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tells in one sentence what a file does that its schema does not allow, and what was probably meant. */
final class SchemaSentences {

    private static final Map<String, String> TYPES = Map.of(
            "string",
            "文字",
            "number",
            "数字",
            "integer",
            "整数",
            "boolean",
            "true 或 false",
            "object",
            "键值组",
            "array",
            "列表",
            "null",
            "空");

    private final YamlFile file;
    private final JsonNode schema;
    private final String prefix;
    private final Problems problems;

    SchemaSentences(YamlFile file, JsonNode schema, String prefix, Problems problems) {
        this.file = file;
        this.schema = schema;
        this.prefix = prefix;
        this.problems = problems;
    }

    void report(Error error) {
        String pointer = pointer(error.getInstanceLocation());
        String name = name(error.getInstanceLocation());
        Spot value = file.valueAt(pointer);
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, pointer);
            case "required" -> missingKey(error, pointer, name);
            case "type" -> add("203", value, name + "应为" + types(error.getSchemaNode()), "");
            case "enum" -> enumeration(error, value, name);
            case "const" -> add("208", value, name + "应为 " + plain(error.getSchemaNode()), "");
            case "pattern" -> add("205", value, name + "写法不对：" + plain(error.getInstanceNode()), form(error));
            case "oneOf" -> alternatives(error, value);
            case "minLength", "minItems", "minProperties" -> add("207", value, name + "不能为空", "");
            case "dependentRequired" -> add("202", value, name + "有的键必须一起写：" + dependent(error), "");
            case "maxProperties" -> add("206", value, name + "只能写一项", "");
            case "maxLength" -> add("207", value, name + "太长", "");
            default -> add("205", value, name + "不符合要求：" + error.getMessage(), "");
        }
    }

    private void unknownKey(Error error, String pointer) {
        String key = error.getProperty();
        List<String> known = new ArrayList<>();
        siblings(error).path("properties").propertyNames().forEach(known::add);
        String guess = Nearest.suggestion(key, known);
        add(
                "201",
                file.keyAt(YamlFile.below(pointer, key)),
                "不认识的键 " + key,
                guess.isEmpty() ? "可用的键：" + String.join("、", known) : guess);
    }

    private void missingKey(Error error, String pointer, String name) {
        if (!pointer(error.getEvaluationPath()).contains("/oneOf/")) {
            add("202", file.keyAt(pointer), name + "缺少必需的键 " + error.getProperty(), "");
        }
    }

    /** The keys of which one needs the other. */
    private static String dependent(Error error) {
        Set<String> keys = new TreeSet<>();
        error.getSchemaNode().propertyNames().forEach(key -> {
            keys.add(key);
            error.getSchemaNode().path(key).forEach(other -> keys.add(other.asString()));
        });
        return String.join("、", keys);
    }

    private void enumeration(Error error, Spot value, String name) {
        List<String> known = new ArrayList<>();
        error.getSchemaNode().forEach(item -> known.add(item.asString()));
        String written = plain(error.getInstanceNode());
        add(
                "204",
                value,
                name + "不能是 " + written + "，只能是 " + String.join(" | ", known),
                Nearest.suggestion(written, known));
    }

    /** Only rules have alternatives at their root: the keys of which exactly one says what is checked. */
    private void alternatives(Error error, Spot value) {
        List<String> keys = new ArrayList<>();
        error.getSchemaNode().forEach(branch -> branch.path("required").forEach(key -> keys.add(key.asString())));
        List<String> present =
                keys.stream().filter(key -> error.getInstanceNode().has(key)).toList();
        String have = present.isEmpty() ? "一个也没有" : "现有 " + String.join("、", present);
        add("206", value, "必须且只能写下列各键之一：" + String.join("、", keys) + "；" + have, "");
    }

    private void add(String number, Spot at, String message, String suggestion) {
        problems.add(prefix + "-" + number, at, message, suggestion);
    }

    /** The schema object in which the keyword stands. */
    private JsonNode siblings(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        JsonNode at = schema;
        for (int i = 0; i < fragment.getNameCount() - 1; i++) {
            Object element = fragment.getElement(i);
            at = element instanceof Integer index ? at.path(index) : at.path(element.toString());
        }
        return at;
    }

    /** What the schema says about the form of a text, in its {@code description}. */
    private String form(Error error) {
        return siblings(error).path("description").asString("");
    }

    private static String types(JsonNode types) {
        List<String> names = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(type -> names.add(type.asString()));
        } else {
            names.add(types.asString());
        }
        return names.stream().map(type -> TYPES.getOrDefault(type, type)).collect(Collectors.joining("或"));
    }

    private static String plain(JsonNode node) {
        return node.isValueNode() ? node.asString() : node.toString();
    }

    private static String name(NodePath path) {
        if (path.getNameCount() == 0) {
            return "文件";
        }
        return path.getElement(path.getNameCount() - 1) instanceof Integer index
                ? name(path.getParent()) + "第 " + (index + 1) + " 项"
                : path.getName(path.getNameCount() - 1) + " ";
    }

    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = YamlFile.below(pointer, path.getElement(i).toString());
        }
        return pointer;
    }
}
