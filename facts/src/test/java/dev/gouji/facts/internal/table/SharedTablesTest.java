package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.facts.internal.table.SharedTables.Label;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs over the tables of real documents; what is called wrong there was read by eye and is wrong. */
final class SharedTablesTest {

    @BeforeEach
    void needsTheMaterial() {
        assumeTrue(Files.isDirectory(SharedTables.SHARED), "no ../shared beside the checkout");
    }

    @Test
    void onlyWhatIsWrongIsCalledWrong() {
        Map<String, List<String>> accused = new LinkedHashMap<>();
        all().forEach((id, sheet) -> sheet.claims().stream()
                .filter(claim -> claim.fit() == Fit.BROKEN && claim.confidence() != Confidence.POSSIBLE)
                .forEach(claim -> accused.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(claim.confidence() + " " + claim.kind() + " "
                                + claim.stated().show())));
        assertEquals(
                Map.of(
                        "1-3", List.of("LIKELY PER_CAPITA 19.98"),
                        "1-6", List.of("LIKELY LIST_COUNT 11", "LIKELY LIST_COUNT 4"),
                        "2-5", List.of("LIKELY SUM 1643", "LIKELY SUM 1588", "CERTAIN BOUND 50"),
                        "r14.html#1", List.of("CERTAIN RATIO 3.95:1"),
                        "r36.html#1", List.of("LIKELY AGREEMENT 25428")),
                accused);
    }

    @Test
    void nearlyAllConsistentLabelsOfTablesAreTicked() {
        List<Label> labels =
                SharedTables.labels().stream().filter(Label::consistent).toList();
        Map<String, List<Set<BigDecimal>>> ticked = new LinkedHashMap<>();
        SharedTables.ofPassages()
                .forEach((id, sheet) -> sheet.claims().stream()
                        .filter(claim -> claim.fit() != Fit.BROKEN)
                        .forEach(claim -> ticked.computeIfAbsent(SharedTables.file(id), key -> new ArrayList<>())
                                .add(numbers(claim))));
        List<Label> missed = labels.stream()
                .filter(label -> ticked.getOrDefault(label.file(), List.of()).stream()
                        .noneMatch(numbers -> ticks(numbers, label)))
                .toList();
        System.getLogger(SharedTablesTest.class.getName())
                .log(System.Logger.Level.INFO, labels.size() + " labels, missed " + missed);
        assertTrue(labels.size() > 100, "labels read: " + labels.size());
        assertTrue(missed.size() * 20 <= labels.size(), () -> "missed: " + missed);
    }

    private static boolean ticks(Set<BigDecimal> numbers, Label label) {
        long common = label.values().stream().filter(numbers::contains).count();
        return numbers.contains(label.stated())
                && common >= Math.min(2, label.values().size());
    }

    private static Set<BigDecimal> numbers(Claim claim) {
        Set<BigDecimal> numbers = new HashSet<>();
        claim.figures().forEach(m -> numbers.add(m.quantity().number().stripTrailingZeros()));
        if (claim.kind() == Claim.Kind.SHARES) {
            numbers.add(BigDecimal.valueOf(100).stripTrailingZeros());
        }
        return numbers;
    }

    private static Map<String, Sheet> all() {
        Map<String, Sheet> all = new LinkedHashMap<>(SharedTables.ofDocuments());
        all.putAll(SharedTables.ofPassages());
        return all;
    }
}
