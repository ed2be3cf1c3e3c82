package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Formula;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Claims of pairs such as 人数 and 比例 under one header, that all are shares of one more figure in their row. */
final class HeaderPairs {

    private static final int FEWEST = 2;

    private record Pair(int count, int share) {
        boolean uses(int column) {
            return count == column || share == column;
        }
    }

    private final Grid grid;
    private final List<Pair> pairs;

    HeaderPairs(Grid grid) {
        this.grid = grid;
        this.pairs = IntStream.range(grid.left() + 1, grid.columns())
                .mapToObj(share -> new Pair(share - 1, share))
                .filter(this::isPair)
                .toList();
    }

    List<Claim> find() {
        if (pairs.size() < FEWEST) {
            return List.of();
        }
        List<Trial> trials = IntStream.range(grid.left(), grid.columns())
                .filter(column -> pairs.stream().noneMatch(pair -> pair.uses(column)))
                .mapToObj(this::trial)
                .toList();
        return trials.stream()
                .filter(trial -> trial.kept() >= FEWEST && trial.kept() > trial.broken())
                .max(Comparator.comparing(Trial::kept))
                .map(trial -> trial.claims(Ground.SUGGESTED))
                .orElseGet(() -> guesses(trials));
    }

    /** If no figure is the whole of the pairs, one may be that whole written wrongly. */
    private static List<Claim> guesses(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.kept() == 0)
                .flatMap(trial -> trial.claims(Ground.SUGGESTED).stream())
                .toList();
    }

    private boolean isPair(Pair pair) {
        return Headers.areSiblings(grid, pair.count(), pair.share())
                && IntStream.range(grid.top(), grid.rows())
                        .anyMatch(row -> grid.isShare(row, pair.share()) && grid.isAmount(row, pair.count()));
    }

    private Trial trial(int base) {
        List<Line> lines = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (grid.has(row, base) && grid.isAmount(row, base) && grid.value(row, base) > 0) {
                Formula whole = new Formula.Figure(grid.figure(row, base).orElseThrow());
                for (Pair pair : pairs) {
                    if (grid.has(row, pair.count()) && grid.isShare(row, pair.share())) {
                        Formula part = new Formula.Figure(
                                grid.figure(row, pair.count()).orElseThrow());
                        lines.add(Line.of(
                                grid.figure(row, pair.share()).orElseThrow(), new Formula.Quotient(part, whole)));
                    }
                }
            }
        }
        String because = "人数与比例成对，基数为“" + Titles.plain(grid.headerTitle(base)) + "”";
        return new Trial(Claim.Kind.RATIO, because, lines);
    }
}
