package dev.gouji.rules;

import dev.gouji.rules.internal.pack.PackReader;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Problems;
import java.nio.file.Path;
import java.util.List;

/** Loads the packs that are shipped and those of the user, and applies the configuration to them. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * Loads every pack, so that mistakes in packs that are not in force are told, too.
     *
     * @param settings which packs and rules are in force and how much they weigh
     * @param folders further packs: folders with a {@code pack.yaml}, or folders of such folders
     */
    public static Loaded load(ConfigurationReading.Accepted settings, List<Path> folders) {
        Problems problems = new Problems();
        PackReader.Content content = new PackReader(problems).read(folders);
        Settings inForce = new Settings(settings, problems);
        inForce.checkNames(content);
        List<RuleSource> rules = inForce.rules(content.rules());
        if (problems.isEmpty() && rules.isEmpty()) {
            problems.add("CONF-303", settings.places().of(""), "没有一条规则生效");
        }
        return problems.isEmpty()
                ? new Loaded.Ready(new RuleSet(
                        inForce.packs(content.packs()),
                        rules,
                        content.catalogue(),
                        settings.configuration().school()))
                : new Loaded.Rejected(problems.sorted());
    }
}
