package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims of columns such as 增长率 or 增减 that they tell the change between two columns of different times. */
final class GrowthColumns {

    /** How many pairs of columns are tried for one change. */
    private static final int MOST = 12;

    /** The columns of an earlier and of a later time. */
    private record Pair(int earlier, int later) {}

    private final Grid grid;
    private final BitSet changes;

    GrowthColumns(Grid grid) {
        this.grid = grid;
        changes = IntStream.range(grid.left(), grid.columns())
                .filter(this::tellsChange)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        changes.stream().forEach(column -> claims.addAll(find(column)));
        return claims;
    }

    private List<Claim> find(int change) {
        List<Pair> pairs = pairs(change);
        Optional<Trial> best = pairs.stream()
                .map(pair -> trial(change, pair))
                .filter(trial -> trial.size() > 0)
                .reduce((a, b) -> b.kept() - b.broken() > a.kept() - a.broken() ? b : a);
        return best.map(trial -> trial.claims(pairs.size() == 1 ? Ground.STATED : Ground.NAMED))
                .orElse(List.of());
    }

    /** A column of a change; what a year adds (2022年增加数) is an amount of that year. */
    private boolean tellsChange(int column) {
        return Titles.isGrowth(grid.header(column))
                || (Titles.isChange(grid.header(column))
                        && Periods.of(grid.header(column)).isEmpty());
    }

    private Trial trial(int change, Pair pair) {
        List<Line> lines = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (grid.has(row, change) && grid.has(row, pair.earlier()) && grid.has(row, pair.later())) {
                List<Formula> formulas = formulas(row, change, pair);
                if (!formulas.isEmpty()) {
                    lines.add(new Line(mention(row, change), formulas, true));
                }
            }
        }
        String because = "“" + Titles.plain(grid.headerTitle(change)) + "”" + grid.columnWord() + "："
                + Titles.plain(grid.headerTitle(pair.later())) + "比" + Titles.plain(grid.headerTitle(pair.earlier()));
        return new Trial(kind(change), because, lines);
    }

    private Claim.Kind kind(int change) {
        boolean percent = IntStream.range(grid.top(), grid.rows()).anyMatch(row -> grid.isShare(row, change));
        return percent || Titles.isGrowth(grid.header(change)) ? Claim.Kind.GROWTH : Claim.Kind.DIFFERENCE;
    }

    private List<Formula> formulas(int row, int change, Pair pair) {
        Mention earlier = mention(row, pair.earlier());
        Mention later = mention(row, pair.later());
        if (!earlier.quantity().unit().isComparableTo(later.quantity().unit())) {
            return List.of();
        }
        boolean less = Titles.isDecrease(grid.header(change)) && grid.value(row, change) > 0;
        Formula from = new Formula.Figure(less ? later : earlier);
        Formula to = new Formula.Figure(less ? earlier : later);
        Formula difference = new Formula.Difference(to, from);
        Dimension dimension = mention(row, change).quantity().unit().dimension();
        boolean divisible = grid.value(row, pair.earlier()) > 0;
        return switch (dimension) {
            case SHARE -> shares(row, pair, growth(earlier, later, less), difference);
            case SHARE_POINTS -> List.of(difference);
            case MULTIPLE -> divisible ? multiples(earlier, later) : List.of();
            default -> isSameKind(mention(row, change), later) ? List.of(difference) : List.of();
        };
    }

    private List<Formula> shares(int row, Pair pair, Formula growth, Formula difference) {
        boolean divisible = grid.value(row, pair.earlier()) > 0;
        if (grid.isShare(row, pair.earlier())) {
            return divisible ? List.of(difference, growth) : List.of(difference);
        }
        return divisible ? List.of(growth) : List.of();
    }

    /** Growth by the earlier figure; a decrease is printed without its sign: {@code 1 − later ÷ earlier}. */
    private static Formula growth(Mention earlier, Mention later, boolean less) {
        Formula ratio = new Formula.Quotient(new Formula.Figure(later), new Formula.Figure(earlier));
        return less ? new Formula.Difference(Factors.ONE, ratio) : new Formula.Difference(ratio, Factors.ONE);
    }

    private static List<Formula> multiples(Mention earlier, Mention later) {
        Formula ratio = new Formula.Quotient(new Formula.Figure(later), new Formula.Figure(earlier));
        return List.of(ratio, new Formula.Difference(ratio, Factors.ONE));
    }

    /** Whether a change without a sign of a percent can be an amount: it is no rate under its title. */
    private boolean isSameKind(Mention change, Mention later) {
        return change.quantity().unit().isComparableTo(later.quantity().unit());
    }

    /** Columns of two times and otherwise the same title, those next to the change first. */
    private List<Pair> pairs(int change) {
        boolean rate = kind(change) == Claim.Kind.GROWTH;
        String stem = Periods.stem(grid.header(change));
        return columns()
                .filter(later -> later != change)
                .flatMap(later -> columns()
                        .filter(earlier -> earlier != change && isEarlier(earlier, later))
                        .map(earlier -> new Pair(earlier, later)))
                .filter(pair -> rate || !Titles.isGrowth(grid.header(pair.later())))
                .sorted(Comparator.comparing((Pair pair) -> !stem.contains(Periods.stem(grid.header(pair.later()))))
                        .thenComparing(pair -> pair.later() > change)
                        .thenComparing(pair -> Math.abs(change - pair.later()) + Math.abs(change - pair.earlier())))
                .limit(MOST)
                .toList();
    }

    private boolean isEarlier(int a, int b) {
        Optional<Integer> first = Periods.of(grid.header(a));
        Optional<Integer> second = Periods.of(grid.header(b));
        return first.isPresent()
                && second.isPresent()
                && first.get() < second.get()
                && Periods.stem(grid.header(a)).equals(Periods.stem(grid.header(b)));
    }

    private Stream<Integer> columns() {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> !changes.get(column))
                .boxed();
    }

    private Mention mention(int row, int column) {
        return grid.figure(row, column).orElseThrow();
    }
}
