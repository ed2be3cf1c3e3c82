package dev.gouji.site.internal.text;

import com.samskivert.mustache.Template;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.Evidence;
import dev.gouji.model.Location;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.site.internal.Characters;
import dev.gouji.site.internal.Headline;
import dev.gouji.site.internal.Output;
import dev.gouji.site.internal.Standing;
import dev.gouji.site.internal.Tally;
import dev.gouji.site.internal.Templates;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Whereabouts;
import dev.gouji.site.internal.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The first findings as {@code summary.md}, for pull requests and job summaries.
 *
 * <p>The limits keep it below the 1 MiB that GitHub takes for a job summary, whatever the documents contain.
 */
public final class MarkdownSummary implements Output {

    private static final int ROWS = 100;
    private static final int DOCUMENTS = 30;
    private static final int FINDINGS = 3;
    private static final int LENGTH = 160;

    private final Texts texts;
    private final Wording wording;
    private final Whereabouts whereabouts;
    private final Template template;

    public MarkdownSummary(Texts texts) {
        this.texts = texts;
        wording = new Wording(texts);
        whereabouts = new Whereabouts(texts);
        template = Templates.ofMarkdown().load("summary.md");
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        Templates.write(template, summary(report), folder.resolve("summary.md"));
    }

    private Summary summary(Report report) {
        List<DocumentReport> documents =
                report.documents().stream().sorted(Standing.worstFirst()).toList();
        List<DocumentReport> faulty = documents.stream()
                .filter(document -> Tally.of(document).findings() > 0)
                .toList();
        return new Summary(
                texts,
                new Headline(texts).of(report),
                documents.stream().limit(ROWS).map(this::row).toList(),
                more(documents.size(), ROWS, "more-documents"),
                faulty.stream().limit(DOCUMENTS).map(this::findings).toList(),
                more(faulty.size(), DOCUMENTS, "more-documents"),
                Characters.shorten(report.version(), LENGTH));
    }

    private Row row(DocumentReport document) {
        String standing = wording.standing(Standing.of(document));
        String why = wording.unchecked(document);
        return new Row(
                Characters.shorten(document.path(), LENGTH),
                wording.kind(document.profile().kind()),
                document.profile()
                        .edition()
                        .map(edition -> Characters.shorten(edition, LENGTH))
                        .orElse(""),
                Characters.shorten(why.isEmpty() ? standing : standing + texts.get("colon") + why, LENGTH),
                why.isEmpty(),
                Tally.of(document));
    }

    private Findings findings(DocumentReport document) {
        List<Result> findings =
                document.results().stream().filter(Result::isOpen).toList();
        return new Findings(
                Characters.shorten(document.path(), LENGTH),
                findings.stream().limit(FINDINGS).map(this::finding).toList(),
                more(findings.size(), FINDINGS, "more-findings"));
    }

    private Finding finding(Result result) {
        Location first = result.locations().get(0).location();
        return new Finding(
                wording.severity(result.severity()),
                Characters.shorten(result.message(), LENGTH),
                Characters.shorten(whereabouts.of(first), LENGTH),
                Characters.shorten(first.match(Location.Span::quote, absent -> ""), LENGTH),
                Characters.shorten(result.evidence().map(this::calculation).orElse(""), LENGTH),
                result.fingerprint());
    }

    private String calculation(Evidence evidence) {
        return texts.say("calculation", evidence.formula(), evidence.computed(), evidence.stated());
    }

    private Optional<String> more(int all, int shown, String key) {
        return all > shown ? Optional.of(texts.say(key, all - shown)) : Optional.empty();
    }

    /** What the template shows. */
    record Summary(
            Texts t,
            String headline,
            List<Row> rows,
            Optional<String> moreRows,
            List<Findings> documents,
            Optional<String> moreDocuments,
            String version) {}

    /** A document in the table. */
    record Row(String path, String kind, String edition, String standing, boolean checked, Tally tally) {}

    /** The first findings of a document. */
    record Findings(String path, List<Finding> first, Optional<String> more) {}

    /** One finding. */
    record Finding(
            String severity, String message, String where, String quote, String calculation, String fingerprint) {}
}
