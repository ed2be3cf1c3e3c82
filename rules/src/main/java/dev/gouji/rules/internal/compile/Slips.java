package dev.gouji.rules.internal.compile;

import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What rules on the wording share: every slip is a finding, and a text without any is a pass if all of it was read. */
final class Slips {

    private final RuleSource rule;
    private final String sentence;
    private final Function<Inspection, List<Told>> search;

    /**
     * A rule that tells what a search finds.
     *
     * @param sentence key of the general sentence for a finding
     * @param search everything it finds in a document
     */
    Slips(RuleSource rule, String sentence, Function<Inspection, List<Told>> search) {
        this.rule = rule;
        this.sentence = sentence;
        this.search = search;
    }

    /**
     * A slip as it is told.
     *
     * @param passage the text that it is in
     * @param from offset of its first character in the folded text
     * @param to offset behind its last character
     * @param values what fills the placeholders of the sentence, besides the hit itself
     */
    record Told(Passage passage, int from, int to, Map<String, String> values) {

        Told {
            values = Map.copyOf(values);
        }
    }

    /** What the document says; a title among the properties of a file is put together, not written. */
    static List<Passage> passages(Inspection inspection) {
        return inspection.passages().stream()
                .filter(passage -> passage.block() >= 0)
                .toList();
    }

    CompiledRule<Inspection> compile() {
        return new CompiledRule<>(
                rule,
                List.of(new Trigger<>("looked", List.of(), (inspection, match) -> results(inspection))),
                this::clean);
    }

    private List<Result> results(Inspection inspection) {
        return search.apply(inspection).stream()
                .map(told -> result(inspection, told))
                .toList();
    }

    private Result result(Inspection inspection, Told told) {
        Map<String, String> values = new HashMap<>(told.values());
        values.put("hit", told.passage().text().quote(told.from(), told.to()));
        Matter matter = Matter.of(
                sentence, values, List.of(Matter.found(inspection.locate(told.passage(), told.from(), told.to()))));
        return new Verdicts(rule, inspection.words()).violated(Severity.ERROR, matter);
    }

    private Result clean(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        String title = rule.title().in(inspection.words().locale());
        return inspection
                .gap()
                .map(gap -> verdicts.undetermined(
                        gap.kind(),
                        Matter.of("wording.hidden", Map.of("title", title, "gap", gap.detail()), List.of())))
                .orElseGet(() -> verdicts.satisfied(Matter.of("wording.clean", Map.of("title", title), List.of())));
    }
}
