package dev.gouji.rules.internal.source;

import dev.gouji.model.Rational;
import java.util.Optional;
import java.util.Set;

/**
 * What the school's earlier documents of the kind say of a time is what this one says of it; or, with a limit, from one
 * year to the next no value changes by more.
 *
 * @param indicators as in {@link ComparingKind}
 * @param changeAtMost the largest change as a fraction of the earlier value, if changes are what is looked at
 */
public record SeriesKind(Set<String> indicators, Optional<Rational> changeAtMost) implements ComparingKind {

    public SeriesKind {
        indicators = Set.copyOf(indicators);
    }

    @Override
    public String id() {
        return "series";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("indicator", "stated", "other", "document", "limit");
    }

    @Override
    public <R> R compare(Comparing<R> cases) {
        return cases.series(this);
    }
}
