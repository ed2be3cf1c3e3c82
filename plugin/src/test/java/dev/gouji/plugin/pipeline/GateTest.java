package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Location;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Profile;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Report report = new Report(
            "1",
            List.of(),
            List.of(),
            List.of(
                    document(Optional.of(new Obstacle(Obstacle.Kind.EMPTY, "")), List.of()),
                    document(
                            Optional.empty(),
                            List.of(
                                    result(Severity.INFO, new Verdict.Violated()),
                                    result(Severity.WARNING, new Verdict.Violated()),
                                    result(Severity.ERROR, new Verdict.Satisfied()),
                                    result(Severity.ERROR, new Verdict.Violated())))));

    @Test
    void findingsOfTheSeverityAndHeavierOnesStop() {
        assertEquals(List.of(Severity.ERROR), stoppers(Optional.of(Severity.ERROR)));
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), stoppers(Optional.of(Severity.WARNING)));
    }

    @Test
    void aFileThatCouldNotBeReadStops() {
        assertEquals(1, new Gate(Optional.of(Severity.ERROR)).unread(report).size());
    }

    @Test
    void neverStopsForNothing() {
        Gate never = new Gate(Optional.empty());

        assertEquals(List.of(), never.findings(report));
        assertEquals(List.of(), never.unread(report));
    }

    private List<Severity> stoppers(Optional<Severity> failOn) {
        return new Gate(failOn).findings(report).stream().map(Result::severity).toList();
    }

    private static DocumentReport document(Optional<Obstacle> obstacle, List<Result> results) {
        return new DocumentReport(
                "a.txt",
                "00",
                "",
                Profile.UNKNOWN,
                OptionalInt.empty(),
                obstacle.isPresent() ? Status.UNREADABLE : Status.CHECKED,
                obstacle,
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                results);
    }

    private static Result result(Severity severity, Verdict verdict) {
        return new Result(
                "arithmetic/ratio",
                Optional.empty(),
                severity,
                verdict,
                "",
                "",
                List.of(new Sighting("found", new Location.Absent(List.of()))),
                Optional.empty());
    }
}
