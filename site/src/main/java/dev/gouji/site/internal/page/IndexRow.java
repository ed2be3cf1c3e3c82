package dev.gouji.site.internal.page;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Result;
import dev.gouji.site.internal.Links;
import dev.gouji.site.internal.Standing;
import dev.gouji.site.internal.Tally;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Whereabouts;
import dev.gouji.site.internal.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A document in the overview.
 *
 * @param href its page
 * @param name the document's title, or its path if it has none
 * @param title whether the document has one
 * @param path of the document
 * @param kind of document
 * @param edition as reviewers name it, or empty
 * @param standing identifier of how it stands
 * @param standingName in the language of the page
 * @param rank of the standing, for sorting
 * @param obstacle why it was not checked, or empty
 * @param gaps how many places of it could not be read, or empty
 * @param tally results of each sort
 * @param coverage how much of it was looked at
 * @param first the violation to look at first
 */
record IndexRow(
        String href,
        String name,
        boolean title,
        String path,
        String kind,
        String edition,
        String standing,
        String standingName,
        int rank,
        String obstacle,
        String gaps,
        Tally tally,
        CoverageBar coverage,
        Optional<First> first) {

    /** The violation to look at first. */
    record First(String href, String severity, String severityName, String message, String where) {}

    /** Makes rows in one language. */
    static final class Maker {

        private final Texts texts;
        private final Wording wording;
        private final Whereabouts whereabouts;

        Maker(Texts texts) {
            this.texts = texts;
            wording = new Wording(texts);
            whereabouts = new Whereabouts(texts);
        }

        IndexRow of(DocumentReport document) {
            Standing standing = Standing.of(document);
            String href = Links.of(PageNames.of(document.path()));
            return new IndexRow(
                    href,
                    document.title().isBlank() ? document.path() : document.title(),
                    !document.title().isBlank(),
                    document.path(),
                    wording.kind(document.profile().kind()),
                    document.profile().edition().orElse(""),
                    standing.id(),
                    wording.standing(standing),
                    List.of(Standing.values()).indexOf(standing),
                    wording.unchecked(document),
                    document.gaps().isEmpty()
                            ? ""
                            : texts.say("gap-count", document.gaps().size()),
                    Tally.of(document),
                    CoverageBar.of(document.coverage()),
                    document.results().stream()
                            .filter(Result::isOpen)
                            .findFirst()
                            .map(result -> first(href, result)));
        }

        private First first(String href, Result result) {
            return new First(
                    href + "#" + result.fingerprint(),
                    result.severity().id(),
                    wording.severity(result.severity()),
                    result.message(),
                    whereabouts.of(result.locations().get(0).location()));
        }
    }
}
