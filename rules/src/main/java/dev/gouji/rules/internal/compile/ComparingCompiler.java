package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.Comparison;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.source.ComparingKind;
import dev.gouji.rules.internal.source.PeersKind;
import dev.gouji.rules.internal.source.PlanVsReportKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.SeriesKind;

/** Hands each rule that compares documents to the compiler of its kind. */
final class ComparingCompiler {

    private ComparingCompiler() {}

    static CompiledRule<Comparison> compile(RuleSource rule, ComparingKind demand) {
        return demand.compare(new ComparingKind.Comparing<>() {
            @Override
            public CompiledRule<Comparison> series(SeriesKind kind) {
                return new SeriesCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Comparison> planVsReport(PlanVsReportKind kind) {
                return new PlanVsReportCompiler(rule, kind).compile();
            }

            @Override
            public CompiledRule<Comparison> peers(PeersKind kind) {
                return new PeersCompiler(rule, kind).compile();
            }
        });
    }
}
