package dev.gouji.site.internal.text;

import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Verdict;
import dev.gouji.site.internal.Characters;
import dev.gouji.site.internal.Texts;
import dev.gouji.site.internal.Whereabouts;
import dev.gouji.site.internal.Wording;
import dev.gouji.site.internal.text.TestCase.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes JUnit cases of the results of one rule in one document. */
final class TestCases {

    private final Texts texts;
    private final Wording wording;
    private final Whereabouts whereabouts;

    TestCases(Texts texts) {
        this.texts = texts;
        wording = new Wording(texts);
        whereabouts = new Whereabouts(texts);
    }

    /** A document that could not be read. */
    TestCase broken(String path, String type, String why) {
        return new TestCase(
                className(path), texts.get("junit-reading"), Outcome.ERROR, type, why, List.of(), List.of());
    }

    /** A document that was not checked although nothing broke. */
    TestCase skipped(String path, String why) {
        return new TestCase(
                className(path), texts.get("junit-reading"), Outcome.SKIPPED, "skipped", why, List.of(), List.of());
    }

    TestCase of(String path, String name, List<Result> results) {
        List<String> errors = lines(results, true);
        List<String> lighter = lines(results, false);
        List<String> open = results.stream()
                .map(this::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
        if (!errors.isEmpty()) {
            return new TestCase(className(path), name, Outcome.FAILURE, "violated", errors.get(0), errors, lighter);
        }
        boolean answered = results.stream().noneMatch(result -> result.verdict() instanceof Verdict.Undetermined)
                && results.stream().anyMatch(result -> !(result.verdict() instanceof Verdict.NotApplicable));
        Outcome outcome = answered ? Outcome.PASSED : Outcome.SKIPPED;
        return new TestCase(
                className(path),
                name,
                outcome,
                "undetermined",
                String.join(texts.get("semicolon"), open),
                List.of(),
                lighter);
    }

    /** Build servers split class names at points, so the path must not have any. */
    private static String className(String path) {
        return path.replace('.', '_');
    }

    private List<String> lines(List<Result> results, boolean errors) {
        return results.stream()
                .filter(Result::isOpen)
                .filter(result -> errors == (result.severity() == Severity.ERROR))
                .map(this::line)
                .toList();
    }

    private String line(Result result) {
        Location first = result.locations().get(0).location();
        String quote = first.match(Location.Span::quote, absent -> "");
        return Stream.of(
                        wording.severity(result.severity()),
                        result.message(),
                        whereabouts.of(first),
                        quote.isBlank() ? "" : texts.say("quoted", quote),
                        result.evidence().map(evidence -> evidence.formula()).orElse(""))
                .map(Characters::line)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private String reason(Result result) {
        String reason = wording.reason(result.verdict());
        return result.verdict() instanceof Verdict.NotApplicable
                ? texts.get("verdict-not-applicable") + texts.get("colon") + reason
                : reason;
    }
}
