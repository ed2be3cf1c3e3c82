package dev.gouji.plugin.console;

import dev.gouji.model.Clause;
import dev.gouji.model.Example;
import dev.gouji.model.RuleCard;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.rules.RuleExplanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is known of one rule, as lines to read. */
public final class RuleSheet {

    private static final String INDENT = "  ";

    private final Texts texts;

    public RuleSheet(Texts texts) {
        this.texts = texts;
    }

    /** What is not known of the rule is left out. */
    public List<String> lines(RuleCard card, Optional<RuleExplanation> explanation) {
        return Stream.of(
                        Stream.of(card.id() + "  " + card.title()),
                        line(
                                "rule.severity",
                                texts.get("severity." + card.severity().id())),
                        line("rule.kind", card.kind()),
                        line("rule.applies-to", card.appliesTo()),
                        card.clause().stream().flatMap(this::clause),
                        explanation.stream().flatMap(known -> line("rule.why", known.why())),
                        line("rule.fix", card.fix()),
                        explanation.stream().flatMap(known -> line("rule.since", known.since())),
                        line("rule.file", card.file()),
                        explanation.stream()
                                .flatMap(known -> known.examples().stream())
                                .flatMap(this::example))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> example(Example example) {
        Stream<String> heading =
                Stream.of(INDENT + texts.get("rule.example", texts.get("verdict." + example.expected())));
        Stream<String> others = example.beside().stream()
                .flatMap(other -> Stream.concat(Stream.of(INDENT + texts.get("rule.beside")), indented(other)));
        return Stream.of(heading, indented(example.text()), others).flatMap(lines -> lines);
    }

    private static Stream<String> indented(String text) {
        return text.strip().lines().map(line -> INDENT + INDENT + line);
    }

    private Stream<String> clause(Clause clause) {
        return Stream.of(
                        line("rule.clause", clause.document()),
                        line("rule.text", clause.text()),
                        line("rule.certainty", texts.get("certainty." + clause.certainty())))
                .flatMap(lines -> lines);
    }

    private Stream<String> line(String key, String value) {
        String folded = value.strip().replaceAll("\\s*\\R\\s*", " ");
        return folded.isEmpty() ? Stream.empty() : Stream.of(INDENT + texts.get(key, folded));
    }
}
