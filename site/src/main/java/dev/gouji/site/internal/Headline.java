package dev.gouji.site.internal;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import java.util.ArrayList;
import java.util.List;

/** Says in one sentence how a report ended. */
public final class Headline {

    private final Texts texts;

    public Headline(Texts texts) {
        this.texts = texts;
    }

    public String of(Report report) {
        List<DocumentReport> documents = report.documents();
        if (documents.isEmpty()) {
            return texts.get("overall-nothing");
        }
        List<String> parts = new ArrayList<>();
        Tally tally = Tally.of(documents);
        if (tally.errors() > 0) {
            parts.add(texts.say("overall-errors", count(documents, Standing.ERRORS), tally.errors()));
        }
        if (tally.warnings() > 0) {
            parts.add(texts.say("overall-warnings", tally.warnings()));
        }
        for (Standing standing : List.of(Standing.UNREADABLE, Standing.SKIPPED, Standing.UNCHECKED, Standing.CLEAN)) {
            int count = count(documents, standing);
            if (count > 0) {
                parts.add(texts.say("overall-" + standing.id(), count));
            }
        }
        return texts.say("overall", documents.size(), String.join(texts.get("semicolon"), parts));
    }

    private static int count(List<DocumentReport> documents, Standing standing) {
        return (int) documents.stream()
                .map(Standing::of)
                .filter(given -> given == standing)
                .count();
    }
}
