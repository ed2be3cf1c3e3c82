package dev.gouji.rules.internal.pack;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Pack;
import dev.gouji.rules.internal.pack.PackFolder.SourceFile;
import dev.gouji.rules.internal.source.RuleReader;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.SchemaCheck;
import dev.gouji.rules.internal.yaml.Spot;
import dev.gouji.rules.internal.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the indicators and the rules of all packs, whatever mistakes there are in some of them. */
public final class PackReader {

    private static final String INDICATORS = "gouji/indicators/";

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
     * @param places the identifiers of the packs in each place of the user
     */
    public record Content(
            Catalogue catalogue, List<PackSource> packs, List<RuleSource> rules, Map<Path, List<String>> places) {

        public Content {
            packs = packs.stream().sorted(Comparator.comparing(PackSource::id)).toList();
            rules = rules.stream().sorted(Comparator.comparing(RuleSource::id)).toList();
            places = Map.copyOf(places);
        }
    }

    /** The files of all packs by what they are, each approved by its schema. */
    private final class Sheets {
        private final List<Fields> indicators = new ArrayList<>();
        private final Map<String, PackSource> packs = new HashMap<>();
        private final List<Rule> rules = new ArrayList<>();

        void addIndicators(SourceFile file) {
            yaml.read(file.shown(), file.text())
                    .filter(content -> schemas.accepts(content, "indicators-v1"))
                    .ifPresent(content -> indicators.add(content.fields()));
        }

        void add(PackFolder folder) {
            for (SourceFile file : folder.files()) {
                yaml.read(file.shown(), file.text()).ifPresent(content -> {
                    Fields fields = content.fields();
                    if (file.name().equals(PackFolder.MARK)) {
                        if (schemas.accepts(content, "pack-v1")) {
                            addPack(folder, fields);
                        }
                    } else if (fields.textOrEmpty("schema").startsWith(INDICATORS)) {
                        if (schemas.accepts(content, "indicators-v1")) {
                            indicators.add(fields);
                        }
                    } else if (schemas.accepts(content, "rule-v1")) {
                        rules.add(new Rule(folder.name(), file.name(), fields));
                    }
                });
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
    }

    /** A rule that its schema has approved. */
    private record Rule(String pack, String fileName, Fields fields) {}

    /**
     * The shipped packs and those of the user.
     *
     * @param userPlaces folders and jars with packs
     */
    public Content read(List<Path> userPlaces) {
        Sheets sheets = new Sheets();
        folders.catalogue().forEach(sheets::addIndicators);
        folders.shipped().forEach(sheets::add);
        Map<Path, List<String>> places = new HashMap<>();
        for (Path place : userPlaces) {
            List<PackFolder> found = folders.of(place);
            found.forEach(sheets::add);
            places.put(place, found.stream().map(PackFolder::name).toList());
        }
        Catalogue catalogue = new CatalogueReader(problems).read(sheets.indicators);
        Derivations derivations = Derivations.read(sheets.indicators, catalogue, problems);
        List<RuleSource> rules = rules(sheets.rules, catalogue).stream()
                .sorted(Comparator.comparing(RuleSource::id))
                .map(derivations::applied)
                .toList();
        new Lint(problems).check(rules);
        return new Content(catalogue, List.copyOf(sheets.packs.values()), rules, places);
    }

    private List<RuleSource> rules(List<Rule> sheets, Catalogue catalogue) {
        RuleReader reader = new RuleReader(catalogue, problems);
        Map<String, String> declared = new HashMap<>();
        List<RuleSource> rules = new ArrayList<>();
        for (Rule sheet : sheets) {
            Fields fields = sheet.fields();
            String id = sheet.pack() + "/" + fields.textOrEmpty("id");
            String other = declared.putIfAbsent(id, fields.fileName());
            if (other != null) {
                problems.add("RULE-304", fields.spot("id"), "规则 " + id + " 已在 " + other + " 中声明");
            } else {
                reader.read(sheet.pack(), sheet.fileName(), fields).ifPresent(rules::add);
            }
        }
        return rules;
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
}
