package dev.gouji.rules.internal.source;

import dev.gouji.model.Indicator;
import java.util.Set;

/** A demand on a document beside other documents of the same run. */
public sealed interface ComparingKind extends RuleKind permits SeriesKind, PlanVsReportKind, PeersKind {

    /** The identifiers of the indicators that are compared; empty for all. */
    Set<String> indicators();

    /** Answers by the kind. */
    <R> R compare(Comparing<R> cases);

    default boolean isAbout(Indicator indicator) {
        return indicators().isEmpty() || indicators().contains(indicator.id());
    }

    /** Figures of two documents are set against each other, which takes more than arithmetic. */
    @Override
    default boolean isArithmetic() {
        return false;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.comparing(this);
    }

    /** One answer a kind. */
    interface Comparing<R> {
        R series(SeriesKind kind);

        R planVsReport(PlanVsReportKind kind);

        R peers(PeersKind kind);
    }
}
