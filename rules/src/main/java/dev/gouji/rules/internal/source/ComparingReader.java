package dev.gouji.rules.internal.source;

import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.rules.internal.formula.Units;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import java.util.Optional;

/** Reads what rules demand of a document beside others. */
final class ComparingReader {

    private final IndicatorReader indicators;
    private final Problems problems;

    ComparingReader(IndicatorReader indicators, Problems problems) {
        this.indicators = indicators;
        this.problems = problems;
    }

    /** The demand; empty if it is another or makes no sense, which is then among the problems. */
    Optional<RuleKind> read(Fields rule) {
        return rule.child("series")
                .flatMap(this::series)
                .or(() -> rule.child("plan-vs-report").flatMap(this::planVsReport))
                .or(() -> rule.child("peers").flatMap(this::peers));
    }

    private Optional<RuleKind> series(Fields fields) {
        return indicators.several(fields).map(ids -> new SeriesKind(ids, share(fields)));
    }

    private Optional<Rational> share(Fields fields) {
        String key = "change-at-most";
        Optional<Rational> share = fields.text(key).flatMap(Units::amount).map(amount -> amount.value());
        if (fields.has(key) && share.isEmpty()) {
            problems.add("RULE-312", fields.spot(key), "“" + fields.textOrEmpty(key) + "”不是百分比，应写作 50%");
        }
        return share;
    }

    private Optional<RuleKind> planVsReport(Fields fields) {
        Relation reached = fields.textOrEmpty("better").equals("lower") ? Relation.AT_MOST : Relation.AT_LEAST;
        return indicators.several(fields).map(ids -> new PlanVsReportKind(ids, reached));
    }

    private Optional<RuleKind> peers(Fields fields) {
        return indicators
                .several(fields)
                .map(ids -> new PeersKind(ids, Integer.parseInt(fields.textOrEmpty("schools"))));
    }
}
