package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.extract.Limits;
import dev.gouji.fixtures.Misprint;
import dev.gouji.fixtures.Slip;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Facts;
import dev.gouji.model.Fit;
import dev.gouji.model.Location;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Result;
import dev.gouji.rules.PackRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Writes one number of a sound document wrongly, checks it again and sees whether anybody notices.
 *
 * <p>Only figures that take part in a claim are changed. A misprint is <em>detectable</em> if a claim that the document asserts,
 * by its words or its structure, cannot hold with the wrong number. It is <em>guessed at</em> if only readings break that are
 * some of several: figures of like names in two places, a share whose base is not named, a list that need not be complete.
 * There the wrong number makes a text that can be right, and only what looks like a slip of the pen is noticed. The rest is
 * hidden by rounding. Noticed is what is found at the wrong number or at a figure that it is claimed to go with.
 *
 * <p>{@code -Dgouji.misprints=150} tries more than the build does, {@code -Dgouji.misprints.seeds=10} other choices;
 * what was noticed is left in {@code target/misprints-*.txt}, with every misprint that was missed.
 */
class MisprintsTest {

    private static final Path FIXTURE =
            Path.of("..", "fixtures", "clean-repository", "reports", "2023", "示例职业技术学院2023年质量年度报告.docx");
    private static final Path SHARED = Path.of("..", "..", "shared", "documents");
    private static final int MISPRINTS = Integer.getInteger("gouji.misprints", 60);
    private static final int SEEDS = Integer.getInteger("gouji.misprints.seeds", 1);

    private final Stages stages = Setup.load(
                    new Request(
                            Path.of("."),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Locale.CHINESE,
                            LocalDate.EPOCH),
                    Extractor.inThisProcess(Limits.DEFAULT),
                    PackRepository.NONE)
            .stages();

    @Test
    void detectableMisprintsInTheSampleReportAreNoticed() throws IOException {
        examine(FIXTURE, new Bar(25, 0.95, 0.25));
    }

    @ParameterizedTest
    @CsvSource({
        "xianning-annual-report-2023.docx, 12, 0.95, 0.2",
        "jinhua-five-year-plans.docx, 20, 0.95, 0.2",
        "xiangyang-work-plan-2023.docx, 0, 0, 0",
        "hubei-open-work-points-2021.docx, 0, 0, 0",
        "yueyang-work-points-2024.docx, 0, 0, 0",
    })
    void detectableMisprintsInRealDocumentsAreNoticed(String name, int fewest, double share, double ofGuesses)
            throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no documents at " + SHARED);
        examine(SHARED.resolve(name), new Bar(fewest, share, ofGuesses));
    }

    /**
     * What a document gives away today; a change that lowers it needs a reason.
     *
     * @param fewest detectable misprints that are to be tried at least
     * @param share of them that is to be noticed
     * @param ofGuesses the same where readings break that are some of several
     */
    private record Bar(int fewest, double share, double ofGuesses) {}

    private void examine(Path file, Bar bar) throws IOException {
        Facts sound = stages.factFinder().apply(document(file));
        Set<String> known = findings(sound).map(Result::fingerprint).collect(Collectors.toCollection(HashSet::new));
        MisprintTally tally = new MisprintTally();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Misprint misprint : misprints(sound, new Random(20231125 + seed))) {
                misprint.in(sound.document()).ifPresent(wrong -> count(sound, known, misprint, wrong, tally));
            }
        }
        String all = file.getFileName() + ": " + tally.show();
        Files.writeString(
                Path.of("target", "misprints-" + file.getFileName() + ".txt"),
                all + "\n" + String.join("\n", tally.missed()) + "\n");
        assertTrue(tally.detectable() >= bar.fewest(), all);
        assertTrue(tally.noticed() >= bar.share() * tally.detectable(), all);
        assertTrue(tally.guessesNoticed() >= bar.ofGuesses() * tally.guesses(), all);
    }

    private static Document document(Path file) {
        return new DocumentExtractor()
                .extract("report.docx", file)
                .match(extracted -> extracted.document(), unreadable -> {
                    throw new IllegalStateException(unreadable.toString());
                });
    }

    private static List<Misprint> misprints(Facts sound, Random random) {
        List<Mention> figures = new ArrayList<>(claims(sound)
                .flatMap(claim -> claim.figures().stream())
                .distinct()
                .toList());
        Collections.shuffle(figures, random);
        Slip[] slips = Slip.values();
        return figures.stream()
                .limit(MISPRINTS)
                .map(figure -> new Misprint(figure, slips[random.nextInt(slips.length)], random.nextInt(9)))
                .toList();
    }

    private static Stream<Claim> claims(Facts sound) {
        return sound.claims().stream().filter(claim -> claim.holds());
    }

    private void count(Facts sound, Set<String> known, Misprint misprint, Document wrong, MisprintTally tally) {
        Mention right = misprint.figure();
        Facts facts = stages.factFinder().apply(wrong);
        Optional<Mention> printed = facts.mentions().stream()
                .filter(mention -> mention.place().block() == right.place().block()
                        && mention.place().cell().equals(right.place().cell())
                        && mention.place().from() == right.place().from())
                .findFirst();
        List<Claim> broken = printed.map(figure -> broken(sound, right, figure)).orElse(List.of());
        Optional<Claim> surest = broken.stream().min((a, b) -> a.confidence().compareTo(b.confidence()));
        if (surest.isEmpty()) {
            tally.hidden();
            return;
        }
        Locator locator = new Locator(wrong);
        Set<Location> partners = broken.stream()
                .flatMap(claim -> claim.figures().stream())
                .map(figure -> locator.locate(figure.place()))
                .collect(Collectors.toSet());
        boolean noticed = findings(facts)
                .filter(result -> !known.contains(result.fingerprint()))
                .anyMatch(result ->
                        result.locations().stream().anyMatch(sighting -> partners.contains(sighting.location())));
        boolean asserted = surest.get().confidence() != Confidence.POSSIBLE;
        String what = surest.get().kind().id() + " " + misprint.slip() + " "
                + right.quantity().printed() + " " + right.thing();
        tally.count(new MisprintTally.Try(surest.get().kind().id(), misprint.slip(), asserted, noticed, what));
    }

    /** The claims of the sound document that cannot hold with the wrong number; 人次 for 人 leaves the number as it is. */
    private static List<Claim> broken(Facts sound, Mention right, Mention wrong) {
        return claims(sound)
                .filter(claim -> claim.figures().contains(right))
                .filter(claim -> claim.with(claim.best(), right, wrong).fit() == Fit.BROKEN)
                .toList();
    }

    private Stream<Result> findings(Facts facts) {
        return stages.checker().apply(facts).stream().filter(Result::isFinding);
    }
}
