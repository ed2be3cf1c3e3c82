package dev.gouji.plugin.console;

import dev.gouji.model.RuleCard;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.rules.RuleChange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules in force, one a line, below each what was changed of it. */
public final class RuleList {

    private static final String INDENT = "    ";

    private final Texts texts;

    public RuleList(Texts texts) {
        this.texts = texts;
    }

    /** The rules by identifier, those that were switched off, then how many they are. */
    public List<String> lines(List<RuleCard> cards, List<RuleChange> changes) {
        int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(1);
        Stream<String> rules = cards.stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .flatMap(card -> Stream.concat(
                        Stream.of(texts.get(
                                "rules.rule",
                                pad(card.id(), width),
                                texts.get("severity." + card.severity().id()),
                                card.file(),
                                pad(card.kind(), 10),
                                card.title())),
                        changes.stream()
                                .filter(change -> change.rule().equals(card.id()))
                                .map(this::change)));
        List<RuleChange> off = changes.stream()
                .filter(change -> change.after().equals(RuleChange.OFF))
                .toList();
        return Stream.of(
                        rules,
                        off.stream().map(change -> texts.get("rules.off", change.rule(), change.at(), change.reason())),
                        Stream.of(texts.get("rules.total", cards.size(), off.size())))
                .flatMap(lines -> lines)
                .toList();
    }

    private String change(RuleChange change) {
        return INDENT
                + texts.get(
                        "rules.change",
                        texts.get("rules." + change.key()),
                        value(change, change.before()),
                        value(change, change.after()),
                        change.at(),
                        change.reason());
    }

    private String value(RuleChange change, String value) {
        return change.key().equals(RuleChange.SEVERITY) ? texts.get("severity." + value) : value;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
