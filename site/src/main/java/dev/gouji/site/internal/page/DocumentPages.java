package dev.gouji.site.internal.page;

import dev.gouji.model.Contents;
import dev.gouji.model.Document;
import dev.gouji.model.DocumentReport;
import dev.gouji.model.Report;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.model.Table;
import dev.gouji.site.internal.Standing;
import dev.gouji.site.internal.Tally;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Whereabouts;
import dev.gouji.site.internal.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the pages of the documents of one report. */
final class DocumentPages {

    private static final int DEEPEST = 6;

    private final Texts texts;
    private final Wording wording;
    private final Whereabouts whereabouts;
    private final Map<String, RuleCard> rules;

    DocumentPages(Report report, Texts texts) {
        this.texts = texts;
        wording = new Wording(texts);
        whereabouts = new Whereabouts(texts);
        rules = report.rules().stream().collect(Collectors.toMap(RuleCard::id, rule -> rule, (first, same) -> first));
    }

    DocumentPage of(DocumentReport document) {
        Standing standing = Standing.of(document);
        Entries entries = new Entries(rules, texts);
        return new DocumentPage(
                document.title().isBlank() ? document.path() : document.title(),
                document.path(),
                document.sha256(),
                wording.kind(document.profile().kind()),
                document.profile().edition().orElse(""),
                document.pages().isPresent()
                        ? texts.say("pages", document.pages().getAsInt())
                        : "",
                standing.id(),
                wording.standing(standing),
                wording.unchecked(document),
                Tally.of(document),
                CoverageBar.of(document.coverage()),
                gaps(document.gaps()),
                groups(document, entries),
                document.accepted().stream().map(entries::of).toList(),
                select(document, entries, "undetermined"),
                select(document, entries, "satisfied"),
                select(document, entries, "not-applicable"),
                document.results().stream()
                        .map(Result::rule)
                        .distinct()
                        .sorted()
                        .toList(),
                headings(document.contents()),
                tables(document.contents()));
    }

    private List<DocumentPage.Group> groups(DocumentReport document, Entries entries) {
        return Arrays.stream(Severity.values())
                .filter(severity -> !document.findings(severity).isEmpty())
                .map(severity -> new DocumentPage.Group(
                        severity.id(),
                        wording.severity(severity),
                        texts.get("meaning-" + severity.id()),
                        document.findings(severity).stream().map(entries::of).toList()))
                .toList();
    }

    private static List<Entry> select(DocumentReport document, Entries entries, String verdict) {
        Predicate<Result> wanted = result -> result.verdict().id().equals(verdict);
        return document.results().stream().filter(wanted).map(entries::of).toList();
    }

    private List<DocumentPage.Gap> gaps(List<Document.Gap> gaps) {
        Map<String, NavigableSet<Integer>> pages = new LinkedHashMap<>();
        for (Document.Gap gap : gaps) {
            NavigableSet<Integer> known =
                    pages.computeIfAbsent(wording.obstacle(gap.obstacle()), obstacle -> new TreeSet<>());
            gap.page().ifPresent(known::add);
        }
        return pages.entrySet().stream()
                .map(gap -> new DocumentPage.Gap(pages(gap.getValue()), gap.getKey()))
                .toList();
    }

    private String pages(NavigableSet<Integer> pages) {
        return pages.isEmpty()
                ? texts.get("whole-document")
                : texts.say("page", PageRanges.of(pages, texts.get("list-separator")));
    }

    private List<DocumentPage.HeadingRow> headings(Contents contents) {
        return contents.headings().stream()
                .map(heading -> new DocumentPage.HeadingRow(
                        Math.min(heading.level(), DEEPEST), heading.text(), whereabouts.page(heading.page())))
                .toList();
    }

    private List<DocumentPage.TableRow> tables(Contents contents) {
        return contents.tables().stream()
                .map(table -> new DocumentPage.TableRow(
                        table.title(),
                        table.rows(),
                        table.columns(),
                        whereabouts.page(table.page()),
                        table.trust() == Table.Trust.DOUBTFUL))
                .toList();
    }
}
