package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.extract.Limits;
import dev.gouji.fixtures.Misprint;
import dev.gouji.fixtures.Slip;
import dev.gouji.model.Claim;
import dev.gouji.model.Document;
import dev.gouji.model.Facts;
import dev.gouji.model.Fit;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Writes one number of a sound document wrongly, checks it again and sees whether anybody notices.
 *
 * <p>Only figures that take part in a claim are changed. A misprint is detectable if some claim of the sound document
 * cannot hold with the wrong number; rounding hides the others from everybody. {@code -Dgouji.misprints=150} tries more
 * than the build does; what was noticed is left in {@code target/misprints-*.txt}.
 */
class MisprintsTest {

    private static final Path FIXTURE =
            Path.of("..", "fixtures", "clean-repository", "reports", "2023", "示例职业技术学院2023年质量年度报告.docx");
    private static final Path SHARED = Path.of("..", "..", "shared", "documents");
    private static final int MISPRINTS = Integer.getInteger("gouji.misprints", 60);

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
    private final Map<String, int[]> tally = new TreeMap<>();

    @Test
    void mostDetectableMisprintsInTheSampleReportAreNoticed() throws IOException {
        examine(FIXTURE, 0.75);
    }

    @ParameterizedTest
    @CsvSource({"xianning-annual-report-2023.docx, 0.5", "jinhua-five-year-plans.docx, 0.85"})
    void mostDetectableMisprintsInRealDocumentsAreNoticed(String name, double share) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no documents at " + SHARED);
        examine(SHARED.resolve(name), share);
    }

    /** Demands what the document gives away today; a change that lowers it needs a reason. */
    private void examine(Path file, double share) throws IOException {
        Facts sound = stages.factFinder().apply(document(file));
        Set<String> known = fingerprints(sound);
        misprints(sound)
                .forEach(misprint ->
                        misprint.in(sound.document()).ifPresent(wrong -> count(sound, known, misprint, wrong)));
        int detectable = tally.values().stream().mapToInt(counts -> counts[0]).sum();
        int noticed = tally.values().stream().mapToInt(counts -> counts[1]).sum();
        int hidden = tally.values().stream().mapToInt(counts -> counts[2]).sum();
        String all = file.getFileName() + ": " + noticed + " of " + detectable + " noticed, " + hidden
                + " within rounding; by kind of claim "
                + tally.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue()[1] + "/" + e.getValue()[0])
                        .collect(Collectors.joining(", "));
        Files.writeString(Path.of("target", "misprints-" + file.getFileName() + ".txt"), all + "\n");
        assertTrue(detectable > MISPRINTS / 4, all);
        assertTrue(noticed >= share * detectable, all);
    }

    private static Document document(Path file) {
        return new DocumentExtractor()
                .extract("report.docx", file)
                .match(extracted -> extracted.document(), unreadable -> {
                    throw new IllegalStateException(unreadable.toString());
                });
    }

    private static List<Misprint> misprints(Facts sound) {
        Random random = new Random(20231125);
        List<Mention> figures = new ArrayList<>(sound.claims().stream()
                .filter(claim -> claim.fit() == Fit.HOLDS)
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

    private void count(Facts sound, Set<String> known, Misprint misprint, Document wrong) {
        Facts facts = stages.factFinder().apply(wrong);
        Optional<Mention> printed = facts.mentions().stream()
                .filter(mention -> mention.place().block()
                                == misprint.figure().place().block()
                        && mention.place()
                                .cell()
                                .equals(misprint.figure().place().cell())
                        && mention.place().from() == misprint.figure().place().from())
                .findFirst();
        Optional<Claim> broken = printed.flatMap(figure -> broken(sound, misprint.figure(), figure));
        String kind = broken.map(claim -> claim.kind().id()).orElse("none");
        int[] counts = tally.computeIfAbsent(kind, k -> new int[3]);
        if (broken.isEmpty()) {
            counts[2]++;
            return;
        }
        counts[0]++;
        boolean noticed = stages.checker().apply(facts).stream()
                .filter(Result::isFinding)
                .anyMatch(result -> !known.contains(result.fingerprint()));
        counts[1] += noticed ? 1 : 0;
    }

    /** A claim of the sound document that cannot hold with the wrong number. */
    private static Optional<Claim> broken(Facts sound, Mention right, Mention wrong) {
        UnaryOperator<Mention> exchange = mention -> mention.equals(right) ? wrong : mention;
        return sound.claims().stream()
                .filter(claim -> claim.fit() == Fit.HOLDS && claim.figures().contains(right))
                .map(claim -> new Claim(
                        claim.kind(),
                        claim.stated().map(exchange),
                        claim.relation(),
                        List.of(new Claim.Reading(
                                claim.best().formula().map(exchange),
                                claim.best().because())),
                        claim.confidence()))
                .filter(claim -> claim.fit() == Fit.BROKEN)
                .findFirst();
    }

    private Set<String> fingerprints(Facts facts) {
        return stages.checker().apply(facts).stream()
                .filter(Result::isFinding)
                .map(Result::fingerprint)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
