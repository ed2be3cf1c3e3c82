package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims that the shares of one column make the share printed in the total row, or 100% where there is no such row. */
final class SharesOfWhole {

    private static final Rational LEAST = Rational.of(4, 5);
    private static final Rational MOST = Rational.of(6, 5);

    private final Grid grid;
    private final Rows rows;
    private final Totals totals;
    private final Sums sums;

    SharesOfWhole(Grid grid, Rows rows, Totals totals) {
        this.grid = grid;
        this.rows = rows;
        this.totals = totals;
        this.sums = new Sums(grid);
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (!Titles.isChange(grid.header(column)) && !Titles.isAverage(grid.header(column))) {
                int at = column;
                if (totals.all().stream().noneMatch(total -> grid.isShare(total.row(), at))) {
                    claims.addAll(wholes(column));
                }
                for (Total total : totals.all()) {
                    if (grid.isShare(total.row(), column)) {
                        total(total, column).ifPresent(claims::add);
                    }
                }
            }
        }
        return claims;
    }

    private Optional<Claim> total(Total total, int column) {
        Mention stated = grid.figure(total.row(), column).orElseThrow();
        List<Reading> readings = new ArrayList<>();
        for (List<Integer> set : total.sets()) {
            List<Mention> addends = shares(set, column);
            if (addends.size() > 1 && !addends.contains(stated)) {
                readings.add(new Reading(
                        Sums.of(addends),
                        "“" + Titles.plain(grid.headerTitle(column)) + "”" + grid.columnWord() + "的合计"));
            }
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        boolean all = stated.quantity().value().equals(Rational.ONE);
        Claim claim = new Claim(
                all ? Claim.Kind.SHARES : Claim.Kind.SUM,
                new Formula.Figure(stated),
                Relation.EQUALS,
                readings,
                Confidence.POSSIBLE);
        boolean holds = claim.fit() != Fit.BROKEN;
        if (!holds && isAverage(stated, readings.get(0))) {
            return Optional.empty();
        }
        Confidence confidence = holds ? Confidence.LIKELY : whenBroken(total, column, claim);
        return Optional.of(new Claim(claim.kind(), claim.stated(), claim.relation(), readings, confidence));
    }

    private Confidence whenBroken(Total total, int column, Claim claim) {
        Rational sum = claim.readings().get(0).formula().value();
        Rational stated = claim.stated().value();
        boolean all = claim.readings().get(0).formula().interval().contains(Rational.ONE);
        boolean near = sum.compareTo(stated.times(LEAST)) > 0 && sum.compareTo(stated.times(MOST)) < 0;
        boolean parts = Titles.isShareOfWhole(grid.header(column))
                && total.word().isSure()
                && !rows.hasOthers()
                && grid.isComplete()
                && total.addends().stream()
                        .allMatch(row -> grid.isShare(row, column) || (all && isNothing(row, column)));
        if (!(all || near) || !parts) {
            return Confidence.POSSIBLE;
        }
        boolean whole = claim.kind() == Claim.Kind.SHARES && countsAddUp(total);
        return whole ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    private boolean isNothing(int row, int column) {
        return Titles.isNothing(grid.text(row, column).folded());
    }

    /** Whether a column of counts shows that the rows are all there is. */
    private boolean countsAddUp(Total total) {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> grid.has(total.row(), column) && grid.isAmount(total.row(), column))
                .filter(column -> sums.addends(total.addends(), List.of(column)).size() > 1)
                .anyMatch(column -> sums.mayAddUp(total.row(), total.addends(), column));
    }

    /** Whether the total lies between its addends, as an average does and a sum does not. */
    private static boolean isAverage(Mention stated, Reading reading) {
        Rational value = stated.quantity().value();
        return reading.formula().figures().stream()
                .anyMatch(m -> m.quantity().value().compareTo(value) >= 0);
    }

    /** Without a total row: the shares of the column, and those under each outer label, that happen to make the whole. */
    private List<Claim> wholes(int column) {
        List<Integer> items = IntStream.range(grid.top(), grid.rows())
                .filter(row -> rows.is(row, Rows.Kind.ITEM) && isShareOfWhole(row, column))
                .boxed()
                .toList();
        Map<List<String>, List<Integer>> groups = items.stream()
                .filter(row -> grid.path(row).size() > 1)
                .collect(Collectors.groupingBy(
                        row -> grid.path(row).subList(0, grid.path(row).size() - 1),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Stream.concat(Stream.of(items), groups.values().stream())
                .flatMap(set -> whole(set, column).stream())
                .toList();
    }

    private boolean isShareOfWhole(int row, int column) {
        return grid.isShare(row, column)
                && (Titles.isShareOfWhole(grid.header(column)) || Titles.isShareOfWhole(grid.path(row)));
    }

    private Optional<Claim> whole(List<Integer> items, int column) {
        List<Mention> addends = shares(items, column);
        if (addends.size() < 2) {
            return Optional.empty();
        }
        Reading reading = new Reading(
                Sums.of(addends),
                "“" + Titles.plain(grid.headerTitle(column)) + "”" + grid.columnWord() + addends.size() + " 项占比之和");
        Claim claim = new Claim(Claim.Kind.SHARES, Factors.ALL, Relation.EQUALS, List.of(reading), Confidence.POSSIBLE);
        return claim.holds() ? Optional.of(claim) : Optional.empty();
    }

    private List<Mention> shares(List<Integer> set, int column) {
        return sums.addends(
                set.stream().filter(row -> grid.isShare(row, column)).toList(), List.of(column));
    }
}
