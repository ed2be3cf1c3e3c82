package dev.gouji.rules.internal.pack;

import dev.gouji.model.Pack;
import dev.gouji.rules.internal.pack.PackFolder.SourceFile;
import dev.gouji.rules.internal.source.TermLists;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.SchemaCheck;
import dev.gouji.rules.internal.yaml.Spot;
import dev.gouji.rules.internal.yaml.YamlFile;
import dev.gouji.rules.internal.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The files of all packs by what they are, each approved by its schema; those that are shipped were, when built. */
final class PackSheets {

    private static final String INDICATORS = "gouji/indicators/";

    private final Problems problems;
    private final YamlReader yaml;
    private final SchemaCheck schemas;
    private final List<Fields> indicators = new ArrayList<>();
    private final TermLists terms = new TermLists();
    private final Map<String, PackSource> packs = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    PackSheets(Problems problems) {
        this.problems = problems;
        yaml = new YamlReader("RULE", problems);
        schemas = new SchemaCheck("RULE", problems);
    }

    /** A rule that keeps its schema. */
    record Rule(String pack, SourceFile file, Fields fields) {}

    /** A file of the shipped catalogue. */
    void addIndicators(SourceFile file) {
        yaml.read(file.shown(), file.text()).ifPresent(content -> indicators.add(content.fields()));
    }

    /** A shipped pack, whose files a test holds to their schemas, so that nobody has to wait for that. */
    void addShipped(PackFolder folder) {
        add(folder, (content, schema) -> true);
    }

    /** A pack of the user. */
    void add(PackFolder folder) {
        add(folder, schemas::accepts);
    }

    private void add(PackFolder folder, BiPredicate<YamlFile, String> accepts) {
        for (SourceFile file : folder.files()) {
            yaml.read(file.shown(), file.text()).ifPresent(content -> {
                String schema = schema(file, content.fields());
                if (accepts.test(content, schema)) {
                    add(schema, folder, file, content.fields());
                }
            });
        }
    }

    /** The kind of a file is known by its name, that of indicators by what it says of itself. */
    private static String schema(SourceFile file, Fields fields) {
        if (file.name().equals(PackFolder.MARK)) {
            return "pack-v1";
        }
        if (file.isTerms()) {
            return "terms-v1";
        }
        return fields.textOrEmpty("schema").startsWith(INDICATORS) ? "indicators-v1" : "rule-v1";
    }

    private void add(String schema, PackFolder folder, SourceFile file, Fields fields) {
        switch (schema) {
            case "pack-v1" -> addPack(folder, fields);
            case "terms-v1" -> addTerms(file, fields);
            case "indicators-v1" -> indicators.add(fields);
            default -> rules.add(new Rule(folder.name(), file, fields));
        }
    }

    private void addPack(PackFolder folder, Fields fields) {
        PackSource source = pack(fields);
        if (!folder.name().equals(source.id())) {
            problems.add("RULE-305", fields.spot("id"), "文件夹名应为 " + source.id() + "，与规则包的 id 一致");
        }
        if (packs.putIfAbsent(source.id(), source) != null) {
            problems.add("RULE-304", fields.spot("id"), "规则包 " + source.id() + " 已经存在");
        }
    }

    private static PackSource pack(Fields fields) {
        String title = fields.text("title")
                .orElseGet(() ->
                        fields.child("title").map(t -> t.textOrEmpty("zh")).orElse(""));
        Map<String, Spot> bases = new HashMap<>();
        fields.items("extends").forEach(base -> bases.put(base.scalar().orElse(""), base.spot()));
        return new PackSource(
                new Pack(fields.textOrEmpty("id"), fields.textOrEmpty("version"), title),
                bases,
                fields.child("overrides")
                        .map(rules -> RuleOverride.all(rules, "RULE"))
                        .orElse(List.of()));
    }

    private void addTerms(SourceFile file, Fields fields) {
        String id = fields.textOrEmpty("id");
        if (!file.name().equals(id + SourceFile.TERMS)) {
            problems.add("RULE-305", fields.spot("id"), "文件名应为 " + id + SourceFile.TERMS + "，与 id 一致");
        }
        if (!terms.add(fields)) {
            problems.add("RULE-304", fields.spot("id"), "词表 " + id + " 已经存在");
        }
    }

    List<Fields> indicators() {
        return indicators;
    }

    TermLists terms() {
        return terms;
    }

    List<PackSource> packs() {
        return List.copyOf(packs.values());
    }

    List<Rule> rules() {
        return rules;
    }
}
