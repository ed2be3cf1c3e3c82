package dev.gouji.site;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Evidence;
import dev.gouji.model.Interval;
import dev.gouji.model.Location;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Pack;
import dev.gouji.model.Profile;
import dev.gouji.model.Rational;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Table;
import dev.gouji.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A report in which every text that comes from outside is the same hostile one. */
final class HostileReport {

    private final String text;

    HostileReport(String text) {
        this.text = text;
    }

    Report report(int documents, int findings) {
        List<DocumentReport> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            all.add(document(text + i, Status.CHECKED, findings));
        }
        all.add(document(text, Status.UNREADABLE, 0));
        Optional<Clause> clause = Optional.of(new Clause(text, text, Certainty.INFERRED));
        return new Report(
                text,
                List.of(new Pack(text, text, text)),
                List.of(new RuleCard(text, text, text, Severity.ERROR, clause, text, text, text)),
                all);
    }

    private DocumentReport document(String path, Status status, int findings) {
        Obstacle obstacle = new Obstacle(Obstacle.Kind.CORRUPT, text);
        List<Result> results = new ArrayList<>(IntStream.range(0, findings)
                .mapToObj(i -> result(new Verdict.Violated(), text + i))
                .toList());
        results.add(result(new Verdict.Satisfied(), text));
        results.add(result(new Verdict.Undetermined(obstacle), text));
        results.add(result(new Verdict.NotApplicable(text), text));
        return new DocumentReport(
                path,
                text,
                text,
                new Profile(DocumentKind.OTHER, Optional.of(text)),
                OptionalInt.empty(),
                status,
                Optional.of(obstacle),
                List.of(new Document.Gap(OptionalInt.empty(), obstacle)),
                Coverage.NONE,
                new Contents(
                        List.of(new Contents.Entry(1, text, OptionalInt.empty())),
                        List.of(new Contents.TableEntry(text, 1, 1, OptionalInt.empty(), Table.Trust.DOUBTFUL))),
                results);
    }

    private Result result(Verdict verdict, String message) {
        Location place = new Location.Span(
                OptionalInt.of(1),
                List.of(text),
                Optional.of(text),
                OptionalInt.of(1),
                OptionalInt.of(1),
                text,
                Optional.empty());
        Interval interval = Interval.exactly(Rational.ONE);
        return new Result(
                text,
                Optional.of(new Clause(text, text, Certainty.CERTAIN)),
                Severity.ERROR,
                verdict,
                message,
                text,
                List.of(new Sighting("stated", place), new Sighting(text, new Location.Absent(List.of(text)))),
                Optional.of(new Evidence(
                        text, text, text, interval, interval, List.of(new Evidence.Operand(text, text)), text)));
    }
}
