package dev.gouji.rules.internal.pack;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Relation;
import dev.gouji.rules.internal.formula.Equation;
import dev.gouji.rules.internal.formula.EquationParser;
import dev.gouji.rules.internal.formula.Expression;
import dev.gouji.rules.internal.source.ConditionalKind;
import dev.gouji.rules.internal.source.FormulaKind;
import dev.gouji.rules.internal.source.FormulaKind.Variant;
import dev.gouji.rules.internal.source.RuleKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How indicators follow from others, which counts where a document does not state them.
 *
 * <p>What is derived is put in the place of the indicator before the rule is compiled, so that every figure stays exact
 * to its printed digits and is part of the evidence.
 */
final class Derivations {

    /** Of so many derived indicators in one formula each combination is a variant of its own. */
    private static final int MOST = 6;

    private final Map<String, Expression> meanings = new TreeMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Problems problems;

    private Derivations(Problems problems) {
        this.problems = problems;
    }

    /** Reads the derivations of all indicators; one that leads back to itself is a mistake and left out. */
    static Derivations read(List<Fields> files, Catalogue catalogue, Problems problems) {
        Derivations derivations = new Derivations(problems);
        EquationParser equations = new EquationParser(catalogue, problems);
        for (Fields file : files) {
            for (Fields item : file.items("indicators")) {
                Spot at = item.spot("derive");
                item.text("derive")
                        .flatMap(written -> equations.parse(written, at))
                        .ifPresent(equation -> derivations.add(item.textOrEmpty("id"), equation, at));
            }
        }
        derivations.refuseCircles();
        return derivations;
    }

    private void add(String indicator, Equation equation, Spot at) {
        boolean defines = equation.relation() == Relation.EQUALS
                && equation.left() instanceof Expression.Named named
                && named.indicator().id().equals(indicator);
        if (defines) {
            meanings.put(indicator, equation.right());
            spots.put(indicator, at);
        } else {
            problems.add("RULE-310", at, "derive 应写作 " + indicator + " = …");
        }
    }

    private void refuseCircles() {
        Set<String> circular = meanings.keySet().stream()
                .filter(indicator -> reach(meaning(indicator)).contains(indicator))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String indicator : circular) {
            problems.add(
                    "RULE-314",
                    spots.getOrDefault(indicator, Spot.start("")),
                    "派生指标互相引用成环：" + circle(indicator),
                    "请改用文件中直接给出的指标");
        }
        meanings.keySet().removeAll(circular);
    }

    /** The way from the indicator back to itself. */
    private String circle(String indicator) {
        List<String> way = new ArrayList<>(List.of(indicator));
        String next = indicator;
        do {
            next = derived(meaning(next)).stream()
                    .filter(other ->
                            other.equals(indicator) || reach(meaning(other)).contains(indicator))
                    .findFirst()
                    .orElse(indicator);
            way.add(next);
        } while (!next.equals(indicator));
        return String.join(" → ", way);
    }

    /** The derived indicators in an expression and in what they are derived from. */
    private Set<String> reach(Expression expression) {
        Set<String> reached = new LinkedHashSet<>();
        collect(expression, reached);
        return reached;
    }

    private void collect(Expression expression, Set<String> reached) {
        for (String indicator : derived(expression)) {
            if (reached.add(indicator)) {
                collect(meaning(indicator), reached);
            }
        }
    }

    private Expression meaning(String indicator) {
        Expression meaning = meanings.get(indicator);
        if (meaning == null) {
            throw new IllegalStateException(indicator + " is not derived");
        }
        return meaning;
    }

    private List<String> derived(Expression expression) {
        return expression
                .indicators()
                .map(indicator -> indicator.id())
                .distinct()
                .filter(meanings::containsKey)
                .toList();
    }

    /** The rule with what its indicators are derived from, if they are. */
    RuleSource applied(RuleSource rule) {
        return rule.demanding(applied(rule.kind(), rule));
    }

    private RuleKind applied(RuleKind demand, RuleSource rule) {
        if (demand instanceof ConditionalKind kind) {
            return new ConditionalKind(kind.when(), applied(kind.then(), rule));
        }
        return demand instanceof FormulaKind kind
                ? new FormulaKind(kind.equation(), variants(kind.equation(), rule))
                : demand;
    }

    private List<Variant> variants(Equation equation, RuleSource rule) {
        Set<String> reached = new LinkedHashSet<>(reach(equation.left()));
        reached.addAll(reach(equation.right()));
        List<String> derived = List.copyOf(reached);
        if (derived.size() > MOST) {
            problems.add("RULE-310", rule.at(), "公式牵涉的派生指标超过 " + MOST + " 个：" + String.join("、", derived));
            return List.of();
        }
        List<Variant> variants = new ArrayList<>();
        for (int choice = 0; choice < 1 << derived.size(); choice++) {
            Map<String, Expression> unstated = new TreeMap<>();
            for (int i = 0; i < derived.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    unstated.put(derived.get(i), meaning(derived.get(i)));
                }
            }
            Equation expanded = equation.expand(unstated);
            if (isNeeded(equation, unstated)) {
                variants.add(new Variant(expanded, unstated.keySet()));
            }
        }
        return variants;
    }

    /** Whether each of the unstated indicators is met when the others are put in their place. */
    private static boolean isNeeded(Equation equation, Map<String, Expression> unstated) {
        return unstated.keySet().stream().allMatch(indicator -> {
            Map<String, Expression> others = new TreeMap<>(unstated);
            others.remove(indicator);
            return equation.expand(others).indicators().stream()
                    .anyMatch(met -> met.id().equals(indicator));
        });
    }
}
