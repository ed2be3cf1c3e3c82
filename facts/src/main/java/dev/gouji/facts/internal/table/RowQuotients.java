package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims of columns such as 通过率, 男女比 or 人均 that each figure is one count of its row divided by another. */
final class RowQuotients {

    private static final Pattern PER_HEAD = Pattern.compile("生均|人均|师均|校均|班均|户均|平均|每生|每人|均值");

    private final Grid grid;
    private final Ledger ledger;

    RowQuotients(Grid grid, Ledger ledger) {
        this.grid = grid;
        this.ledger = ledger;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (isQuotient(column) && !isExplained(column)) {
                claims.addAll(find(column));
            }
        }
        return claims;
    }

    private List<Claim> find(int column) {
        return best(column)
                .map(triple -> claims(triple, column))
                .filter(claims -> claims.stream().noneMatch(c -> c.confidence() == Confidence.POSSIBLE))
                .or(() -> byOneDivisor(column))
                .orElse(List.of());
    }

    private List<Claim> claims(Triple triple, int column) {
        Claim.Kind kind = isPerHead(column) ? Claim.Kind.PER_CAPITA : Claim.Kind.RATIO;
        Ground ground = isNamed(triple) ? Ground.NAMED : Ground.FIGURES;
        return new ThirdColumn(grid, triple)
                .explain(triple.trial(grid, kind, triple.show(grid)).claims(ground));
    }

    private Optional<List<Claim>> byOneDivisor(int column) {
        return Stream.of(column)
                .filter(this::isPerHead)
                .flatMap(c -> nearestAmount(c).stream())
                .flatMap(amount -> new CommonDivisor(grid, amount, column, Claim.Kind.PER_CAPITA).find().stream())
                .findFirst();
    }

    /** The quotient that most rows keep; a name decides between equals. */
    private Optional<Triple> best(int column) {
        Optional<Triple> best = Optional.empty();
        int most = 0;
        for (int a = grid.left(); a < grid.columns(); a++) {
            for (int b = grid.left(); b < grid.columns(); b++) {
                Triple triple = new Triple(column, Operation.QUOTIENT, a, b);
                if (a != b && a != column && b != column && areAmounts(a, b)) {
                    int kept = 2 * score(triple);
                    int score = kept + (kept + 1 > most && isNamed(triple) ? 1 : 0);
                    best = score > most ? Optional.of(triple) : best;
                    most = Math.max(score, most);
                }
            }
        }
        return best;
    }

    private int score(Triple triple) {
        int score = 0;
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (triple.canBeTried(grid, row) && !triple.isTrivial(grid, row)) {
                score += triple.mayHold(grid, row) ? 1 : -1;
            }
        }
        return score;
    }

    private boolean isQuotient(int column) {
        return !Titles.isChange(grid.header(column))
                && (Titles.isShare(grid.header(column))
                        || isPerHead(column)
                        || rowsWith(column).allMatch(row -> isQuotient(row, column)));
    }

    private boolean isQuotient(int row, int column) {
        Dimension dimension =
                grid.figure(row, column).orElseThrow().quantity().unit().dimension();
        return switch (dimension) {
            case SHARE, RATIO, MULTIPLE, PER_UNIT -> true;
            default -> false;
        };
    }

    private boolean isPerHead(int column) {
        return PER_HEAD.matcher(grid.headerTitle(column)).find();
    }

    private boolean isExplained(int column) {
        long explained = rowsWith(column)
                .filter(row -> ledger.explains(grid.figure(row, column).orElseThrow()))
                .count();
        return explained * 3 >= rowsWith(column).count() * 2;
    }

    private Optional<Integer> nearestAmount(int column) {
        return IntStream.iterate(column - 1, a -> a >= grid.left(), a -> a - 1)
                .filter(a -> rowsWith(column).anyMatch(row -> grid.has(row, a) && grid.isAmount(row, a)))
                .boxed()
                .findFirst();
    }

    private boolean areAmounts(int a, int b) {
        return rowsWith(a).anyMatch(row -> grid.has(row, b) && grid.isAmount(row, a) && grid.isAmount(row, b));
    }

    /** Whether the titles say so: 男女比 of 男 and 女, 通过率 of 通过人数, 占专任教师比例 by 专任教师. */
    private boolean isNamed(Triple triple) {
        boolean share = Titles.isShare(grid.header(triple.stated()));
        boolean part = Headers.names(grid, triple.stated(), triple.a())
                || Headers.areSiblings(grid, triple.stated(), triple.a());
        return (share && part)
                || Headers.namesBase(grid, triple.stated(), triple.b())
                || Headers.namesBoth(grid, triple);
    }

    private Stream<Integer> rowsWith(int column) {
        return IntStream.range(grid.top(), grid.rows())
                .filter(row -> grid.has(row, column))
                .boxed();
    }
}
