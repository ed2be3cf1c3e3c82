package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.source.NamesKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.Majority;
import java.util.List;

/** A name is always written as the document usually writes it. */
final class NamesCompiler {

    private final RuleSource rule;
    private final NamesKind kind;

    NamesCompiler(RuleSource rule, NamesKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule compile() {
        return new Slips(rule, "names.stray", this::found).compile();
    }

    private List<Slips.Found> found(Inspection inspection) {
        List<String> texts = inspection.passages().stream()
                .map(passage -> passage.text().folded())
                .toList();
        Majority majority = new Majority(texts, kind.least());
        return Slips.each(passage -> majority.strays(passage.text().folded())).apply(inspection);
    }
}
