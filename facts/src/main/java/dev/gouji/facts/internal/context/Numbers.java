package dev.gouji.facts.internal.context;

import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a document.
 *
 * @param mentions the figures in reading order
 * @param listedThings small counts written before things that are about to be named, in reading order: 五大工程
 * @param seen how many numbers there are of each class, figures counted in
 */
public record Numbers(List<Mention> mentions, List<Mention> listedThings, Map<NumberClass, Integer> seen) {

    public Numbers {
        mentions = List.copyOf(mentions);
        listedThings = List.copyOf(listedThings);
        seen = Map.copyOf(seen);
    }

    /** How many numbers of the class the document holds. */
    public int count(NumberClass kind) {
        return seen.getOrDefault(kind, 0);
    }

    /** How many numbers of any class the document holds. */
    public int count() {
        return seen.values().stream().mapToInt(Integer::intValue).sum();
    }
}
