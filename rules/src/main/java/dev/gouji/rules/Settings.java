package dev.gouji.rules;

import dev.gouji.model.Configuration;
import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Pack;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.pack.PackReader;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.List;
import java.util.Optional;

/** What the configuration makes of packs and rules. */
final class Settings {

    private final Configuration configuration;
    private final Places places;
    private final Problems problems;

    Settings(ConfigurationReading.Accepted settings, Problems problems) {
        this.configuration = settings.configuration();
        this.places = settings.places();
        this.problems = problems;
    }

    /** Reports packs and rules that the configuration names and that do not exist. */
    void checkNames(PackReader.Content content) {
        List<String> packs = content.packs().stream().map(Pack::id).toList();
        List<String> rules = content.rules().stream().map(RuleSource::id).toList();
        unknown(configuration.packs(), packs)
                .forEach(id -> problems.add("CONF-302", places.of(id), "没有规则包 " + id, Nearest.suggestion(id, packs)));
        unknown(List.copyOf(configuration.rules().keySet()), rules)
                .forEach(id -> problems.add("CONF-301", places.of(id), "没有规则 " + id, Nearest.suggestion(id, rules)));
    }

    List<Pack> packs(List<Pack> all) {
        return all.stream().filter(pack -> isInForce(pack.id())).toList();
    }

    /** The rules in force, each with the severity that the configuration gives it. */
    List<RuleSource> rules(List<RuleSource> all) {
        return all.stream()
                .filter(rule -> isInForce(rule.pack()))
                .map(this::weighed)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RuleSource> weighed(RuleSource rule) {
        RuleSetting setting = configuration.rules().get(rule.id());
        if (setting == null) {
            return Optional.of(rule);
        }
        if (setting.severity().equals(Optional.of(Severity.ERROR)) && !rule.isCertain()) {
            problems.add("CONF-304", places.of(rule.id()), rule.id() + " 的依据不确定，不能定为 error", "请改为 warning");
        }
        return setting.severity().map(rule::weighing);
    }

    private boolean isInForce(String pack) {
        return configuration.packs().isEmpty() || configuration.packs().contains(pack);
    }

    private static List<String> unknown(List<String> named, List<String> known) {
        return named.stream().filter(name -> !known.contains(name)).sorted().toList();
    }
}
