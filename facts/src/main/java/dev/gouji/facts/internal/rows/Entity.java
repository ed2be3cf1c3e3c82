package dev.gouji.facts.internal.rows;

import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A named thing that a row of a table tells of: a building, a project, a base.
 *
 * @param name as the row has it
 * @param keys the distinctive parts of the name, by which the text may call it
 * @param figures what the row tells of it, in reading order
 */
record Entity(String name, List<String> keys, List<Map.Entry<Attribute, Mention>> figures) {

    private static final Pattern BREAK = Pattern.compile("[;,、/()\\n]|以?及");
    /** What is done to a thing, and what every school has many of, tells no thing from another. */
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:关于|新建|改建|扩建|拟建|学校|校园|本校|.*(?:大学|学院)(?=.{4}))|(?:新建|改建|扩建|改造|升级|提升|建设|扩展|修缮|维修|装修|采购|工程|项目|设施|[一二三四]期)+$");

    private static final int SHORTEST = 4;

    Entity {
        keys = List.copyOf(keys);
        figures = List.copyOf(figures);
    }

    /** The parts of a name that may be distinctive: 海棠医院, 附属医院 of 海棠医院（示例学院附属医院）新建工程. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String piece : BREAK.splitAsStream(name).toList()) {
            String part = piece;
            String before = "";
            while (!part.equals(before)) {
                before = part;
                part = GENERIC.matcher(part).replaceFirst("");
            }
            if (part.length() >= SHORTEST) {
                parts.add(part);
            }
        }
        return parts;
    }
}
