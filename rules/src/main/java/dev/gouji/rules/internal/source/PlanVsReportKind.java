package dev.gouji.rules.internal.source;

import dev.gouji.model.Relation;
import java.util.Set;

/**
 * The report reaches what the school's plan for the year aimed at.
 *
 * @param indicators as in {@link ComparingKind}
 * @param reached how the value has to stand to the target
 */
public record PlanVsReportKind(Set<String> indicators, Relation reached) implements ComparingKind {

    public PlanVsReportKind {
        indicators = Set.copyOf(indicators);
    }

    @Override
    public String id() {
        return "plan-vs-report";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("indicator", "stated", "target", "document");
    }

    @Override
    public <R> R compare(Comparing<R> cases) {
        return cases.planVsReport(this);
    }
}
