package dev.gouji.site.internal.page;

import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the entries of one page from results. */
final class Entries {

    private static final int SHOWN = 4;

    private final Map<String, RuleCard> rules;
    private final Passages passages;
    private final Wording wording;
    private final Map<String, Integer> anchors = new HashMap<>();

    Entries(Map<String, RuleCard> rules, Texts texts) {
        this.rules = rules;
        passages = new Passages(texts);
        wording = new Wording(texts);
    }

    Entry of(Result result) {
        List<Passage> found = passages.of(result);
        int shown = found.size() <= SHOWN + 1 ? found.size() : SHOWN;
        return new Entry(
                anchor(result.fingerprint()),
                result.fingerprint(),
                result.rule(),
                Optional.ofNullable(rules.get(result.rule()))
                        .map(RuleCard::title)
                        .orElse(""),
                result.severity().id(),
                wording.severity(result.severity()),
                result.message(),
                result.fix(),
                wording.reason(result.verdict()),
                wording.acceptance(result.status()),
                result.clause().map(wording::clause).orElse(""),
                result.clause()
                        .map(clause -> wording.certainty(clause.certainty()))
                        .orElse(""),
                found.subList(0, shown),
                found.subList(shown, found.size()),
                result.evidence().map(evidence -> Calculation.of(evidence, wording)));
    }

    /** The fingerprint, with a number behind it from its second use on. */
    private String anchor(String fingerprint) {
        int use = anchors.merge(fingerprint, 1, Integer::sum);
        return use == 1 ? fingerprint : fingerprint + "-" + use;
    }
}
