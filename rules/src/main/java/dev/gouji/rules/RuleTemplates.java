package dev.gouji.rules;

import dev.gouji.model.Configuration;
import dev.gouji.model.RuleCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rules to start from: of each kind the shortest that is shipped, whose examples are known to hold. */
public final class RuleTemplates {

    private final SortedMap<String, String> texts = new TreeMap<>();

    private RuleTemplates(List<RuleCard> cards) {
        cards.forEach(card -> texts.merge(card.kind(), text(card), RuleTemplates::shorter));
    }

    /** The templates of the shipped packs. */
    public static RuleTemplates shipped() {
        return RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of())
                .match(ready -> new RuleTemplates(ready.rules().cards(Locale.CHINESE)), rejected -> {
                    throw new IllegalStateException("shipped packs have mistakes: " + rejected.problems());
                });
    }

    /** The kinds of which there is one. */
    public Set<String> kinds() {
        return texts.keySet();
    }

    /**
     * The text of a rule file that is right as it stands and waits to be rewritten.
     *
     * @param id of the new rule
     * @param kind one of {@link #kinds()}
     */
    public String rule(String id, String kind) {
        return Objects.requireNonNull(texts.get(kind), kind)
                .replaceFirst("(?m)^id: .*$", "id: " + id)
                .replaceFirst("(?m)^since: .*$", "since: 1.0.0");
    }

    private static String shorter(String one, String other) {
        return Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.<String>naturalOrder())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private static String text(RuleCard card) {
        String name = "/dev/gouji/" + card.file();
        try (InputStream stream = Objects.requireNonNull(RuleTemplates.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
