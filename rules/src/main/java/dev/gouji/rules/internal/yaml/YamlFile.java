package dev.gouji.rules.internal.yaml;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The content of a YAML file and where each part of it stands.
 *
 * @param file path as the author knows it
 * @param root the whole content
 * @param values where each value begins, by its JSON pointer
 * @param keys where each key begins, by the JSON pointer of its value
 */
public record YamlFile(String file, JsonNode root, Map<String, Spot> values, Map<String, Spot> keys) {

    public YamlFile {
        values = Map.copyOf(values);
        keys = Map.copyOf(keys);
    }

    /** Where the value begins; the beginning of the file if there is none. */
    public Spot valueAt(String pointer) {
        return values.getOrDefault(pointer, Spot.start(file));
    }

    /** Where the key begins; where the value begins if it has no key. */
    public Spot keyAt(String pointer) {
        return keys.getOrDefault(pointer, valueAt(pointer));
    }

    public Fields fields() {
        return new Fields(this, "", root);
    }

    /** The pointer of a key below another pointer (RFC 6901). */
    static String below(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
