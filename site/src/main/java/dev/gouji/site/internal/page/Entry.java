package dev.gouji.site.internal.page;

import java.util.List;
import java.util.Optional;

/**
 * A result as it is shown.
 *
 * @param anchor its name in links, unique on the page
 * @param fingerprint of the result
 * @param rule identifier with its pack
 * @param title what the rule demands
 * @param severity identifier
 * @param severityName in the language of the page
 * @param message one sentence
 * @param fix what to do
 * @param reason why there is no answer, or empty
 * @param clause what the rule rests on, or empty
 * @param acceptance why a violation does not count, or empty
 * @param certainty how sure that is, or empty
 * @param passages the first passages
 * @param furtherPassages those that are folded away
 * @param calculation if there is one
 */
record Entry(
        String anchor,
        String fingerprint,
        String rule,
        String title,
        String severity,
        String severityName,
        String message,
        String fix,
        String reason,
        String acceptance,
        String clause,
        String certainty,
        List<Passage> passages,
        List<Passage> furtherPassages,
        Optional<Calculation> calculation) {

    Optional<Passage> firstPassage() {
        return passages.stream().findFirst();
    }

    /** The message without a second copy of what the title or the calculation shows. */
    String remark() {
        return calculation.isPresent() ? "" : message.isBlank() ? title : message;
    }
}
