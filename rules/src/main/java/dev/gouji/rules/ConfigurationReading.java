package dev.gouji.rules;

import dev.gouji.model.Configuration;
import dev.gouji.model.Problem;
import java.util.List;
import java.util.function.Function;

/** What came of reading a configuration. */
public sealed interface ConfigurationReading {

    /**
     * The configuration can be used.
     *
     * @param configuration what it says
     * @param places where it says so, for problems that only the rules can show
     */
    record Accepted(Configuration configuration, Places places) implements ConfigurationReading {

        /** A configuration that no file was read for. */
        public static Accepted of(Configuration configuration) {
            return new Accepted(configuration, Places.NONE);
        }

        /** The same places with another configuration, as when a parameter overrides the file. */
        public Accepted with(Configuration other) {
            return new Accepted(other, places);
        }

        @Override
        public <R> R match(
                Function<? super Accepted, ? extends R> accepted, Function<? super Rejected, ? extends R> rejected) {
            return accepted.apply(this);
        }
    }

    /** The configuration has mistakes; all of them, sorted. */
    record Rejected(List<Problem> problems) implements ConfigurationReading {

        public Rejected {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(
                Function<? super Accepted, ? extends R> accepted, Function<? super Rejected, ? extends R> rejected) {
            return rejected.apply(this);
        }
    }

    /** Answers by what came of it. */
    <R> R match(Function<? super Accepted, ? extends R> accepted, Function<? super Rejected, ? extends R> rejected);
}
