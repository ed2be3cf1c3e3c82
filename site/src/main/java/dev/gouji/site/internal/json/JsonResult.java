package dev.gouji.site.internal.json;

import dev.gouji.model.Box;
import dev.gouji.model.Evidence;
import dev.gouji.model.FindingStatus;
import dev.gouji.model.Interval;
import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** One result in {@code report.json}. */
final class JsonResult {

    private final Json json;

    JsonResult(Json json) {
        this.json = json;
    }

    void write(Result result) {
        json.text("rule", result.rule());
        result.clause().ifPresent(clause -> {
            json.text("clause", clause.document());
            json.text("clauseText", clause.text());
            json.text("certainty", clause.certainty().name().toLowerCase(Locale.ROOT));
        });
        json.text("severity", result.severity().id());
        json.text("verdict", result.verdict().id());
        if (result.isFinding()) {
            json.text("status", result.status().id());
            waiver(result.status());
        }
        reason(result.verdict());
        json.text("message", result.message());
        json.text("fix", result.fix());
        json.text("fingerprint", result.fingerprint());
        json.objects("locations", result.locations(), this::sighting);
        result.evidence().ifPresent(evidence -> json.object("evidence", () -> evidence(evidence)));
    }

    private void waiver(FindingStatus status) {
        if (status instanceof FindingStatus.Waived waived) {
            json.object("waiver", () -> {
                json.text("reason", waived.waiver().reason());
                json.text("approver", waived.waiver().approver());
                json.text("until", waived.waiver().until().toString());
            });
        }
    }

    private void reason(Verdict verdict) {
        if (verdict instanceof Verdict.NotApplicable answer) {
            json.text("because", answer.because());
        }
        if (verdict instanceof Verdict.Undetermined answer) {
            JsonReport.obstacle(json, answer.obstacle());
        }
    }

    private void sighting(Sighting sighting) {
        json.text("role", sighting.role());
        sighting.document().ifPresent(other -> json.text("document", other));
        Runnable place = sighting.location().match(span -> () -> span(span), absent -> () -> absent(absent));
        place.run();
    }

    /** Where something stands, without the text there. */
    void position(Location.Span span) {
        json.number("page", span.page());
        json.texts("section", span.section());
        span.table().ifPresent(table -> json.text("table", table));
        json.number("row", span.row());
        json.number("column", span.column());
    }

    private void span(Location.Span span) {
        position(span);
        json.text("quote", span.quote());
        span.box().flatMap(JsonResult::numbers).ifPresent(box -> json.list("box", box, json::value));
    }

    private void absent(Location.Absent absent) {
        json.flag("absent", true);
        json.texts("section", absent.section());
    }

    /** Left edge, upper edge, width and height in points with one decimal; empty for boxes of broken files. */
    private static Optional<List<BigDecimal>> numbers(Box box) {
        double[] numbers = {box.x(), box.y(), box.width(), box.height()};
        return DoubleStream.of(numbers).allMatch(Double::isFinite)
                ? Optional.of(DoubleStream.of(numbers)
                        .mapToObj(number -> BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP))
                        .toList())
                : Optional.empty();
    }

    private void evidence(Evidence evidence) {
        json.text("formula", evidence.formula());
        json.text("stated", evidence.stated());
        json.text("computed", evidence.computed());
        interval("interval", evidence.statedInterval());
        interval("computedInterval", evidence.computedInterval());
        json.objects("operands", evidence.operands(), operand -> {
            json.text("quote", operand.quote());
            json.text("value", operand.value());
        });
        json.text("repair", evidence.repair());
    }

    private void interval(String name, Interval interval) {
        json.list(
                name,
                List.of(interval.low(), interval.high()),
                end -> end.ifPresentOrElse(number -> json.value(number.value().toString()), json::none));
    }
}
