package dev.gouji.rules.internal.source;

import java.util.Set;

/**
 * No value lies far off those of the other schools in the run.
 *
 * @param indicators as in {@link ComparingKind}
 * @param schools how many other schools have to give a value before one can be called far off
 */
public record PeersKind(Set<String> indicators, int schools) implements ComparingKind {

    public PeersKind {
        indicators = Set.copyOf(indicators);
    }

    @Override
    public String id() {
        return "peers";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("indicator", "stated", "schools", "low", "high");
    }

    @Override
    public <R> R compare(Comparing<R> cases) {
        return cases.peers(this);
    }
}
