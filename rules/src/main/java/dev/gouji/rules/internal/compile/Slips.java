package dev.gouji.rules.internal.compile;

import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.Slip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What rules on the wording share: every slip is a finding, and a text without any is a pass if all of it was read. */
final class Slips {

    private final RuleSource rule;
    private final String sentence;
    private final Function<Inspection, List<Found>> search;

    /**
     * A rule that tells what a search finds.
     *
     * @param sentence key of the general sentence for a finding
     * @param search everything it finds in a document
     */
    Slips(RuleSource rule, String sentence, Function<Inspection, List<Found>> search) {
        this.rule = rule;
        this.sentence = sentence;
        this.search = search;
    }

    /** A slip and the text that it is in. */
    record Found(Passage passage, Slip slip) {}

    /** A search that looks at every text by itself. */
    static Function<Inspection, List<Found>> each(Function<Passage, List<Slip>> search) {
        return inspection -> inspection.passages().stream()
                .flatMap(passage -> search.apply(passage).stream().map(slip -> new Found(passage, slip)))
                .toList();
    }

    CompiledRule compile() {
        return new CompiledRule(
                rule,
                List.of(new Trigger("looked", List.of(), (inspection, match) -> results(inspection))),
                this::clean);
    }

    private List<Result> results(Inspection inspection) {
        return search.apply(inspection).stream()
                .map(found -> result(inspection, found))
                .toList();
    }

    private Result result(Inspection inspection, Found found) {
        Slip slip = found.slip();
        Map<String, String> values = new HashMap<>(slip.values());
        values.put("hit", found.passage().text().quote(slip.from(), slip.to()));
        return new Verdicts(rule, inspection.words())
                .violated(
                        Severity.ERROR,
                        Matter.of(
                                sentence,
                                values,
                                List.of(Matter.found(inspection.locate(found.passage(), slip.from(), slip.to())))));
    }

    private Result clean(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        Map<String, String> values =
                Map.of("title", rule.title().in(inspection.words().locale()));
        return inspection
                .gap()
                .map(gap -> {
                    Map<String, String> hidden = new HashMap<>(values);
                    hidden.put("gap", gap.detail());
                    return verdicts.undetermined(gap.kind(), Matter.of("wording.hidden", hidden, List.of()));
                })
                .orElseGet(() -> verdicts.satisfied(Matter.of("wording.clean", values, List.of())));
    }
}
