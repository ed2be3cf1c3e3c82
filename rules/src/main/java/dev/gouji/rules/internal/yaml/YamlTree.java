package dev.gouji.rules.internal.yaml;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the nodes of one YAML document into JSON and notes where they stand. */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final String file;
    private final String prefix;
    private final Problems problems;
    private final Map<String, Spot> values = new HashMap<>();
    private final Map<String, Spot> keys = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    YamlTree(String file, String prefix, Problems problems) {
        this.file = file;
        this.prefix = prefix;
        this.problems = problems;
    }

    YamlFile of(Node root) {
        return new YamlFile(file, json(root, ""), values, keys);
    }

    private JsonNode json(Node node, String pointer) {
        values.put(pointer, spot(node));
        if (!seen.add(node)) {
            problems.add(prefix + "-104", spot(node), "不支持锚点与别名（& 与 *）", "请把内容写完整");
            return JSON.nullNode();
        }
        if (!PLAIN.contains(node.getTag())) {
            problems.add(prefix + "-103", spot(node), "不允许使用标签 " + node.getTag().getValue(), "请删去 ! 开头的标签");
            return JSON.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        return node instanceof SequenceNode sequence ? array(sequence, pointer) : scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problems.add(prefix + "-101", spot(entry.getKeyNode()), "键必须是文字");
                continue;
            }
            String below = YamlFile.below(pointer, key.getValue());
            Spot earlier = keys.putIfAbsent(below, spot(key));
            if (earlier == null) {
                object.set(key.getValue(), json(entry.getValueNode(), below));
            } else {
                problems.add(prefix + "-102", spot(key), "重复的键 " + key.getValue() + "（前一处在第 " + earlier.line() + " 行）");
            }
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(json(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(value));
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(value));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(value);
    }

    private Spot spot(Node node) {
        return YamlReader.spot(file, node.getStartMark());
    }
}
