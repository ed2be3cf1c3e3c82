package dev.gouji.rules.internal.engine;

import dev.gouji.model.Result;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.List;
import java.util.function.Function;

/**
 * A rule as the engine applies it.
 *
 * @param rule what its file says
 * @param triggers when it speaks
 * @param silence what is to be said where it applies and no trigger spoke
 */
public record CompiledRule(RuleSource rule, List<Trigger> triggers, Function<Inspection, Result> silence) {

    public CompiledRule {
        triggers = List.copyOf(triggers);
    }
}
