package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Rational;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How sure it is that a total row adds up just these rows, told by how its other columns and its sisters fare. */
final class TotalConfidence {

    /** Columns that a total column must add up at least to be called wrong for one row. */
    private static final int FEWEST = 3;

    private static final int MANY = 6;
    private static final Rational ABSURD = Rational.of(100);
    /** Counts below it are no estimates. */
    private static final Rational ESTIMATED = Rational.of(1000);

    private final Grid grid;
    private final Rows rows;
    private final Sums sums;
    private final PartialSums partialSums;
    private final List<TotalClaim> all;
    private final Ledger ledger;

    TotalConfidence(Grid grid, Rows rows, List<TotalClaim> all, Ledger ledger) {
        this.grid = grid;
        this.rows = rows;
        this.sums = new Sums(grid);
        this.partialSums = new PartialSums(grid);
        this.all = all;
        this.ledger = ledger;
    }

    Claim judge(TotalClaim entry) {
        Claim claim = entry.claim();
        Confidence confidence = entry.isBroken() ? whenBroken(entry) : whenKept(entry);
        return new Claim(claim.kind(), claim.stated(), claim.relation(), claim.readings(), confidence);
    }

    private Confidence whenKept(TotalClaim entry) {
        boolean sure = entry.total().word() != Titles.Total.WEAK && entry.isTelling();
        return sure ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    private Confidence whenBroken(TotalClaim entry) {
        if (hasUnread(entry) || addedColumns(entry) > 1 || isMultiple(entry)) {
            return Confidence.POSSIBLE;
        }
        long broken = count(e -> e.isOf(entry.total()) && e.isBroken());
        long kept = count(e -> e.isOf(entry.total()) && e.isTelling());
        Confidence most = entry.total().word() == Titles.Total.WEAK ? Confidence.LIKELY : Confidence.CERTAIN;
        if (kept == 0 && isWholeOfShares(entry)) {
            return most;
        }
        if (kept == 0) {
            return broken == 1 ? alone(entry, most) : Confidence.POSSIBLE;
        }
        if (broken == 1 || broken * 4 <= kept) {
            return most;
        }
        return broken <= kept || isLongSum(entry) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Whether the total was added up twice or three times over: several ways to part it stand side by side in its row. */
    private boolean isMultiple(TotalClaim entry) {
        Rational stated = entry.claim().stated().value();
        Rational sum = entry.claim().readings().get(0).formula().value();
        return grid.isTurned()
                && entry.addends() >= MANY
                && (sum.equals(stated.times(Rational.of(2))) || sum.equals(stated.times(Rational.of(3))));
    }

    /**
     * Whether one column shows that the row adds up so many others, and this one is about their sum, as no average is, or far
     * below one of them.
     */
    private boolean isLongSum(TotalClaim entry) {
        Rational stated = entry.claim().stated().value();
        Rational sum = entry.claim().readings().get(0).formula().value();
        boolean near =
                sum.times(Rational.of(2)).compareTo(stated) >= 0 && sum.compareTo(stated.times(Rational.of(2))) <= 0;
        boolean absurd = entry.claim().readings().get(0).formula().figures().stream()
                .anyMatch(part -> part.quantity().value().compareTo(stated.times(ABSURD)) >= 0);
        return (near || absurd)
                && !isWithinRounding(entry, stated.minus(sum).abs())
                && entry.total().word().isSure()
                && entry.addends() >= MANY
                && count(e -> e.isOf(entry.total()) && e.isTelling() && e.addends() >= MANY) > 0;
    }

    /** Estimates that were rounded one by one, as in a census, do not add up to the last digits. */
    private static boolean isWithinRounding(TotalClaim entry, Rational off) {
        boolean exact = entry.claim().stated().figures().stream()
                        .allMatch(figure -> figure.quantity().isCount())
                && entry.claim().stated().value().compareTo(ESTIMATED) < 0;
        if (exact) {
            return false;
        }
        Rational ulp = entry.claim().stated().figures().stream()
                .map(figure -> figure.quantity().lastPlace())
                .max(Rational::compareTo)
                .orElse(Rational.ZERO);
        return off.compareTo(ulp.times(Rational.of(entry.addends()))) <= 0;
    }

    /** Whether printed shares show that just these figures make one whole. */
    private boolean isWholeOfShares(TotalClaim entry) {
        return ledger.isWhole(entry.claim().readings().get(0).formula().figures());
    }

    /** No other column of the row can tell, so its sisters must, or the plainness of the table. */
    private Confidence alone(TotalClaim entry, Confidence most) {
        Predicate<TotalClaim> sister = e -> !e.isOf(entry.total())
                && e.column() == entry.column()
                && e.total().word() == entry.total().word();
        long kept = count(sister.and(TotalClaim::isTelling));
        long broken = count(sister.and(TotalClaim::isBroken));
        if (kept > 0 && broken == 0) {
            return kept > 1 || entry.total().byGroup() ? most : Confidence.LIKELY;
        }
        return broken > 0 || !isPlain(entry) ? Confidence.POSSIBLE : plain(entry);
    }

    /** Columns side by side may overlap, such as 专任教师 and 双师型教师, where rows below one another hardly do. */
    private Confidence plain(TotalClaim entry) {
        boolean doubtful =
                grid.isTurned() || rows.hasOthers() || !entry.total().word().isSure();
        if (partialSums.explain(entry.total(), entry.column()) || (grid.isTurned() && entry.addends() < FEWEST)) {
            return doubtful ? Confidence.POSSIBLE : Confidence.LIKELY;
        }
        return doubtful ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    /**
     * Whether nothing else can be meant: all rows, all of them printed, and only one sum that they may make.
     *
     * <p>What follows below a total may be a choice of overlapping parts, what leads to one hardly.
     */
    private boolean isPlain(TotalClaim entry) {
        Rational sum = entry.claim().readings().get(0).formula().value();
        boolean tooMuch = sum.compareTo(entry.claim().stated().value()) > 0;
        boolean above = entry.total().addends().get(0) > entry.total().row();
        return isOneSum(entry)
                && !above
                && entry.total().word() != Titles.Total.WEAK
                && entry.addends() > 1
                && (tooMuch || (grid.isComplete() && !hasBlank(entry)));
    }

    /** Whether all sets of rows make the same sum, or differ only by the rows marked as parts. */
    private boolean isOneSum(TotalClaim entry) {
        List<Reading> readings = entry.claim().readings();
        Formula first = readings.get(0).formula();
        if (readings.size() == 1 || (readings.size() == 2 && rows.hasOthers())) {
            return true;
        }
        Formula second = readings.get(1).formula();
        return second.value().equals(first.value()) || second.figures().equals(first.figures());
    }

    private boolean hasUnread(TotalClaim entry) {
        return reach(entry).anyMatch(row -> grid.isUnread(row, entry.column()));
    }

    /** The rows that are added up, with those between them that have no figure at all. */
    private IntStream reach(TotalClaim entry) {
        List<Integer> addends = entry.total().addends();
        return IntStream.rangeClosed(addends.get(0), addends.get(addends.size() - 1))
                .filter(row -> addends.contains(row) || rows.is(row, Rows.Kind.EMPTY));
    }

    /** Over how many columns with figures the total cell reaches. */
    private long addedColumns(TotalClaim entry) {
        Total total = entry.total();
        return sums.span(total.row(), entry.column()).stream()
                .filter(column ->
                        !sums.addends(total.addends(), List.of(column)).isEmpty())
                .count();
    }

    private boolean hasBlank(TotalClaim entry) {
        return reach(entry).anyMatch(row -> grid.isBlank(row, entry.column()));
    }

    private long count(Predicate<TotalClaim> condition) {
        return all.stream().filter(condition).count();
    }
}
