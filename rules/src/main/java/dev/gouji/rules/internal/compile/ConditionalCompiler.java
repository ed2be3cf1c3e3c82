package dev.gouji.rules.internal.compile;

import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.rules.internal.engine.CaptionFact;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.HeadingFact;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Measure;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.ConditionalKind;
import dev.gouji.rules.internal.source.ConditionalKind.Premise;
import dev.gouji.rules.internal.source.ConditionalKind.Value;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;

/** Lets a demand speak only where the document fulfils the premise. */
final class ConditionalCompiler {

    private final RuleSource rule;
    private final List<Part<?>> premise;
    private final CompiledRule<Inspection> then;

    ConditionalCompiler(RuleSource rule, ConditionalKind kind) {
        this.rule = rule;
        this.premise = parts(kind.when());
        this.then = RuleCompiler.compile(rule.demanding(kind.then()));
    }

    /**
     * One condition of a premise.
     *
     * @param type of the facts among which there has to be one
     * @param id the condition in words, with everything that it depends on
     * @param test what that one has to be like
     */
    private record Part<T>(Class<T> type, String id, Predicate<T> test) {

        RuleItemBuilder<?> item() {
            return DSL.exists(
                    PatternDSL.pattern(DSL.declarationOf(type, "when " + id)).expr(id, test::test));
        }

        boolean holds(Inspection inspection) {
            return inspection.memory().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .anyMatch(test);
        }
    }

    private static List<Part<?>> parts(Premise when) {
        Stream<Optional<? extends Part<?>>> parts = Stream.of(
                when.text()
                        .map(text -> new Part<>(
                                Passage.class,
                                "text " + text,
                                passage -> text.isIn(passage.text().folded()))),
                when.section()
                        .map(names -> new Part<>(
                                HeadingFact.class, "section " + names, heading -> names.matches(heading.folded()))),
                when.table()
                        .map(names -> new Part<>(
                                CaptionFact.class, "table " + names, caption -> names.matches(caption.folded()))),
                when.value()
                        .map(value -> new Part<>(Measure.class, "value " + value, measure -> isSo(measure, value))));
        List<Part<?>> said = new ArrayList<>();
        parts.forEach(part -> part.ifPresent(said::add));
        return said;
    }

    /** Whether every place that tells the value tells one for which the relation holds, whatever was rounded. */
    private static boolean isSo(Measure measure, Value value) {
        return measure.indicator().id().equals(value.line().indicator().id())
                && measure.scope().isEmpty()
                && !measure.isSuperseded()
                && measure.readings().stream().allMatch(reading -> holds(reading.mention(), value));
    }

    /** A figure printed like the line is on its right side, whatever was rounded. */
    private static boolean holds(Mention figure, Value value) {
        Relation opposite = value.relation() == Relation.AT_MOST ? Relation.AT_LEAST : Relation.AT_MOST;
        return figure.quantity().value().equals(value.line().above())
                || !opposite.mayHold(
                        figure.interval(), Interval.exactly(value.line().above()));
    }

    CompiledRule<Inspection> compile() {
        return new CompiledRule<>(
                rule, then.triggers().stream().map(this::guarded).toList(), this::silence);
    }

    private Trigger<Inspection> guarded(Trigger<Inspection> trigger) {
        List<RuleItemBuilder<?>> conditions = new ArrayList<>();
        premise.forEach(part -> conditions.add(part.item()));
        conditions.addAll(trigger.conditions());
        return new Trigger<>(trigger.name(), conditions, trigger.judge());
    }

    private Result silence(Inspection inspection) {
        if (premise.stream().allMatch(part -> part.holds(inspection))) {
            return then.silence().apply(inspection);
        }
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        String title = rule.title().in(inspection.words().locale());
        return inspection
                .gap()
                .map(gap -> verdicts.undetermined(
                        gap.kind(), Matter.of("when.hidden", Map.of("gap", gap.detail(), "title", title), List.of())))
                .orElseGet(() -> verdicts.notApplicable(Matter.of("when.not", Map.of("title", title), List.of())));
    }
}
