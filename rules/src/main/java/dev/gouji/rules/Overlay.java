package dev.gouji.rules;

import dev.gouji.model.Configuration.RuleSetting;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.pack.RuleOverride;
import dev.gouji.rules.internal.source.AppliesTo;
import dev.gouji.rules.internal.source.BenchmarkKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.ThresholdReader;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays what packs and the configuration make of rules over the rules, the last word counting. */
final class Overlay {

    private final Map<String, RuleSource> rules;
    private final List<RuleChange> changes = new ArrayList<>();
    private final Problems problems;

    Overlay(List<RuleSource> rules, Problems problems) {
        this.rules = new TreeMap<>(rules.stream().collect(Collectors.toMap(RuleSource::id, Function.identity())));
        this.problems = problems;
    }

    /** The rules in force, by identifier. */
    List<RuleSource> rules() {
        return List.copyOf(rules.values());
    }

    /** What was changed, in order. */
    List<RuleChange> changes() {
        return List.copyOf(changes);
    }

    /** Changes one rule; a rule that is not in force stays so. */
    void lay(RuleOverride override) {
        RuleSource rule = rules.get(override.rule());
        if (rule == null) {
            return;
        }
        RuleSetting setting = override.setting();
        if (setting.isOff()) {
            rules.remove(rule.id());
            note(override, RuleChange.SEVERITY, rule.severity().id(), RuleChange.OFF);
            return;
        }
        setting.severity().ifPresent(severity -> weigh(rule, severity, override));
        setting.threshold().ifPresent(threshold -> limit(rule, threshold, override));
    }

    private void weigh(RuleSource rule, Severity severity, RuleOverride override) {
        if (severity == Severity.ERROR && !rule.isCertain()) {
            problems.add(override.prefix() + "-309", override.value(), rule.id() + " 的依据不确定，不能定为 error", "请改为 warning");
            return;
        }
        rules.put(rule.id(), rule.weighing(severity));
        note(override, RuleChange.SEVERITY, rule.severity().id(), severity.id());
    }

    private void limit(RuleSource rule, String threshold, RuleOverride override) {
        if (!(rule.kind() instanceof BenchmarkKind kind)) {
            problems.add(
                    override.prefix() + "-319", override.value(), rule.id() + " 没有标准值，threshold 只能用于 benchmark 规则");
            return;
        }
        new ThresholdReader(problems)
                .read(threshold, kind.indicator(), AppliesTo.EVERYTHING, override.value())
                .map(kind::withThreshold)
                .ifPresent(changed -> {
                    rules.computeIfPresent(rule.id(), (id, weighed) -> weighed.demanding(changed));
                    note(override, RuleChange.THRESHOLD, kind.show(), changed.show());
                });
    }

    private void note(RuleOverride override, String key, String before, String after) {
        String at = override.at().file() + ":" + override.at().line();
        changes.add(new RuleChange(
                override.rule(), key, before, after, override.setting().reason(), at));
    }
}
