package dev.gouji.rules.internal.engine;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Verdict;
import dev.gouji.rules.internal.source.AppliesTo;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Matches compiled rules against documents; may be used by several threads at once.
 *
 * @param <S> what the rules are applied to
 */
public final class Engine<S extends Scene> {

    private static final String PACKAGE = "gouji";

    private final List<CompiledRule<S>> rules;
    private final KieBase base;

    public Engine(List<CompiledRule<S>> rules) {
        this.rules = List.copyOf(rules);
        this.base = KieBaseBuilder.createKieBaseFromModel(model(rules));
    }

    private static <S extends Scene> ModelImpl model(List<CompiledRule<S>> rules) {
        ModelImpl model = new ModelImpl();
        for (CompiledRule<S> rule : rules) {
            for (Trigger<S> trigger : rule.triggers()) {
                model.addRule(PatternDSL.rule(PACKAGE, name(rule, trigger))
                        .build(items(rule.rule().appliesTo(), trigger)));
            }
        }
        return model;
    }

    /** The conditions of the trigger behind the one that the rule may apply, and a consequence that does nothing. */
    private static RuleItemBuilder<?>[] items(AppliesTo appliesTo, Trigger<?> trigger) {
        Variable<Subject> subject = DSL.declarationOf(Subject.class, "subject");
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        items.add(PatternDSL.pattern(subject).expr("may be covered by " + appliesTo, appliesTo::mayCover));
        items.addAll(trigger.conditions());
        // What a match means is judged after all have been found, by the facts in it.
        items.add(DSL.execute(() -> {}));
        return items.toArray(RuleItemBuilder<?>[]::new);
    }

    private static String name(CompiledRule<?> rule, Trigger<?> trigger) {
        return rule.rule().id() + "#" + trigger.name();
    }

    /** Everything that the rules say of the document; a rule that applies says something. */
    public List<Result> run(S scene) {
        Map<String, List<Match>> matches = matches(scene);
        List<Result> results = new ArrayList<>();
        for (CompiledRule<S> rule : rules) {
            List<Result> said = new ArrayList<>();
            for (Trigger<S> trigger : rule.triggers()) {
                for (Match match : matches.getOrDefault(name(rule, trigger), List.of())) {
                    said.addAll(judge(rule, trigger, scene, match));
                }
            }
            results.addAll(outcome(rule, scene, said));
        }
        return results;
    }

    private Map<String, List<Match>> matches(S scene) {
        Map<String, List<Match>> matches = new LinkedHashMap<>();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    matches.computeIfAbsent(event.getMatch().getRule().getName(), name -> new ArrayList<>())
                            .add(new Match(event.getMatch().getObjects()));
                }
            });
            scene.memory().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return matches;
    }

    private static <S extends Scene> List<Result> judge(
            CompiledRule<S> rule, Trigger<S> trigger, S scene, Match match) {
        try {
            return trigger.judge().apply(scene, match);
        } catch (RuntimeException e) {
            throw new IllegalStateException("rule " + rule.rule().id() + " broke down on " + scene.path(), e);
        }
    }

    /** What comes of the rule; if it may not apply at all, it decides nothing but what is right in any case. */
    private static <S extends Scene> List<Result> outcome(CompiledRule<S> rule, S scene, List<Result> said) {
        AppliesTo appliesTo = rule.rule().appliesTo();
        if (!appliesTo.mayCover(scene.subject())) {
            return List.of();
        }
        List<Result> outcome = said.isEmpty() ? List.of(rule.silence().apply(scene)) : said;
        boolean decided = appliesTo.covers(scene.subject()) || outcome.stream().allMatch(Engine::isRight);
        return decided ? outcome : List.of(undecided(rule.rule(), scene));
    }

    private static boolean isRight(Result result) {
        return result.verdict() instanceof Verdict.Satisfied || result.verdict() instanceof Verdict.NotApplicable;
    }

    /** It cannot be told whether the rule applies. */
    private static Result undecided(RuleSource rule, Scene scene) {
        Words words = scene.words();
        String unknown = rule.appliesTo().unknown(scene.subject()).stream()
                .map(what -> words.say("unknown." + what, Map.of()))
                .collect(Collectors.joining(words.say("list.comma", Map.of())));
        String message = words.say(
                "rule.undecided",
                Map.of("unknown", unknown, "title", rule.title().in(words.locale())));
        return new Result(
                rule.id(),
                rule.clause(),
                rule.severity(),
                new Verdict.Undetermined(new Obstacle(Obstacle.Kind.MISSING, message)),
                message,
                "",
                List.of(),
                Optional.empty());
    }
}
