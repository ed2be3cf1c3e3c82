package dev.gouji.extract.internal.structure;

import java.util.HashMap;
import java.util.Map;

/** Gathers how the characters of a paragraph are set. */
public final class LookTally {

    private final Map<Double, Integer> sizes = new HashMap<>();
    private boolean allBold = true;

    /**
     * Counts visible characters.
     *
     * @param size in points
     */
    public void add(double size, boolean bold, int characters) {
        if (characters > 0) {
            sizes.merge(size, characters, Integer::sum);
            allBold &= bold;
        }
    }

    /** How most of the paragraph is set. */
    public Piece.Look look(boolean centred) {
        double size = sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
        return new Piece.Look(size, allBold && !sizes.isEmpty(), centred);
    }
}
