package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.facts.internal.table.RandomTables.At;
import dev.gouji.facts.internal.table.RandomTables.Kept;
import dev.gouji.facts.internal.table.RandomTables.Made;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Place.CellPosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Correct tables raise no alarm, tables with one wrong figure do. {@code -Dgouji.tables=1000000} tries more. */
final class RandomTablesTest {

    private static final int TABLES = Integer.getInteger("gouji.tables", 10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void tablesInWhichEverythingAddsUpAreNeverAccused() {
        RandomTables tables = new RandomTables(20260101);
        List<String> accused = new ArrayList<>();
        long claims = 0;
        long kept = 0;
        int withShares = 0;
        int naive = 0;
        for (int i = 0; i < TABLES; i++) {
            Made made = tables.next();
            withShares += made.shares().isPresent() ? 1 : 0;
            naive += made.shares().filter(sum -> sum.compareTo(HUNDRED) != 0).isPresent() ? 1 : 0;
            for (Claim claim : made.sheet().claims()) {
                claims++;
                kept += claim.holds() ? 1 : 0;
                if (isAccusation(claim)) {
                    accused.add(show(claim) + "\n" + show(made.sheet()));
                }
            }
        }
        log("correct tables: " + TABLES + " tables, " + claims + " claims, " + kept + " hold, " + accused.size()
                + " accusations; of " + withShares
                + " tables with shares, a checker that adds them up without intervals accuses "
                + naive);
        assertEquals(List.of(), accused.stream().limit(3).toList());
        assertTrue(claims > 10L * TABLES, "the tables must make claims: " + claims);
        assertTrue(4 * naive > withShares, "rounding must matter: " + naive + " of " + withShares);
    }

    @Test
    void oneChangedFigureIsReported() {
        RandomTables tables = new RandomTables(7);
        Random random = new Random(8);
        int detectable = 0;
        int found = 0;
        int certain = 0;
        int hidden = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TABLES / 4; i++) {
            Made made = tables.next();
            if (made.kept().isEmpty()) {
                continue;
            }
            Kept relation = made.kept().get(random.nextInt(made.kept().size()));
            List<At> places = new ArrayList<>(relation.operands());
            places.add(relation.stated());
            At place = places.get(random.nextInt(places.size()));
            Sheet changed = made.sheet()
                    .with(place.row(), place.column(), slip(made.sheet().text(place.row(), place.column()), random));
            if (made.kept().stream().filter(k -> k.uses(place)).allMatch(k -> k.allows(changed, 1))) {
                hidden++;
                continue;
            }
            detectable++;
            Optional<Confidence> report = report(changed, place);
            found += report.isPresent() ? 1 : 0;
            certain += report.equals(Optional.of(Confidence.CERTAIN)) ? 1 : 0;
            if (report.isEmpty()) {
                missed.add(place + " was " + made.sheet().text(place.row(), place.column()) + "\n" + show(changed));
            }
        }
        log("one figure changed: " + detectable + " detectable, " + found + " found, " + certain + " of them certain, "
                + hidden + " within rounding");
        assertTrue(
                found >= 0.95 * detectable,
                found + " of " + detectable + " found; missed "
                        + missed.stream().limit(5).toList());
    }

    private static Optional<Confidence> report(Sheet sheet, At place) {
        return sheet.claims().stream()
                .filter(RandomTablesTest::isAccusation)
                .filter(claim -> claim.figures().stream()
                        .anyMatch(m ->
                                m.place().cell().equals(Optional.of(new CellPosition(place.row(), place.column())))))
                .map(Claim::confidence)
                .min(Enum::compareTo);
    }

    /** Another digit, two digits exchanged, one dropped or one doubled. */
    private static String slip(String text, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        char digit = text.charAt(at);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 ->
                digits.size() > 1 && !after.startsWith(".") && !before.endsWith(".")
                        ? before + after
                        : before + (digit == '9' ? '8' : (char) (digit + 1)) + after;
            case 1 -> before + digit + digit + after;
            default -> before + (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10) + after;
        };
    }

    private static void log(String line) {
        System.getLogger(RandomTablesTest.class.getName()).log(System.Logger.Level.INFO, line);
    }

    private static boolean isAccusation(Claim claim) {
        return claim.fit() == Fit.BROKEN && claim.confidence() != Confidence.POSSIBLE;
    }

    private static String show(Claim claim) {
        return claim.confidence() + " " + claim.stated().show() + " "
                + claim.relation().sign() + " " + claim.best().formula().show() + " "
                + claim.best().because();
    }

    private static String show(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.cells().forEach(line -> text.append(String.join(" | ", line)).append('\n'));
        return text.toString();
    }
}
