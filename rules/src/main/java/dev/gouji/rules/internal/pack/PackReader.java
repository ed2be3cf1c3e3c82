package dev.gouji.rules.internal.pack;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Pack;
import dev.gouji.rules.internal.pack.PackFolder.SourceFile;
import dev.gouji.rules.internal.source.RuleReader;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.TermLists;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.SchemaCheck;
import dev.gouji.rules.internal.yaml.YamlFile;
import dev.gouji.rules.internal.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the catalogue and all packs, whatever mistakes there are in some of them. */
public final class PackReader {

    private final Problems problems;
    private final YamlReader yaml;
    private final SchemaCheck schemas;
    private final PackFolders folders;

    /** A reader that reports to the given collection. */
    public PackReader(Problems problems) {
        this.problems = problems;
        this.yaml = new YamlReader("RULE", problems);
        this.schemas = new SchemaCheck("RULE", problems);
        this.folders = new PackFolders(problems);
    }

    /**
     * What was read.
     *
     * @param catalogue the indicators
     * @param packs in the order of their identifiers
     * @param rules in the order of their identifiers
     */
    public record Content(Catalogue catalogue, List<Pack> packs, List<RuleSource> rules) {

        public Content {
            packs = List.copyOf(packs);
            rules = List.copyOf(rules);
        }
    }

    /** The shipped packs and those of the user. */
    public Content read(List<Path> userFolders) {
        Catalogue catalogue = new CatalogueReader(yaml, schemas, problems).read(folders.catalogue());
        List<PackFolder> found = new ArrayList<>(folders.shipped());
        userFolders.forEach(folder -> found.addAll(folders.of(folder)));
        RuleReader rules = new RuleReader(catalogue, terms(found), problems);
        Map<String, Pack> packs = new HashMap<>();
        Map<String, RuleSource> sources = new HashMap<>();
        for (PackFolder folder : found) {
            read(folder, rules, packs, sources);
        }
        return new Content(
                catalogue,
                packs.values().stream().sorted(Comparator.comparing(Pack::id)).toList(),
                sources.values().stream()
                        .sorted(Comparator.comparing(RuleSource::id))
                        .toList());
    }

    private void read(PackFolder folder, RuleReader rules, Map<String, Pack> packs, Map<String, RuleSource> sources) {
        for (SourceFile file : folder.files()) {
            if (file.name().equals(PackFolder.MARK)) {
                content(file, "pack-v1").ifPresent(content -> addPack(folder, content.fields(), packs));
            } else if (!file.isTerms()) {
                content(file, "rule-v1")
                        .flatMap(content -> rules.read(folder.name(), file.name(), content.fields()))
                        .ifPresent(rule -> addRule(rule, sources));
            }
        }
    }

    private TermLists terms(List<PackFolder> folders) {
        TermLists terms = new TermLists();
        folders.stream()
                .flatMap(folder -> folder.files().stream())
                .filter(SourceFile::isTerms)
                .forEach(file -> content(file, "terms-v1").ifPresent(content -> {
                    Fields fields = content.fields();
                    String id = fields.textOrEmpty("id");
                    if (!file.name().equals(id + SourceFile.TERMS)) {
                        problems.add("RULE-305", fields.spot("id"), "文件名应为 " + id + SourceFile.TERMS + "，与 id 一致");
                    }
                    if (!terms.add(fields)) {
                        problems.add("RULE-304", fields.spot("id"), "词表 " + id + " 已经存在");
                    }
                }));
        return terms;
    }

    private Optional<YamlFile> content(SourceFile file, String schema) {
        return yaml.read(file.shown(), file.text()).filter(content -> schemas.accepts(content, schema));
    }

    private void addPack(PackFolder folder, Fields fields, Map<String, Pack> packs) {
        String id = fields.textOrEmpty("id");
        if (!folder.name().equals(id)) {
            problems.add("RULE-305", fields.spot("id"), "文件夹名应为 " + id + "，与规则包的 id 一致");
        }
        String title = fields.text("title")
                .orElseGet(() ->
                        fields.child("title").map(t -> t.textOrEmpty("zh")).orElse(""));
        Pack pack = new Pack(id, fields.textOrEmpty("version"), title);
        if (packs.putIfAbsent(id, pack) != null) {
            problems.add("RULE-304", fields.spot("id"), "规则包 " + id + " 已经存在");
        }
    }

    private void addRule(RuleSource rule, Map<String, RuleSource> sources) {
        RuleSource other = sources.putIfAbsent(rule.id(), rule);
        if (other != null) {
            problems.add(
                    "RULE-304",
                    rule.at(),
                    "规则 " + rule.id() + " 已在 " + other.at().file() + " 中声明");
        }
    }
}
