package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sums of a table that fail for one and the same cell: its row and its column are off by the same amount.
 *
 * <p>One defect is told once, at the cell; the totals are right.
 */
final class OneDefect {

    /** A cell, and the sums that hold once it is changed. */
    private record Cell(Mention figure, List<Claim> explained) {}

    private final List<Claim> claims;
    private final List<Claim> broken;

    OneDefect(List<Claim> claims) {
        this.claims = claims;
        this.broken = claims.stream()
                .filter(claim -> claim.confidence() != Confidence.POSSIBLE && claim.fit() == Fit.BROKEN && isSum(claim))
                .toList();
    }

    /** The claims, those that fail for one cell replaced by one about that cell. */
    List<Claim> told() {
        List<Claim> told = new ArrayList<>(claims);
        Set<Claim> done = new LinkedHashSet<>();
        for (Cell cell : cells()) {
            if (cell.explained().stream().noneMatch(done::contains)) {
                done.addAll(cell.explained());
                told.removeAll(cell.explained());
                told.add(claim(cell));
            }
        }
        return told;
    }

    private List<Cell> cells() {
        return broken.stream()
                .flatMap(claim -> claim.figures().stream())
                .distinct()
                .filter(figure -> claims.stream().noneMatch(claim -> confirms(claim, figure)))
                .map(this::cell)
                .filter(cell -> cell.explained().size() > 1)
                .sorted(Comparator.comparing(cell -> -cell.explained().size()))
                .toList();
    }

    private Cell cell(Mention figure) {
        List<Claim> with = broken.stream()
                .filter(claim -> claim.figures().contains(figure))
                .toList();
        boolean same = with.stream().allMatch(claim -> holds(claim, figure, change(with.get(0), figure)));
        return new Cell(figure, same ? with : List.of());
    }

    /** By how much the figure has to grow for the sum to hold. */
    private static Rational change(Claim claim, Mention figure) {
        Rational off = claim.stated().value().minus(sum(claim).value());
        return isStated(claim, figure) ? off.negate() : off;
    }

    private static boolean holds(Claim claim, Mention figure, Rational change) {
        Rational off = change(claim, figure).minus(change).abs();
        Rational reach = claim.figures().stream()
                .filter(other -> !other.equals(figure))
                .map(other -> other.interval().width().orElse(Rational.ZERO))
                .reduce(Rational.ZERO, Rational::plus);
        return off.compareTo(reach) <= 0;
    }

    private static boolean confirms(Claim claim, Mention figure) {
        return claim.fit() != Fit.BROKEN
                && isSum(claim)
                && sum(claim).terms().size() > 1
                && claim.figures().contains(figure);
    }

    private static boolean isStated(Claim claim, Mention figure) {
        return claim.stated().figures().contains(figure);
    }

    private static boolean isSum(Claim claim) {
        return claim.kind() == Claim.Kind.SUM
                && claim.stated() instanceof Formula.Figure
                && claim.best().formula() instanceof Formula.Sum sum
                && sum.terms().stream().allMatch(Formula.Figure.class::isInstance);
    }

    private static Formula.Sum sum(Claim claim) {
        return (Formula.Sum) claim.best().formula();
    }

    /** The claim that states the figure; if none does, what one of the totals leaves for it. */
    private static Claim claim(Cell cell) {
        Optional<Claim> stating = cell.explained().stream()
                .filter(claim -> isStated(claim, cell.figure()))
                .findFirst();
        return stating.orElseGet(() -> rest(cell.explained().get(0), cell.figure()));
    }

    private static Claim rest(Claim claim, Mention figure) {
        List<Formula> others = sum(claim).terms().stream()
                .filter(term -> !term.figures().contains(figure))
                .toList();
        Formula taken = others.size() == 1 ? others.get(0) : new Formula.Sum(others);
        Formula rest = new Formula.Difference(claim.stated(), taken);
        return new Claim(
                claim.kind(),
                new Formula.Figure(figure),
                claim.relation(),
                List.of(new Reading(rest, "行与列的合计都差在这一格")),
                claim.confidence());
    }
}
