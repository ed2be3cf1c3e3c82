package dev.gouji.model;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that one run found; all outputs are made from it, and the same input gives the same report.
 *
 * @param version of this tool
 * @param packs the rule packs in force
 * @param rules the rules in force
 * @param documents one entry a file, none left out, in the order of their paths
 */
public record Report(String version, List<Pack> packs, List<RuleCard> rules, List<DocumentReport> documents) {

    public Report {
        packs = packs.stream().sorted(Comparator.comparing(Pack::id)).toList();
        rules = rules.stream().sorted(Comparator.comparing(RuleCard::id)).toList();
        documents = documents.stream()
                .sorted(Comparator.comparing(DocumentReport::path))
                .toList();
    }
}
