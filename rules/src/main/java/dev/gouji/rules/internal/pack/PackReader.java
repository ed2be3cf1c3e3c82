package dev.gouji.rules.internal.pack;

import dev.gouji.model.Catalogue;
import dev.gouji.rules.internal.source.ExampleReader;
import dev.gouji.rules.internal.source.RuleReader;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the indicators and the rules of all packs, whatever mistakes there are in some of them. */
public final class PackReader {

    private final Problems problems;
    private final PackFolders folders;

    /** A reader that reports to the given collection. */
    public PackReader(Problems problems) {
        this.problems = problems;
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

    /**
     * The shipped packs and those of the user.
     *
     * @param userPlaces folders and jars with packs
     */
    public Content read(List<Path> userPlaces) {
        PackSheets sheets = new PackSheets(problems);
        folders.catalogue().forEach(sheets::addIndicators);
        folders.shipped().forEach(sheets::addShipped);
        Map<Path, List<String>> places = new HashMap<>();
        for (Path place : userPlaces) {
            List<PackFolder> found = folders.of(place);
            found.forEach(sheets::add);
            places.put(place, found.stream().map(PackFolder::name).toList());
        }
        Catalogue catalogue = new CatalogueReader(problems).read(sheets.indicators());
        Derivations derivations = Derivations.read(sheets.indicators(), catalogue, problems);
        List<RuleSource> rules = rules(sheets, catalogue).stream()
                .sorted(Comparator.comparing(RuleSource::id))
                .map(derivations::applied)
                .toList();
        new Lint(problems).check(rules);
        return new Content(catalogue, sheets.packs(), rules, places);
    }

    private List<RuleSource> rules(PackSheets sheets, Catalogue catalogue) {
        RuleReader reader = new RuleReader(catalogue, sheets.terms(), problems);
        Map<String, String> declared = new HashMap<>();
        List<RuleSource> rules = new ArrayList<>();
        for (PackSheets.Rule sheet : sheets.rules()) {
            Fields fields = sheet.fields();
            String id = sheet.pack() + "/" + fields.textOrEmpty("id");
            String other = declared.putIfAbsent(id, fields.fileName());
            if (other != null) {
                problems.add("RULE-304", fields.spot("id"), "规则 " + id + " 已在 " + other + " 中声明");
            } else {
                ExampleReader examples = new ExampleReader(id, sheet.file().at(), problems);
                reader.read(sheet.pack(), sheet.file().name(), fields, examples).ifPresent(rules::add);
            }
        }
        return rules;
    }
}
