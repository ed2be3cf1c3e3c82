package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.SlipKind;
import dev.gouji.rules.internal.wording.Slip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No slip of one sort in words, signs and numbers. */
final class SlipCompiler {

    private final RuleSource rule;
    private final SlipKind kind;

    SlipCompiler(RuleSource rule, SlipKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        return new Slips(rule, "slip.found", this::told).compile();
    }

    private List<Slips.Told> told(Inspection inspection) {
        List<Passage> passages = Slips.passages(inspection);
        return kind.search().in(passages.stream().map(Passage::text).toList()).stream()
                .map(found -> told(passages.get(found.text()), found.slip(), inspection))
                .toList();
    }

    private static Slips.Told told(Passage passage, Slip slip, Inspection inspection) {
        Map<String, String> values = new HashMap<>(slip.values());
        values.put("why", inspection.words().say("slip." + slip.fault(), slip.values()));
        return new Slips.Told(passage, slip.from(), slip.to(), values);
    }
}
