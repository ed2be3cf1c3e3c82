package dev.gouji.rules;

import dev.gouji.model.Problem;
import java.util.List;
import java.util.function.Function;

/** What came of loading the packs. */
public sealed interface Loaded {

    /** All rules make sense. */
    record Ready(RuleSet rules) implements Loaded {
        @Override
        public <R> R match(
                Function<? super Ready, ? extends R> ready, Function<? super Rejected, ? extends R> rejected) {
            return ready.apply(this);
        }
    }

    /** Some rule, indicator or setting has a mistake; all of them, sorted. */
    record Rejected(List<Problem> problems) implements Loaded {

        public Rejected {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(
                Function<? super Ready, ? extends R> ready, Function<? super Rejected, ? extends R> rejected) {
            return rejected.apply(this);
        }
    }

    /** Answers by what came of it. */
    <R> R match(Function<? super Ready, ? extends R> ready, Function<? super Rejected, ? extends R> rejected);
}
