package dev.gouji.rules.internal.compile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;

/**
 * The shapes of conditions that several kinds of rules share.
 *
 * <p>The engine lets conditions with the same identifier share one node, whatever they capture. So every identifier here
 * contains the text of everything that its condition depends on.
 */
final class Conditions {

    private Conditions() {}

    /** No fact of the type fulfils the condition. */
    static <T> List<RuleItemBuilder<?>> none(Class<T> type, String id, Predicate<T> condition) {
        Variable<T> any = DSL.declarationOf(type, "any");
        return List.of(DSL.not(PatternDSL.pattern(any).expr(id, condition::test)));
    }

    /** Every fact of the type that fulfils the condition. */
    static <T> List<RuleItemBuilder<?>> each(Class<T> type, String id, Predicate<T> condition) {
        Variable<T> one = DSL.declarationOf(type, "one");
        return List.of(PatternDSL.pattern(one).expr(id, condition::test));
    }

    /** The one fact of the type that fulfils the condition and comes before all others that do. */
    static <T> List<RuleItemBuilder<?>> first(Class<T> type, String id, Predicate<T> condition, Comparator<T> order) {
        Variable<T> first = DSL.declarationOf(type, "first");
        Variable<T> other = DSL.declarationOf(type, "other");
        return List.of(
                PatternDSL.pattern(first).expr(id, condition::test),
                DSL.not(PatternDSL.pattern(other)
                        .expr(id, condition::test)
                        .expr(id + ", before", first, (o, f) -> order.compare(o, f) < 0)));
    }
}
