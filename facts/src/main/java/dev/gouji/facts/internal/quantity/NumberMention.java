package dev.gouji.facts.internal.quantity;

import dev.gouji.model.NumberClass;
import dev.gouji.model.Quantity;
import java.util.Optional;

/**
 * A number in a folded text.
 *
 * @param from offset of its first character, a qualifier before it counted in: 约3000人
 * @param to offset behind its last character, unit and qualifier counted in
 * @param kind what it is for
 * @param quantity what it says; present for {@link NumberClass#QUANTITY} and {@link NumberClass#LISTED_THINGS} only
 */
public record NumberMention(int from, int to, NumberClass kind, Optional<Quantity> quantity) {

    public NumberMention {
        boolean counts = kind == NumberClass.QUANTITY || kind == NumberClass.LISTED_THINGS;
        if (counts != quantity.isPresent()) {
            throw new IllegalArgumentException(kind + " with quantity " + quantity);
        }
    }

    static NumberMention of(int from, int to, NumberClass kind) {
        return new NumberMention(from, to, kind, Optional.empty());
    }

    /** Whether it is a figure that claims may be checked with. */
    public boolean isFigure() {
        return kind == NumberClass.QUANTITY;
    }
}
