package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows that add up the rows next to them though no label says so.
 *
 * <p>A row that makes the sum of the following ones takes them in, and rows above may then add it up in turn: a reducing
 * stack, as in US9965809B2. Done once upwards for totals that stand above and once downwards for those below.
 */
final class HiddenTotals {

    private static final int LONGEST = 20;
    private static final int FEWEST = 2;
    private static final int EXCEPTIONS = 2;
    /** Evidence that makes an exact sum of neighbours no accident, among some hundred such sums. */
    private static final double TELLING = 7;

    private final Grid grid;
    private final Rows rows;
    private final Sums sums;
    private final Ledger ledger;

    HiddenTotals(Grid grid, Rows rows, Ledger ledger) {
        this.grid = grid;
        this.rows = rows;
        this.sums = new Sums(grid);
        this.ledger = ledger;
    }

    List<Claim> find() {
        List<Integer> upwards = upwards(row -> true);
        List<Integer> downwards = new ArrayList<>(upwards);
        Collections.reverse(downwards);
        List<Claim> claims = new ArrayList<>(claims(reduce(upwards)));
        claims.addAll(claims(reduce(downwards)));
        if (IntStream.range(grid.top(), grid.rows()).anyMatch(this::isRefrain)) {
            claims.addAll(claims(reduce(upwards(row -> !isRefrain(row)))));
        }
        return claims;
    }

    /** The rows that stand above what they add up, with the rows that each of them adds up. */
    Map<Integer, List<Integer>> heads() {
        return reduce(upwards(row -> true));
    }

    private List<Integer> upwards(IntPredicate where) {
        List<Integer> rowsUpwards = IntStream.range(grid.top(), grid.rows())
                .filter(row -> !rows.is(row, Rows.Kind.EMPTY) && !rows.is(row, Rows.Kind.AVERAGE) && where.test(row))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(rowsUpwards);
        return rowsUpwards;
    }

    /** Whether the row tells the same of several rows, each time of the one above: 高等学校, 危房, 中等学校, 危房. */
    private boolean isRefrain(int row) {
        return rows.is(row, Rows.Kind.ITEM)
                && IntStream.range(grid.top(), grid.rows())
                        .anyMatch(other -> Math.abs(other - row) > 1
                                && rows.is(other, Rows.Kind.ITEM)
                                && grid.path(other).equals(grid.path(row)));
    }

    private List<Claim> claims(Map<Integer, List<Integer>> sums) {
        return sums.entrySet().stream()
                .filter(sum -> !isExplained(sum.getKey()) && isNoAccident(trial(sum.getKey(), sum.getValue(), ledger)))
                .flatMap(sum -> trial(sum.getKey(), sum.getValue(), ledger).claims(Ground.FIGURES).stream())
                .toList();
    }

    /** What adds up what, be it known already or not. */
    private Map<Integer, List<Integer>> reduce(List<Integer> order) {
        Map<Integer, List<Integer>> sums = new LinkedHashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int row : order) {
            List<Integer> addends = addends(row, open);
            if (!addends.isEmpty()) {
                sums.put(row, addends);
                open.removeAll(addends);
            }
            open.add(row);
        }
        return sums;
    }

    private List<Integer> addends(int total, List<Integer> open) {
        for (int length = 2; length <= Math.min(LONGEST, open.size()); length++) {
            List<Integer> candidate = open.subList(open.size() - length, open.size());
            if (mayAddUp(total, candidate)
                    && !contradicts(total, candidate)
                    && isNoAccident(trial(total, candidate, new Ledger()))) {
                return candidate.stream().sorted().toList();
            }
        }
        return List.of();
    }

    private boolean mayAddUp(int total, List<Integer> addends) {
        int kept = 0;
        int broken = 0;
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (grid.has(total, column) && grid.isAmount(total, column)) {
                if (mayAddUp(total, addends, column)) {
                    kept++;
                } else {
                    broken++;
                }
            }
            if (broken > EXCEPTIONS) {
                return false;
            }
        }
        return kept >= FEWEST && kept >= 4 * broken;
    }

    private boolean mayAddUp(int total, List<Integer> addends, int column) {
        double sum = 0;
        double reach = grid.reach(total, column);
        for (int row : addends) {
            sum += grid.has(row, column) ? grid.value(row, column) : 0;
            reach += grid.reach(row, column);
        }
        return Numbers.mayMeet(sum, grid.value(total, column), reach);
    }

    /** Whether an exception is a figure that another relation confirms. */
    private boolean contradicts(int total, List<Integer> addends) {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> isLine(total, addends, column) && !mayAddUp(total, addends, column))
                .anyMatch(column -> ledger.explains(grid.figure(total, column).orElseThrow()));
    }

    private static boolean isNoAccident(Trial trial) {
        boolean telling = trial.confidence(Ground.FIGURES) != Confidence.POSSIBLE;
        return telling || (trial.broken() == 0 && trial.evidence() >= TELLING);
    }

    /** What other relations already explain does not speak for this one. */
    private Trial trial(int total, List<Integer> addends, Ledger known) {
        List<Line> lines = new ArrayList<>();
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (isLine(total, addends, column)) {
                List<Mention> figures = sums.addends(addends, List.of(column));
                Mention stated = grid.figure(total, column).orElseThrow();
                lines.add(new Line(stated, List.of(Sums.of(figures)), !known.explains(stated)));
            }
        }
        String because = "“" + Titles.plain(grid.title(total)) + "”" + grid.rowWord() + "是相邻 " + addends.size() + " "
                + grid.rowWord() + "之和，表中 " + lines.size() + " " + grid.columnWord() + "几乎都如此";
        return new Trial(Claim.Kind.SUM, because, lines);
    }

    /** Whether the column has an amount for the total and more than one other than zero to add up. */
    private boolean isLine(int total, List<Integer> addends, int column) {
        if (!grid.has(total, column) || !grid.isAmount(total, column)) {
            return false;
        }
        List<Mention> figures = sums.addends(addends, List.of(column));
        Optional<Mention> stated = grid.figure(total, column);
        return figures.stream().filter(m -> m.quantity().value().signum() != 0).count() > 1
                && stated.filter(s -> !figures.contains(s) && Sums.areComparable(s, figures))
                        .isPresent();
    }

    /** Whether other relations already state so much of the row that nothing is left to find. */
    private boolean isExplained(int row) {
        List<Mention> amounts = IntStream.range(grid.left(), grid.columns())
                .filter(column -> grid.isAmount(row, column))
                .mapToObj(column -> grid.figure(row, column))
                .flatMap(Optional::stream)
                .toList();
        long explained = amounts.stream().filter(ledger::explains).count();
        return explained * 3 >= amounts.size() * 2L;
    }
}
