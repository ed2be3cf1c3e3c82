package dev.gouji.rules;

import dev.gouji.model.Pack;
import dev.gouji.rules.internal.pack.PackSource;
import dev.gouji.rules.internal.pack.RuleOverride;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Nearest;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packs that are named and those that they extend, each behind all that it extends. */
final class PacksInForce {

    private final Map<String, PackSource> known;
    private final Problems problems;
    private final Set<String> inForce = new LinkedHashSet<>();

    /**
     * No pack is in force yet; mistakes in how they build on each other are reported.
     *
     * @param rules identifiers of all rules
     */
    PacksInForce(List<PackSource> all, Collection<String> rules, Problems problems) {
        this.known = new TreeMap<>(all.stream().collect(Collectors.toMap(PackSource::id, Function.identity())));
        this.problems = problems;
        all.forEach(this::checkBases);
        all.forEach(pack -> pack.overrides().forEach(override -> checkRule(pack, override, rules)));
    }

    /** Puts the packs in force; unknown ones are passed over. */
    void add(Collection<String> ids) {
        ids.forEach(id -> add(id, List.of()));
    }

    private void add(String id, List<String> below) {
        PackSource pack = known.get(id);
        if (pack != null && !inForce.contains(id) && !below.contains(id)) {
            List<String> path = new ArrayList<>(below);
            path.add(id);
            pack.bases().keySet().stream().sorted().forEach(base -> add(base, path));
            inForce.add(id);
        }
    }

    /** What people are told of the packs in force. */
    List<Pack> packs() {
        return inForce.stream().map(id -> source(id).pack()).toList();
    }

    boolean contains(RuleSource rule) {
        return inForce.contains(rule.pack());
    }

    /** What the packs in force make of each other's rules, the extended packs first. */
    Stream<RuleOverride> overrides() {
        return inForce.stream().flatMap(id -> source(id).overrides().stream());
    }

    private PackSource source(String id) {
        PackSource source = known.get(id);
        if (source == null) {
            throw new IllegalStateException("pack " + id + " is in force and not known");
        }
        return source;
    }

    private void checkBases(PackSource pack) {
        pack.bases().forEach((base, at) -> checkBase(pack.id(), base, at));
    }

    /** Only what a pack extends can it change. */
    private void checkRule(PackSource pack, RuleOverride override, Collection<String> rules) {
        String rule = override.rule();
        if (!rules.contains(rule)) {
            problems.add("RULE-317", override.at(), "没有规则 " + rule, Nearest.suggestion(rule, rules));
            return;
        }
        String owner = rule.substring(0, rule.indexOf('/'));
        if (!below(pack.id()).contains(owner)) {
            problems.add("RULE-318", override.at(), "要改动 " + rule + "，请先在 extends 中写上 " + owner);
        }
    }

    private void checkBase(String pack, String base, Spot at) {
        if (!known.containsKey(base)) {
            problems.add("RULE-315", at, "没有规则包 " + base, Nearest.suggestion(base, known.keySet()));
            return;
        }
        if (base.equals(pack) || below(base).contains(pack)) {
            problems.add("RULE-316", at, "规则包互相扩展成环：" + pack + " 经 " + base + " 又扩展到 " + pack);
        }
    }

    /** Everything that the pack extends, near or far. */
    private Set<String> below(String pack) {
        Set<String> below = new LinkedHashSet<>();
        collect(pack, below);
        return below;
    }

    private void collect(String id, Set<String> below) {
        PackSource pack = known.get(id);
        if (pack != null) {
            for (String base : pack.bases().keySet()) {
                if (below.add(base)) {
                    collect(base, below);
                }
            }
        }
    }
}
