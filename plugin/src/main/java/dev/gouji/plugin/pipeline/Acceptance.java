package dev.gouji.plugin.pipeline;

import dev.gouji.model.Baseline;
import dev.gouji.model.FindingStatus;
import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.model.Verdict;
import dev.gouji.model.Waiver;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells of findings whether somebody has accepted them; a waiver whose time is over is a finding itself.
 *
 * @param waivers as they are declared
 * @param baseline what was there before
 * @param today the day on which waivers have to hold
 * @param texts the sentences for people
 */
record Acceptance(List<Waiver> waivers, Baseline baseline, LocalDate today, Texts texts) {

    /** Identifier of the rule that waivers are renewed or dropped. */
    static final String EXPIRED = "waivers/expired";

    Acceptance {
        waivers = List.copyOf(waivers);
    }

    /** How the rule presents itself beside those of the packs. */
    RuleCard card() {
        return new RuleCard(
                EXPIRED,
                texts.get("waivers.title"),
                "waivers",
                Severity.WARNING,
                Optional.empty(),
                texts.get("waivers.fix"),
                texts.get("reading.applies-to"),
                "");
    }

    /** The results of a document, each finding with its status, and the waivers that are over. */
    List<Result> of(String document, List<Result> results) {
        return results.stream()
                .flatMap(result -> result.isFinding() ? taken(document, result) : Stream.of(result))
                .toList();
    }

    private Stream<Result> taken(String document, Result finding) {
        List<Waiver> meant = waivers.stream()
                .filter(waiver -> isAbout(waiver, document, finding))
                .toList();
        Optional<Waiver> valid =
                meant.stream().filter(waiver -> !waiver.isExpired(today)).findFirst();
        if (valid.isPresent()) {
            return Stream.of(finding.taken(new FindingStatus.Waived(valid.get())));
        }
        boolean known = baseline.findings().contains(new Baseline.Known(document, finding.fingerprint()));
        Result result = known ? finding.taken(new FindingStatus.Known()) : finding;
        return Stream.concat(Stream.of(result), meant.stream().map(waiver -> expired(waiver, finding)));
    }

    private Result expired(Waiver waiver, Result finding) {
        return new Result(
                EXPIRED,
                Optional.empty(),
                Severity.WARNING,
                new Verdict.Violated(),
                texts.get(
                        "waivers.expired",
                        waiver.rule(),
                        waiver.at(),
                        waiver.until(),
                        waiver.approver(),
                        waiver.reason()),
                texts.get("waivers.fix"),
                finding.locations(),
                Optional.empty());
    }

    private static boolean isAbout(Waiver waiver, String document, Result finding) {
        return waiver.rule().equals(finding.rule())
                && waiver.document().map(glob -> matches(glob, document)).orElse(true)
                && waiver.matter().map(matter -> isOf(matter, finding)).orElse(true);
    }

    private static boolean isOf(String matter, Result finding) {
        return finding.fingerprint().equals(matter)
                || finding.locations().stream()
                        .map(sighting -> sighting.location().<String>match(Location.Span::quote, absent -> ""))
                        .anyMatch(quote -> quote.contains(matter));
    }

    private static boolean matches(String glob, String document) {
        return Stream.of(glob, glob.replace("**/", ""))
                .map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
                .anyMatch(matcher -> matcher.matches(Path.of(document)));
    }
}
