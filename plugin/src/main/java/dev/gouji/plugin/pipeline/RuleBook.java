package dev.gouji.plugin.pipeline;

import dev.gouji.model.RuleCard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The rules in force as people are told of them, by identifier. */
public record RuleBook(List<RuleCard> cards) {

    private static final int NEAREST_SHOWN = 3;
    private static final int FARTHEST = 6;

    public RuleBook {
        cards = cards.stream().sorted(Comparator.comparing(RuleCard::id)).toList();
    }

    /** The rule with the identifier, or the only one that has it in its pack. */
    public Optional<RuleCard> find(String id) {
        Optional<RuleCard> exact =
                cards.stream().filter(card -> card.id().equals(id)).findFirst();
        return exact.or(() -> Optional.of(cards.stream()
                        .filter(card -> card.id().endsWith("/" + id))
                        .toList())
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0)));
    }

    /** The identifiers that were perhaps meant, the nearest first. */
    public List<String> nearest(String id) {
        return cards.stream()
                .map(RuleCard::id)
                .filter(known -> distance(id, known) <= FARTHEST)
                .sorted(Comparator.comparing(known -> distance(id, known)))
                .limit(NEAREST_SHOWN)
                .toList();
    }

    /** How many letters differ; a pack is compared only if one is named. */
    private static int distance(String id, String known) {
        String compared = id.contains("/") ? known : known.substring(known.indexOf('/') + 1);
        return LevenshteinDistance.getDefaultInstance().apply(id, compared);
    }
}
