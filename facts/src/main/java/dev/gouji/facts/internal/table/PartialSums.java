package dev.gouji.facts.internal.table;

import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import java.util.List;
import java.util.Optional;

/** Stretches of the rows below or above a total that make it where all of them do not. */
final class PartialSums {

    /** How likely an accident may be for a stretch to count as what is added up. */
    private static final double ACCIDENT = 0.01;

    private final Grid grid;
    private final Sums sums;

    PartialSums(Grid grid) {
        this.grid = grid;
        this.sums = new Sums(grid);
    }

    /** A stretch that makes the total and hardly by accident, given how many stretches there are. */
    Optional<Formula> telling(Total total, int column) {
        List<Mention> addends = addends(total, column);
        double stated = grid.value(total.row(), column);
        double unit = Math.max(2 * grid.reach(total.row(), column), 1);
        double stretches = addends.size() * (addends.size() - 1) / 2.0;
        return stretches * unit > ACCIDENT * Math.abs(stated) ? Optional.empty() : stretch(addends, total, column);
    }

    /** Whether leaving out one row or all but a stretch makes the total, be it by accident. */
    boolean explain(Total total, int column) {
        List<Mention> addends = addends(total, column);
        double all = addends.stream().mapToDouble(PartialSums::value).sum();
        double stated = grid.value(total.row(), column);
        double reach = reach(addends, total, column);
        return addends.stream().anyMatch(left -> Numbers.mayMeet(all - value(left), stated, reach))
                || stretch(addends, total, column).isPresent();
    }

    private Optional<Formula> stretch(List<Mention> addends, Total total, int column) {
        double stated = grid.value(total.row(), column);
        double reach = reach(addends, total, column);
        for (int from = 0; from < addends.size(); from++) {
            double sum = value(addends.get(from));
            for (int to = from + 1; to < addends.size(); to++) {
                sum += value(addends.get(to));
                if (to - from + 1 < addends.size() && Numbers.mayMeet(sum, stated, reach)) {
                    return Optional.of(Sums.of(addends.subList(from, to + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private List<Mention> addends(Total total, int column) {
        return sums.addends(total.addends(), sums.span(total.row(), column));
    }

    private double reach(List<Mention> addends, Total total, int column) {
        return grid.reach(total.row(), column)
                + addends.stream()
                        .mapToDouble(m -> Numbers.width(m.interval()) / 2)
                        .sum();
    }

    private static double value(Mention mention) {
        return Numbers.approximate(mention.quantity().value());
    }
}
