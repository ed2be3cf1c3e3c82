package dev.gouji.model;

import java.util.Set;

/** The findings that were there before; they are shown and do not fail the build. */
public record Baseline(Set<Known> findings) {

    /** Nothing was there before. */
    public static final Baseline EMPTY = new Baseline(Set.of());

    /**
     * A finding that was there.
     *
     * @param document path of the document
     * @param fingerprint of the finding
     */
    public record Known(String document, String fingerprint) {}

    public Baseline {
        findings = Set.copyOf(findings);
    }
}
