package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims of columns such as 占比 that each of their shares is a count of its row divided by a whole. */
final class ShareColumns {

    /** How many columns are tried as the one that the shares are of. */
    private static final int NUMERATORS = 6;

    /** What share of the hits of the best guess makes another one a rival, as where two columns hardly differ. */
    private static final double RIVAL = 0.7;

    /** How many rows make up for a count that does not stand beside its share. */
    private static final int TELLING = 3;

    /** A numerator and a base, with how many rows they explain and how many they do not. */
    private record Guess(int numerator, ShareBase base, int hits, int misses) {
        int score() {
            return hits - misses;
        }
    }

    private final Grid grid;
    private final Rows rows;
    private final List<ShareBase> bases;

    ShareColumns(Grid grid, Rows rows, Totals totals) {
        this.grid = grid;
        this.rows = rows;
        this.bases = ShareBase.of(grid, rows, totals);
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (isShareColumn(column)) {
                claims.addAll(find(column));
            }
        }
        return claims;
    }

    private boolean isShareColumn(int column) {
        long shares = rowsWith(column).filter(row -> isShare(row, column)).count();
        long all = rowsWith(column).count();
        return shares > 0
                && (Titles.isShare(grid.header(column)) ? shares * 2 >= all : shares == all)
                && !Titles.isChange(grid.header(column))
                && !Titles.isAverage(grid.header(column));
    }

    private boolean isShare(int row, int column) {
        return grid.isShare(row, column) || isBareShare(row, column);
    }

    /** A number such as 35.13 under 占比 without any sign of a percent. */
    private boolean isBareShare(int row, int column) {
        return Titles.isShare(grid.header(column))
                && grid.figure(row, column)
                        .filter(m -> m.quantity().unit().equals(Unit.NONE)
                                && m.quantity().number().scale() > 0)
                        .isPresent();
    }

    private List<Claim> find(int share) {
        List<Guess> guesses = numerators(share)
                .limit(NUMERATORS)
                .flatMap(n -> bases.stream().map(base -> guess(share, n, base)))
                .filter(guess -> guess.hits() > 0 && guess.score() >= 0)
                .sorted(Comparator.comparing(Guess::score).reversed())
                .toList();
        if (!guesses.isEmpty() && guesses.get(0).score() > 0) {
            return claims(share, guesses);
        }
        return numerators(share)
                .limit(NUMERATORS)
                .flatMap(n -> new CommonDivisor(grid, n, share, Claim.Kind.RATIO).find().stream())
                .findFirst()
                .orElseGet(() -> guesses.isEmpty() ? List.of() : claims(share, guesses));
    }

    private List<Claim> claims(int share, List<Guess> guesses) {
        Guess best = guesses.get(0);
        List<Guess> rivals = guesses.stream()
                .filter(guess -> guess.hits() >= best.hits() * RIVAL || isFaultless(guess, best))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (canBeTried(row, share, best.numerator(), best.base())) {
                lines.add(line(row, share, rivals));
            }
        }
        String because = "“" + Titles.plain(grid.headerTitle(share)) + "”" + grid.columnWord() + " = "
                + Titles.plain(grid.headerTitle(best.numerator())) + " ÷ "
                + best.base().name();
        boolean named =
                Titles.isShare(grid.header(share)) && (isNeighbour(best.numerator(), share) || best.hits() >= TELLING);
        Trial trial = new Trial(Claim.Kind.RATIO, because, lines);
        Ground ground = named && best.base().isStructural() ? Ground.NAMED : Ground.SUGGESTED;
        return best.base().isPrinted() ? trial.claims(ground) : trial.claims(ground, Confidence.LIKELY);
    }

    /** Whether the guess explains all rows that it has figures in, where the best has figures in more and fails in some. */
    private static boolean isFaultless(Guess guess, Guess best) {
        return best.misses() > 0 && guess.misses() == 0 && guess.hits() >= TELLING;
    }

    /** The share by the best guess; where that fails, also by the first rival that explains it. */
    private Line line(int row, int share, List<Guess> rivals) {
        Guess best = rivals.get(0);
        Stream<Guess> other = explains(row, share, best.numerator(), best.base())
                ? Stream.of()
                : rivals.stream()
                        .filter(guess -> canBeTried(row, share, guess.numerator(), guess.base())
                                && explains(row, share, guess.numerator(), guess.base()));
        List<Formula> formulas = Stream.concat(Stream.of(best), other.limit(1))
                .map(guess -> formula(row, share, guess))
                .toList();
        return new Line(grid.figure(row, share).orElseThrow(), formulas, true);
    }

    private Formula formula(int row, int share, Guess guess) {
        Formula part = new Formula.Figure(grid.figure(row, guess.numerator()).orElseThrow());
        Formula quotient = new Formula.Quotient(part, guess.base().formula(row, guess.numerator()));
        boolean fraction = grid.isShare(row, share) || !isPercentage(share);
        return fraction ? quotient : new Formula.Product(quotient, Factors.HUNDRED);
    }

    private Guess guess(int share, int numerator, ShareBase base) {
        int hits = 0;
        int misses = 0;
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (canBeTried(row, share, numerator, base)) {
                if (explains(row, share, numerator, base)) {
                    hits++;
                } else {
                    misses++;
                }
            }
        }
        return new Guess(numerator, base, hits, misses);
    }

    private boolean canBeTried(int row, int share, int numerator, ShareBase base) {
        return grid.has(row, share)
                && grid.has(row, numerator)
                && grid.isAmount(row, numerator)
                && isShare(row, share)
                && !isAllOfItsGroup(row, share)
                && base.value(row, numerator) > 0;
    }

    /** Whether the shares above are of this very row: 高级33.66%, 中级42.81%, 初级23.53%, 小计100%. */
    private boolean isAllOfItsGroup(int row, int share) {
        return rows.is(row, Rows.Kind.TOTAL)
                && grid.figure(row, share)
                        .filter(all -> all.quantity().value().equals(Rational.ONE))
                        .isPresent();
    }

    private boolean explains(int row, int share, int numerator, ShareBase base) {
        double scale = grid.isShare(row, share) || !isPercentage(share) ? 1 : Factors.PERCENT;
        double whole = base.value(row, numerator);
        double quotient = grid.value(row, numerator) / whole;
        double reach = scale * (grid.reach(row, numerator) + quotient * base.reach(row, numerator)) / whole;
        return Numbers.mayMeet(grid.value(row, share), quotient * scale, grid.reach(row, share) + reach);
    }

    /** Whether bare shares are written as 35.13 and not as 0.3513. */
    private boolean isPercentage(int share) {
        return rowsWith(share).anyMatch(row -> !grid.isShare(row, share) && grid.value(row, share) > 1);
    }

    private Stream<Integer> numerators(int share) {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> column != share && isAmountColumn(column, share))
                .boxed()
                .sorted(Comparator.comparing((Integer column) -> !Headers.areSiblings(grid, column, share))
                        .thenComparing(column -> !Headers.names(grid, share, column))
                        .thenComparing(column -> column > share)
                        .thenComparing(column -> Math.abs(share - column)));
    }

    private boolean isAmountColumn(int column, int share) {
        return rowsWith(share).anyMatch(row -> grid.has(row, column) && grid.isAmount(row, column));
    }

    private boolean isNeighbour(int numerator, int share) {
        return numerators(share).findFirst().filter(first -> first == numerator).isPresent()
                || Headers.names(grid, share, numerator);
    }

    private Stream<Integer> rowsWith(int column) {
        return IntStream.range(grid.top(), grid.rows())
                .filter(row -> grid.has(row, column) && !rows.is(row, Rows.Kind.EMPTY))
                .boxed();
    }
}
