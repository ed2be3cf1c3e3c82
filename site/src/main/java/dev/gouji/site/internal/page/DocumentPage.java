package dev.gouji.site.internal.page;

import dev.gouji.site.internal.Tally;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a document shows.
 *
 * @param name the document's title, or its path if it has none
 * @param path of the document
 * @param sha256 of the file
 * @param kind of document
 * @param edition as reviewers name it, or empty
 * @param pages number of pages, empty for formats without pages
 * @param standing identifier of how it stands
 * @param standingName in the language of the page
 * @param obstacle why it was not checked, or empty
 * @param tally results of each sort
 * @param coverage how much of it was looked at
 * @param gaps what of it could not be read
 * @param groups violations, those of one severity together
 * @param accepted violations that are waived or in the baseline
 * @param undetermined results without an answer
 * @param satisfied rules kept
 * @param notApplicable rules that do not concern it
 * @param rules rules with results, for the filter
 * @param headings found in it
 * @param tables found in it
 */
record DocumentPage(
        String name,
        String path,
        String sha256,
        String kind,
        String edition,
        String pages,
        String standing,
        String standingName,
        String obstacle,
        Tally tally,
        CoverageBar coverage,
        List<Gap> gaps,
        List<Group> groups,
        List<Entry> accepted,
        List<Entry> undetermined,
        List<Entry> satisfied,
        List<Entry> notApplicable,
        List<String> rules,
        List<HeadingRow> headings,
        List<TableRow> tables) {

    /** The violation to look at first. */
    Optional<Entry> firstFinding() {
        return groups.stream().flatMap(group -> group.entries().stream()).findFirst();
    }

    /** Whether the rules had a say; nothing is shown as found or not found in a file that was not checked. */
    boolean judged() {
        return obstacle.isEmpty() || !rules.isEmpty();
    }

    /** Violations of one severity. */
    record Group(String severity, String title, String meaning, List<Entry> entries) {}

    /** Trouble of one class, with the pages where it was met. */
    record Gap(String where, String obstacle) {}

    /** A heading of the document; the level is 6 at most. */
    record HeadingRow(int level, String text, String page) {}

    /** A table of the document. */
    record TableRow(String title, int rows, int columns, String page, boolean doubtful) {}
}
