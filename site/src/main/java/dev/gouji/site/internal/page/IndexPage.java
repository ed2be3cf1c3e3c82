package dev.gouji.site.internal.page;

import dev.gouji.model.DocumentReport;
import dev.gouji.model.Pack;
import dev.gouji.model.Report;
import dev.gouji.site.internal.Headline;
import dev.gouji.site.internal.Standing;
import dev.gouji.site.internal.Tally;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the overview shows.
 *
 * @param standing identifier of how the worst document stands
 * @param headline how the run ended, one sentence
 * @param tally results of each sort in all documents
 * @param shares documents of each standing
 * @param rows one a document, what needs attention most first
 * @param unread documents that were not checked
 * @param rules the rules that were broken most often
 * @param packs the packs in force
 * @param ruleCount how many rules were in force
 */
record IndexPage(
        String standing,
        String headline,
        Tally tally,
        List<Share> shares,
        List<IndexRow> rows,
        List<IndexRow> unread,
        List<BrokenRule> rules,
        List<Pack> packs,
        int ruleCount) {

    /** Documents of one standing, with their part of a bar 100 wide. */
    record Share(String standing, String name, int count, Bar bar) {}

    static IndexPage of(Report report, Texts texts) {
        IndexRow.Maker maker = new IndexRow.Maker(texts);
        List<IndexRow> rows = report.documents().stream()
                .sorted(Standing.worstFirst())
                .map(maker::of)
                .toList();
        return new IndexPage(
                Standing.of(report).id(),
                new Headline(texts).of(report),
                Tally.of(report.documents()),
                shares(report.documents(), new Wording(texts)),
                rows,
                rows.stream().filter(row -> !row.obstacle().isEmpty()).toList(),
                BrokenRule.of(report, new Wording(texts)),
                report.packs(),
                report.rules().size());
    }

    private static List<Share> shares(List<DocumentReport> documents, Wording wording) {
        Map<Standing, Long> counts =
                documents.stream().collect(Collectors.groupingBy(Standing::of, Collectors.counting()));
        List<Share> shares = new ArrayList<>();
        double from = 0;
        for (Standing standing : Standing.values()) {
            long count = counts.getOrDefault(standing, 0L);
            if (count > 0) {
                double to = from + 100.0 * count / documents.size();
                shares.add(new Share(
                        standing.id(), wording.standing(standing), (int) count, Bar.between(from, to, standing.id())));
                from = to;
            }
        }
        return shares;
    }
}
