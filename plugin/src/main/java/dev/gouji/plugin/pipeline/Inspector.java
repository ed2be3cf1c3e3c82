package dev.gouji.plugin.pipeline;

import dev.gouji.model.Contents;
import dev.gouji.model.Coverage;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.DocumentReport.Status;
import dev.gouji.model.Facts;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Profile;
import dev.gouji.model.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes one file through all stages and keeps nothing of it but the report. */
final class Inspector {

    private final Stages stages;
    private final Reading reading;

    Inspector(Stages stages, Reading reading) {
        this.stages = stages;
        this.reading = reading;
    }

    DocumentReport inspect(Source source) {
        return stages.read(source, this::checked, failed -> unreadable(source, failed.sha256(), failed.obstacle()));
    }

    private DocumentReport checked(Facts facts) {
        List<Result> results = new ArrayList<>(stages.checker().apply(facts));
        Document document = facts.document();
        results.addAll(reading.results(document));
        return new DocumentReport(
                document.path(),
                document.sha256(),
                document.title().original().strip(),
                document.profile(),
                document.pages(),
                Status.CHECKED,
                Optional.empty(),
                document.gaps(),
                coverage(facts, results),
                Contents.of(document),
                results);
    }

    /** The report of a file that was not checked. */
    static DocumentReport unreadable(Source source, String sha256, Obstacle obstacle) {
        return new DocumentReport(
                source.path(),
                sha256,
                "",
                source.known(Profile.UNKNOWN),
                OptionalInt.empty(),
                Status.UNREADABLE,
                Optional.of(obstacle),
                List.of(),
                Coverage.NONE,
                Contents.NONE,
                List.of());
    }

    private static Coverage coverage(Facts facts, List<Result> results) {
        TieOut tieOut = new TieOut(facts);
        return new Coverage(
                        facts.numbers(),
                        facts.mentions().size(),
                        tieOut.linked(),
                        tieOut.tied(),
                        facts.claims().size(),
                        0,
                        0,
                        0,
                        tieOut.untied())
                .with(results);
    }
}
