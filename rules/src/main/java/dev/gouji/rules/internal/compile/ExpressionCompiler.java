package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.ExpressionKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.Edit;
import dev.gouji.rules.internal.wording.Vocabulary.Miss;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fixed expressions are written as they have to be; the finding says what is lacking or exchanged. */
final class ExpressionCompiler {

    private final RuleSource rule;
    private final ExpressionKind kind;

    ExpressionCompiler(RuleSource rule, ExpressionKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        return new Slips(rule, "expression.near", this::told).compile();
    }

    private List<Slips.Told> told(Inspection inspection) {
        return Slips.passages(inspection).stream()
                .flatMap(passage -> kind.vocabulary().misses(passage.text().folded()).stream()
                        .map(miss -> told(passage, miss, inspection.words())))
                .toList();
    }

    private static Slips.Told told(Passage passage, Miss miss, Words words) {
        String how = miss.edits().isEmpty()
                ? words.say("expression.wrong", Map.of())
                : Edit.joined(miss.edits()).stream()
                        .map(edit -> words.say(
                                "expression." + edit.kind().name().toLowerCase(Locale.ROOT),
                                Map.of("wrong", edit.wrong(), "right", edit.right())))
                        .collect(Collectors.joining(words.say("list.comma", Map.of())));
        return new Slips.Told(
                passage, miss.from(), miss.to(), Map.of("term", miss.term().text(), "how", how));
    }
}
