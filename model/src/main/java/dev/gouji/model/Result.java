package dev.gouji.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says of one matter in a document.
 *
 * @param rule the rule's identifier with its pack: arithmetic/ratio
 * @param clause what the rule rests on
 * @param severity how much it weighs if violated
 * @param verdict what the rule says
 * @param message one sentence for the reader, in the language of the report
 * @param fix what to do, empty for a verdict that asks nothing
 * @param locations where it stands; never empty for a violation
 * @param evidence the calculation, if there is one
 * @param status how a violation is taken; new for every other verdict
 */
public record Result(
        String rule,
        Optional<Clause> clause,
        Severity severity,
        Verdict verdict,
        String message,
        String fix,
        List<Sighting> locations,
        Optional<Evidence> evidence,
        FindingStatus status)
        implements Comparable<Result> {

    private static final Comparator<Result> ORDER = Comparator.comparing((Result r) -> rank(r.verdict))
            .thenComparing(Result::severity)
            .thenComparing(Result::page)
            .thenComparing(Result::rule)
            .thenComparing(Result::message)
            .thenComparing(Result::quotes)
            .thenComparing(Result::fingerprint);

    /** A violation needs a location. */
    public Result {
        locations = List.copyOf(locations);
        if (verdict instanceof Verdict.Violated && locations.isEmpty()) {
            throw new IllegalArgumentException("a violation of " + rule + " without a location");
        }
    }

    /** What a rule says before anybody has accepted it. */
    public Result(
            String rule,
            Optional<Clause> clause,
            Severity severity,
            Verdict verdict,
            String message,
            String fix,
            List<Sighting> locations,
            Optional<Evidence> evidence) {
        this(rule, clause, severity, verdict, message, fix, locations, evidence, new FindingStatus.New());
    }

    /** The same result, taken so. */
    public Result taken(FindingStatus as) {
        return new Result(rule, clause, severity, verdict, message, fix, locations, evidence, as);
    }

    public boolean isFinding() {
        return verdict instanceof Verdict.Violated;
    }

    /** Whether it is a violation that nobody has accepted and that was not there before. */
    public boolean isOpen() {
        return isFinding() && status instanceof FindingStatus.New;
    }

    /** Stable over runs, page numbers and severities: made of the rule, the quotes and the evidence. */
    public String fingerprint() {
        return Fingerprint.of(
                rule,
                quotes(),
                evidence.map(e -> e.formula() + "=" + e.stated()).orElse(""));
    }

    /** Violations first, by severity, then page. */
    @Override
    public int compareTo(Result other) {
        return ORDER.compare(this, other);
    }

    private static int rank(Verdict verdict) {
        return verdict instanceof Verdict.Violated
                ? 0
                : verdict instanceof Verdict.Undetermined ? 1 : verdict instanceof Verdict.Satisfied ? 2 : 3;
    }

    private int page() {
        return locations.stream()
                .map(sighting ->
                        sighting.location().<Integer>match(span -> span.page().orElse(0), absent -> 0))
                .findFirst()
                .orElse(0);
    }

    private String quotes() {
        StringBuilder quotes = new StringBuilder();
        for (Sighting sighting : locations) {
            quotes.append(sighting.location()
                            .<String>match(span -> span.quote(), absent -> String.join("/", absent.section())))
                    .append('\n');
        }
        return quotes.toString().replaceAll("[ \\t\\u3000]+", "");
    }
}
