package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Formula;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two columns of which one is the other divided by one number that the table does not print, such as 数量 and 生均值.
 *
 * <p>Each row tells within which limits the divisor lies. Where nearly all agree, the others are measured by the row that
 * tells it most sharply, so that only printed figures are calculated with.
 */
final class CommonDivisor {

    private static final int FEWEST = 3;
    /** How far a power of ten may be missed, in powers of ten. */
    private static final double SLIGHT = 0.01;

    /** What a row says of the divisor. */
    private record Limits(int row, double low, double high) {
        boolean allow(double divisor) {
            return low <= divisor && divisor <= high;
        }

        /** Whether only a unit that was not printed stands between the row and the divisor: a power of ten. */
        boolean differsByUnit(double divisor) {
            double power = Math.log10((low + high) / 2 / divisor);
            return Math.abs(Math.rint(power)) >= 1 && Math.abs(power - Math.rint(power)) < SLIGHT;
        }

        double sharpness() {
            return (high - low) / low;
        }
    }

    private final Grid grid;
    private final int amount;
    private final int quotient;
    private final Claim.Kind kind;

    CommonDivisor(Grid grid, int amount, int quotient, Claim.Kind kind) {
        this.grid = grid;
        this.amount = amount;
        this.quotient = quotient;
        this.kind = kind;
    }

    /** The claims of the rows, empty unless most agree on a divisor. */
    Optional<List<Claim>> find() {
        List<Limits> all = limits();
        double divisor = mostAllowed(all);
        List<Limits> agreeing = all.stream()
                .filter(l -> l.allow(divisor))
                .sorted(Comparator.comparing(Limits::sharpness))
                .toList();
        if (agreeing.size() < FEWEST || agreeing.size() * 2 <= all.size() || isPrinted(agreeing)) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (Limits limits : all) {
            if (limits.allow(divisor) || !(limits.differsByUnit(divisor) || hasOtherDivisor(limits, divisor, all))) {
                Limits measure = agreeing.get(0).equals(limits) ? agreeing.get(1) : agreeing.get(0);
                lines.add(line(limits.row(), measure.row()));
            }
        }
        String because = "“" + Titles.plain(grid.headerTitle(quotient)) + "”" + grid.columnWord() + " = "
                + Titles.plain(grid.headerTitle(amount)) + " ÷ 同一基数，" + all.size() + " " + grid.rowWord() + "中有 "
                + agreeing.size() + " " + grid.rowWord() + "如此";
        Trial trial = new Trial(kind, because, lines);
        return Optional.of(trial.claims(Ground.HIDDEN));
    }

    /** Whether another row that does not agree either has the same divisor: reports divide by two kinds of enrolment. */
    private static boolean hasOtherDivisor(Limits limits, double divisor, List<Limits> all) {
        return all.stream()
                .filter(other -> other.row() != limits.row() && !other.allow(divisor))
                .anyMatch(other -> other.low() <= limits.high() && limits.low() <= other.high());
    }

    /** Whether a column has the divisor of each of the rows: it happens to be the same in all of them. */
    private boolean isPrinted(List<Limits> agreeing) {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> column != amount && column != quotient)
                .anyMatch(column -> agreeing.stream()
                        .allMatch(limits ->
                                grid.isAmount(limits.row(), column) && limits.allow(grid.value(limits.row(), column))));
    }

    private Line line(int row, int measure) {
        Formula divisor = new Formula.Quotient(figure(measure, amount), figure(measure, quotient));
        return Line.of(grid.figure(row, quotient).orElseThrow(), new Formula.Quotient(figure(row, amount), divisor));
    }

    private Formula figure(int row, int column) {
        return new Formula.Figure(grid.figure(row, column).orElseThrow());
    }

    private List<Limits> limits() {
        List<Limits> limits = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            double low = grid.value(row, quotient) - grid.reach(row, quotient);
            if (grid.has(row, amount) && low > 0 && grid.value(row, amount) > 0) {
                double high = grid.value(row, quotient) + grid.reach(row, quotient);
                limits.add(new Limits(
                        row,
                        (grid.value(row, amount) - grid.reach(row, amount)) / high * (1 - 1e-12),
                        (grid.value(row, amount) + grid.reach(row, amount)) / low * (1 + 1e-12)));
            }
        }
        return limits;
    }

    /** The lower end of an interval that lies within most of the others. */
    private static double mostAllowed(List<Limits> all) {
        double best = Double.NaN;
        long most = 0;
        for (Limits candidate : all) {
            long count = all.stream().filter(l -> l.allow(candidate.low())).count();
            if (count > most) {
                most = count;
                best = candidate.low();
            }
        }
        return best;
    }
}
