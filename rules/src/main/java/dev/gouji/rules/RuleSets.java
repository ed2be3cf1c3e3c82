package dev.gouji.rules;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.rules.internal.pack.PackReader;
import dev.gouji.rules.internal.pack.PackSource;
import dev.gouji.rules.internal.pack.RuleOverride;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loads the packs that are shipped and those of the user, and applies the configuration to them. */
public final class RuleSets {

    private final ConfigurationReading.Accepted settings;
    private final Configuration configuration;
    private final Problems problems = new Problems();

    private RuleSets(ConfigurationReading.Accepted settings) {
        this.settings = settings;
        this.configuration = settings.configuration();
    }

    /** Loads packs of which none is an artifact; see {@link #load(ConfigurationReading.Accepted, List, PackRepository)}. */
    public static Loaded load(ConfigurationReading.Accepted settings, List<Path> folders) {
        return load(settings, folders, PackRepository.NONE);
    }

    /**
     * Loads every pack, so that mistakes in packs that are not in force are told, too.
     *
     * @param settings which packs and rules are in force and how much they weigh
     * @param folders further packs, which are in force: folders or jars with a {@code pack.yaml}, or with such folders
     * @param artifacts where packs come from that the configuration names by their coordinates
     */
    public static Loaded load(ConfigurationReading.Accepted settings, List<Path> folders, PackRepository artifacts) {
        return new RuleSets(settings).load(folders, artifacts);
    }

    private Loaded load(List<Path> folders, PackRepository artifacts) {
        PackReferences named = PackReferences.of(settings, artifacts, problems);
        List<Path> places = Stream.concat(folders.stream(), named.places().stream())
                .distinct()
                .toList();
        PackReader.Content content = new PackReader(problems).read(places);
        List<String> known = content.rules().stream().map(RuleSource::id).toList();
        PacksInForce packs = new PacksInForce(content.packs(), known, problems);
        packs.add(inForce(named, content));
        Overlay overlay =
                new Overlay(content.rules().stream().filter(packs::contains).toList(), problems);
        packs.overrides().forEach(overlay::lay);
        configured(known).forEach(overlay::lay);
        if (problems.isEmpty() && overlay.rules().isEmpty()) {
            problems.add("CONF-303", settings.places().of(""), "没有一条规则生效");
        }
        return problems.isEmpty()
                ? new Loaded.Ready(new RuleSet(packs.packs(), overlay, content.catalogue(), configuration.school()))
                : new Loaded.Rejected(problems.sorted());
    }

    /** All packs, or those that the configuration and the parameters of the run name. */
    private Collection<String> inForce(PackReferences named, PackReader.Content content) {
        List<String> all = content.packs().stream().map(PackSource::id).toList();
        named.names().stream()
                .filter(name -> !all.contains(name))
                .forEach(name -> problems.add(
                        "CONF-302", settings.places().of(name), "没有规则包 " + name, Nearest.suggestion(name, all)));
        return configuration.packs().isEmpty()
                ? all
                : Stream.concat(
                                named.names().stream(),
                                content.places().values().stream().flatMap(List::stream))
                        .sorted()
                        .toList();
    }

    /** What the configuration makes of rules. */
    private List<RuleOverride> configured(List<String> known) {
        List<RuleOverride> overrides = configuration.rules().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> override(rule.getKey(), rule.getValue()))
                .toList();
        for (RuleOverride override : overrides) {
            if (!known.contains(override.rule())) {
                String guess = Nearest.suggestion(override.rule(), known);
                problems.add("CONF-301", override.at(), "没有规则 " + override.rule(), guess);
            }
        }
        return overrides;
    }

    private RuleOverride override(String rule, RuleSetting setting) {
        Spot at = settings.places().of(rule);
        return new RuleOverride(rule, setting, at, at, "CONF");
    }
}
