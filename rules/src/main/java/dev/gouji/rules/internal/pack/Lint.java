package dev.gouji.rules.internal.pack;

import dev.gouji.rules.internal.source.AppliesTo;
import dev.gouji.rules.internal.source.BenchmarkKind;
import dev.gouji.rules.internal.source.FormulaKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.StatementKind;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses rules that are well written and of no use: said twice, never in force, or silent about what they found. */
final class Lint {

    /** How documents name their edition: 2023年度, 2022, 2024年, 2021—2025年. */
    private static final Pattern EDITION = Pattern.compile("[0-9]{4}(年度?)?([-—－–至][0-9]{4}年?)?");

    private final Problems problems;

    Lint(Problems problems) {
        this.problems = problems;
    }

    void check(List<RuleSource> rules) {
        Map<Object, RuleSource> first = new HashMap<>();
        for (RuleSource rule : rules) {
            checkUse(rule);
            checkMessage(rule);
            RuleSource other = first.putIfAbsent(List.of(rule.pack(), rule.kind()), rule);
            if (other != null) {
                checkTwins(other, rule);
            }
        }
    }

    /** Two rules with one demand: the same rule twice, or one that says nothing beyond the other. */
    private void checkTwins(RuleSource one, RuleSource other) {
        if (one.appliesTo().equals(other.appliesTo())) {
            problems.add("RULE-401", other.at(), other.id() + " 与 " + one.id() + " 的要求完全相同", "请留其一");
        } else if (one.appliesTo().includes(other.appliesTo())) {
            shadowed(other, one);
        } else if (other.appliesTo().includes(one.appliesTo())) {
            shadowed(one, other);
        }
    }

    private void shadowed(RuleSource rule, RuleSource by) {
        if (by.severity().compareTo(rule.severity()) <= 0) {
            problems.add(
                    "RULE-402", rule.at(), rule.id() + " 从不起作用：" + by.id() + " 的要求相同，管的文件更多", "请删去，或改小后者的 applies-to");
        }
    }

    private void checkUse(RuleSource rule) {
        rule.appliesTo().editions().stream()
                .filter(edition -> !EDITION.matcher(edition).matches())
                .forEach(edition -> problems.add(
                        "RULE-403",
                        rule.at(),
                        rule.id() + " 从不适用：没有文件的版次叫“" + edition + "”",
                        "版次写作 2023年度、2022、2024年"));
        if (rule.kind() instanceof FormulaKind kind
                && kind.equation().indicators().isEmpty()) {
            problems.add("RULE-403", rule.at(), rule.id() + " 从不适用：公式中没有指标");
        }
        if (rule.kind() instanceof BenchmarkKind kind) {
            checkThresholds(rule, kind);
        }
    }

    private void checkThresholds(RuleSource rule, BenchmarkKind kind) {
        List<AppliesTo> schools =
                kind.thresholds().stream().map(BenchmarkKind.Threshold::schools).toList();
        for (int i = 0; i < schools.size(); i++) {
            AppliesTo those = schools.get(i);
            String nth = rule.id() + " 的第 " + (i + 1) + " 个标准值从不适用：";
            if (!those.meets(rule.appliesTo())) {
                problems.add("RULE-403", rule.at(), nth + "它的学校不在 applies-to 之内");
            }
            if (schools.subList(0, i).stream().anyMatch(before -> before.includes(those))) {
                problems.add("RULE-402", rule.at(), nth + "前面的标准值已包括这些学校");
            }
        }
    }

    /** What is lacking stands nowhere, so that a message about it has nothing to name. */
    private void checkMessage(RuleSource rule) {
        if (rule.kind() instanceof StatementKind kind && kind.required()) {
            return;
        }
        rule.message()
                .filter(message -> !message.zh().contains("{"))
                .ifPresent(message -> problems.add(
                        "RULE-404",
                        rule.at(),
                        rule.id() + " 的 message 没有占位符，读者看不出说的是哪一处",
                        "可用："
                                + String.join(
                                        "、",
                                        rule.kind().placeholders().stream()
                                                .sorted()
                                                .toList())));
    }
}
