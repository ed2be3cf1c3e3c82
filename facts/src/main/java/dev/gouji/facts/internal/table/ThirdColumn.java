package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that break a relation of two columns because a third has something in them: 就业率 is 签约 ÷ 毕业生 in most lines, and
 * (签约 + 升学) ÷ 毕业生 where somebody went on to study.
 */
final class ThirdColumn {

    private final Grid grid;
    private final Triple triple;

    ThirdColumn(Grid grid, Triple triple) {
        this.grid = grid;
        this.triple = triple;
    }

    /** The claims of the relation; those that are broken get the reading with a third column that they keep, if there is one. */
    List<Claim> explain(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.fit() == Fit.BROKEN ? explain(claim) : claim)
                .toList();
    }

    private Claim explain(Claim claim) {
        List<Reading> readings = new ArrayList<>(claim.readings());
        rowsOf(claim).flatMap(this::formulas).map(this::reading).forEach(readings::add);
        Claim extended = new Claim(claim.kind(), claim.stated(), claim.relation(), readings, claim.confidence());
        return extended.fit() == Fit.BROKEN ? claim : extended;
    }

    private Reading reading(Formula formula) {
        return new Reading(formula, triple.show(grid) + "，这一" + grid.rowWord() + "还计入另一" + grid.columnWord());
    }

    private Stream<Integer> rowsOf(Claim claim) {
        List<Mention> stated = claim.stated().figures();
        return IntStream.range(grid.top(), grid.rows())
                .boxed()
                .filter(row -> grid.figure(row, triple.stated())
                        .filter(stated::contains)
                        .isPresent())
                .limit(1);
    }

    private Stream<Formula> formulas(int row) {
        Mention a = grid.figure(row, triple.a()).orElseThrow();
        Mention b = grid.figure(row, triple.b()).orElseThrow();
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> column != triple.stated() && column != triple.a() && column != triple.b())
                .filter(column -> grid.has(row, column) && grid.isAmount(row, column) && grid.value(row, column) > 0)
                .mapToObj(column -> grid.figure(row, column).orElseThrow())
                .filter(third -> !third.equals(a) && !third.equals(b))
                .flatMap(third -> formulas(a, b, third));
    }

    private Stream<Formula> formulas(Mention a, Mention b, Mention third) {
        Formula with = new Sum(List.of(new Figure(a), new Figure(third)));
        boolean addsToFirst = Sums.areComparable(third, List.of(a));
        boolean isInSecond = Sums.areComparable(third, List.of(b))
                && third.quantity().value().compareTo(b.quantity().value()) < 0;
        return switch (triple.operation()) {
            case SUM -> addsToFirst ? Stream.of(Sums.of(List.of(a, b, third))) : Stream.empty();
            case QUOTIENT ->
                Stream.concat(
                        addsToFirst ? Stream.of(new Quotient(with, new Figure(b))) : Stream.empty(),
                        isInSecond
                                ? Stream.of(
                                        new Quotient(new Figure(a), new Difference(new Figure(b), new Figure(third))))
                                : Stream.empty());
            case PRODUCT, GROWTH -> Stream.empty();
        };
    }
}
