package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims of the rows named 合计, 小计, 总计 … that they add up the rows they stand below or above. */
final class TotalRows {

    private final Grid grid;
    private final Totals totals;
    private final Sums sums;
    private final PartialSums partialSums;

    TotalRows(Grid grid, Totals totals) {
        this.grid = grid;
        this.totals = totals;
        this.sums = new Sums(grid);
        this.partialSums = new PartialSums(grid);
    }

    List<Claim> find(Rows rows, Ledger ledger) {
        List<TotalClaim> found = new ArrayList<>();
        for (Total total : totals.all()) {
            for (int column = grid.left(); column < grid.columns(); column++) {
                if (grid.isAmount(total.row(), column)) {
                    int at = column;
                    claim(total, column).ifPresent(claim -> found.add(new TotalClaim(total, at, claim)));
                }
            }
        }
        found.removeIf(claim -> claim.total().word() == Titles.Total.WEAK
                && found.stream().noneMatch(other -> other.isOf(claim.total()) && other.isTelling()));
        TotalConfidence confidence = new TotalConfidence(grid, rows, found, ledger);
        return found.stream().map(confidence::judge).toList();
    }

    private Optional<Claim> claim(Total total, int column) {
        Mention stated = grid.figure(total.row(), column).orElseThrow();
        String because = "表中“" + Titles.plain(grid.title(total.row())) + "”" + grid.rowWord();
        List<Reading> readings = readings(total, column, because);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = claim(stated, readings);
        if (claim.fit() != Fit.BROKEN) {
            return Optional.of(claim);
        }
        partialSums.telling(total, column).ifPresent(sum -> add(readings, new Reading(sum, because + "（只计其中一段）")));
        return Optional.of(claim(stated, readings));
    }

    private List<Reading> readings(Total total, int column, String because) {
        Mention stated = grid.figure(total.row(), column).orElseThrow();
        List<Integer> span = sums.span(total.row(), column);
        List<Reading> readings = new ArrayList<>();
        if (sums.addends(total.addends(), span).isEmpty()) {
            return readings;
        }
        for (List<Integer> set : total.sets()) {
            List<Mention> addends = sums.addends(set, span);
            if (!addends.isEmpty() && !addends.contains(stated) && Sums.areComparable(stated, addends)) {
                add(readings, new Reading(Sums.of(addends), because));
            }
        }
        if (!readings.isEmpty()) {
            repeated(total, column).ifPresent(sum -> add(readings, new Reading(sum, because + "（合并单元格逐行计）")));
        }
        return readings;
    }

    private static Claim claim(Mention stated, List<Reading> readings) {
        return new Claim(Claim.Kind.SUM, new Formula.Figure(stated), Relation.EQUALS, readings, Confidence.POSSIBLE);
    }

    private static void add(List<Reading> readings, Reading reading) {
        if (readings.stream().noneMatch(r -> r.formula().equals(reading.formula()))) {
            readings.add(reading);
        }
    }

    /** The sum with a figure that is merged over several rows taken once for each of them. */
    private Optional<Formula> repeated(Total total, int column) {
        Map<Mention, Integer> times = new HashMap<>();
        total.addends().forEach(row -> grid.figure(row, column).ifPresent(m -> times.merge(m, 1, Integer::sum)));
        if (times.values().stream().allMatch(n -> n == 1)) {
            return Optional.empty();
        }
        List<Formula> terms = new ArrayList<>();
        for (Mention addend : sums.addends(total.addends(), List.of(column))) {
            Formula figure = new Formula.Figure(addend);
            int n = times.getOrDefault(addend, 1);
            terms.add(n == 1 ? figure : new Formula.Product(figure, Factors.whole(n)));
        }
        return Optional.of(new Formula.Sum(terms));
    }
}
