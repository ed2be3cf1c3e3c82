package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.source.DoubledKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.Slip;
import java.util.List;
import java.util.function.Predicate;

/** Nothing is written twice by mistake. */
final class DoubledCompiler {

    private final RuleSource rule;
    private final DoubledKind kind;

    DoubledCompiler(RuleSource rule, DoubledKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule compile() {
        return new Slips(rule, "doubled.found", this::found).compile();
    }

    private List<Slips.Found> found(Inspection inspection) {
        return Slips.each(passage -> slips(passage, isSeenIn(inspection))).apply(inspection);
    }

    private List<Slip> slips(Passage passage, Predicate<String> isSeen) {
        if (passage.block() < 0) {
            return List.of(); // A title among the properties of a file is put together, not written.
        }
        return switch (kind.of()) {
            case CHARACTERS -> kind.search().characters(passage.text(), isSeen);
            case PHRASES -> kind.search().phrases(passage.text());
            case ECHOES -> kind.search().echoes(passage.text());
        };
    }

    /** Whether the document has the two characters where the first of them is not doubled. */
    private static Predicate<String> isSeenIn(Inspection inspection) {
        return word -> inspection.passages().stream()
                .map(passage -> passage.text().folded())
                .anyMatch(folded -> hasAlone(folded, word));
    }

    private static boolean hasAlone(String folded, String word) {
        int at = folded.indexOf(word);
        while (at >= 0 && at > 0 && folded.charAt(at - 1) == word.charAt(0)) {
            at = folded.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
