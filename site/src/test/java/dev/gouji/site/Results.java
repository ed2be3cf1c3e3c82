package dev.gouji.site;

import dev.gouji.model.Box;
import dev.gouji.model.Evidence;
import dev.gouji.model.Interval;
import dev.gouji.model.Location;
import dev.gouji.model.Rational;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Short ways to make the parts of a report. */
final class Results {

    private Results() {}

    static Result finding(
            String rule, Severity severity, String message, List<Sighting> places, Optional<Evidence> evidence) {
        return new Result(
                rule, Optional.empty(), severity, new Verdict.Violated(), message, "对照原始数据核实", places, evidence);
    }

    static Result result(
            String rule, Verdict verdict, String message, List<Sighting> places, Optional<Evidence> evidence) {
        return new Result(rule, Optional.empty(), Severity.ERROR, verdict, message, "", places, evidence);
    }

    static Sighting text(String role, int page, String chapter, String section, String quote) {
        return new Sighting(
                role,
                new Location.Span(
                        OptionalInt.of(page),
                        Stream.of(chapter, section).filter(s -> !s.isEmpty()).toList(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        quote,
                        Optional.of(new Box(72, 101.25, 451.3, 14))));
    }

    static Sighting cell(String role, int page, String table, int row, int column, String quote) {
        return new Sighting(
                role,
                new Location.Span(
                        OptionalInt.of(page),
                        List.of("六、发展保障"),
                        Optional.of(table),
                        OptionalInt.of(row),
                        OptionalInt.of(column),
                        quote,
                        Optional.empty()));
    }

    static Sighting absent(String role, String... section) {
        return new Sighting(role, new Location.Absent(List.of(section)));
    }

    static Evidence evidence(String formula, String stated, String computed, long low, long high) {
        return new Evidence(
                formula,
                stated,
                computed,
                Interval.exactly(Rational.of(low)),
                Interval.exactly(Rational.of(high)),
                List.of(),
                "");
    }
}
