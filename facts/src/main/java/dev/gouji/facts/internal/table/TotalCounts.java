package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims of numbers in a total row under a column of names, that so many are named; they only ever tick. */
final class TotalCounts {

    private final Grid grid;
    private final Layout layout;
    private final Totals totals;

    TotalCounts(Grid grid, Layout layout, Totals totals) {
        this.grid = grid;
        this.layout = layout;
        this.totals = totals;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (Total total : totals.all()) {
            for (int column = 0; column < grid.columns(); column++) {
                List<String> names = names(total, column);
                int at = column;
                if (names.size() > 1) {
                    layout.figure(total.row(), column).ifPresent(m -> claims.add(claim(m, names, at)));
                }
            }
        }
        return claims;
    }

    private Claim claim(Mention stated, List<String> names, int column) {
        Map<Integer, String> counts = new LinkedHashMap<>();
        counts.putIfAbsent((int) names.stream().distinct().count(), "不重复的名称");
        counts.putIfAbsent(names.size(), "各" + grid.rowWord() + "的名称");
        counts.putIfAbsent(
                names.stream().mapToInt(name -> name.split("、").length).sum(), "各" + grid.rowWord() + "所列的名称");
        counts.putIfAbsent(
                names.stream()
                        .mapToInt(name -> name.strip().split("[、\\n]").length)
                        .sum(),
                "各" + grid.rowWord() + "所列的名称");
        List<Reading> readings = counts.entrySet().stream()
                .map(entry -> new Reading(
                        new Formula.Constant(Rational.of(entry.getKey()), entry.getKey() + " 个" + entry.getValue()),
                        "“" + Titles.plain(grid.headerTitle(column)) + "”" + grid.columnWord() + "的个数"))
                .toList();
        return new Claim(
                Claim.Kind.LIST_COUNT, new Formula.Figure(stated), Relation.EQUALS, readings, Confidence.POSSIBLE);
    }

    /** The names in the rows that the total adds up; none if a number stands among them. */
    private List<String> names(Total total, int column) {
        List<String> names = new ArrayList<>();
        List<Integer> rows = total.addends();
        for (int row : rows) {
            Text text = grid.text(row, column);
            if (layout.figure(row, column).isPresent() || Titles.isNothing(text.folded())) {
                return List.of();
            }
            names.add(text.original());
        }
        return names;
    }
}
