package dev.gouji.plugin.console;

import dev.gouji.model.Configuration;
import dev.gouji.model.RuleCard;
import dev.gouji.plugin.pipeline.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules in force, one a line. */
public final class RuleList {

    private final Texts texts;

    public RuleList(Texts texts) {
        this.texts = texts;
    }

    /** The rules by identifier, then how many they are. */
    public List<String> lines(List<RuleCard> cards, Configuration configuration) {
        int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(1);
        Stream<String> rules = cards.stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .map(card -> texts.get(
                        "rules.rule",
                        pad(card.id(), width),
                        texts.get("severity." + card.severity().id()),
                        origin(card, configuration),
                        pad(card.kind(), 10),
                        card.title()));
        return Stream.concat(rules, Stream.of(texts.get("rules.total", cards.size())))
                .toList();
    }

    private String origin(RuleCard card, Configuration configuration) {
        return texts.get(configuration.rules().containsKey(card.id()) ? "rules.by-configuration" : "rules.by-pack");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
