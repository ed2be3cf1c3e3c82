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
 * @param <S> what it is applied to
 */
public record CompiledRule<S extends Scene>(RuleSource rule, List<Trigger<S>> triggers, Function<S, Result> silence) {

    public CompiledRule {
        triggers = List.copyOf(triggers);
    }
}
