package dev.gouji.rules.internal.engine;

import dev.gouji.model.Result;
import java.util.List;
import java.util.function.BiFunction;
import org.drools.model.RuleItemBuilder;

/**
 * Conditions on the working memory and what it means when they are fulfilled.
 *
 * @param name unlike that of any other trigger of the rule
 * @param conditions that the rule applies is a condition of every trigger and need not be said
 * @param judge what the rule says of a match
 * @param <S> what the rule is applied to
 */
public record Trigger<S extends Scene>(
        String name, List<RuleItemBuilder<?>> conditions, BiFunction<S, Match, List<Result>> judge) {

    public Trigger {
        conditions = List.copyOf(conditions);
    }
}
