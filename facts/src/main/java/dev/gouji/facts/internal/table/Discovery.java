package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Relations that no title names, found because nearly all rows keep them: a = b + c, a = b ÷ c, growth and the like. */
final class Discovery {

    /** Rows that must keep a relation at least. */
    private static final int FEWEST = 4;
    /** Rows that may break it at most. */
    private static final int EXCEPTIONS = 2;
    /** How far the columns of a relation may lie apart, so that wide tables stay cheap. */
    private static final int WINDOW = 8;

    private static final List<Operation> OPERATIONS =
            List.of(Operation.SUM, Operation.PRODUCT, Operation.QUOTIENT, Operation.GROWTH);

    private record Tried(Triple triple, Trial trial) {}

    private final Grid grid;
    private final Ledger ledger;

    Discovery(Grid grid, Ledger ledger) {
        this.grid = grid;
        this.ledger = ledger;
    }

    /** Adds what is found to the ledger, sums and products first, so that a product is not told as a quotient. */
    void find() {
        for (Operation operation : OPERATIONS) {
            for (int column = grid.left(); column < grid.columns(); column++) {
                if (!isExplained(column)) {
                    ledger.addAll(find(column, operation));
                }
            }
        }
    }

    private List<Claim> find(int stated, Operation operation) {
        return triples(stated, operation).stream()
                .map(triple -> new Tried(triple, trial(triple)))
                .filter(tried -> tried.trial().confidence(Ground.FIGURES) != Confidence.POSSIBLE)
                .max(Comparator.comparing(tried -> tried.trial().evidence()))
                .map(tried -> new ThirdColumn(grid, tried.triple())
                        .explain(tried.trial().claims(Ground.FIGURES)))
                .orElse(List.of());
    }

    private List<Triple> triples(int stated, Operation operation) {
        int from = Math.max(grid.left(), stated - WINDOW);
        int to = Math.min(grid.columns(), stated + WINDOW + 1);
        List<Triple> triples = new ArrayList<>();
        for (int a = from; a < to; a++) {
            for (int b = operation.isCommutative() ? a + 1 : from; b < to; b++) {
                Triple triple = new Triple(stated, operation, a, b);
                if (a != b && a != stated && b != stated && isKeptByMost(triple)) {
                    triples.add(triple);
                }
            }
        }
        return triples;
    }

    /** Whether enough rows keep the relation, and none breaks it whose figure another relation confirms. */
    private boolean isKeptByMost(Triple triple) {
        int telling = 0;
        int kept = 0;
        int broken = 0;
        for (int row = grid.top(); row < grid.rows() && broken <= EXCEPTIONS; row++) {
            if (triple.canBeTried(grid, row) && !triple.mayHold(grid, row)) {
                broken++;
                if (isConfirmed(triple, row)) {
                    return false;
                }
            } else if (isLine(triple, row)) {
                kept++;
                telling += isTelling(triple, row) ? 1 : 0;
            }
        }
        return broken <= EXCEPTIONS && telling >= FEWEST && kept >= FEWEST * broken;
    }

    private Trial trial(Triple triple) {
        List<Line> lines = new ArrayList<>();
        int kept = 0;
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (isLine(triple, row)) {
                Mention stated = grid.figure(row, triple.stated()).orElseThrow();
                lines.add(new Line(stated, List.of(triple.formula(grid, row)), isTelling(triple, row)));
                kept += triple.mayHold(grid, row) ? 1 : 0;
            }
        }
        String because = triple.show(grid) + "，表中 " + lines.size() + " " + grid.rowWord() + "有 " + kept + " "
                + grid.rowWord() + "如此";
        return new Trial(triple.operation().kind(), because, lines);
    }

    private boolean isLine(Triple triple, int row) {
        return triple.canBeTried(grid, row) && triple.areUnitsFit(grid, row);
    }

    /** Whether the row speaks for the relation by itself: its figure does not follow from other relations. */
    private boolean isTelling(Triple triple, int row) {
        return !triple.isTrivial(grid, row) && !isConfirmed(triple, row);
    }

    private boolean isConfirmed(Triple triple, int row) {
        return ledger.explains(grid.figure(row, triple.stated()).orElseThrow());
    }

    /** Whether other relations already state so much of the column that nothing is left to find. */
    private boolean isExplained(int column) {
        List<Mention> figures = IntStream.range(grid.top(), grid.rows())
                .mapToObj(row -> grid.figure(row, column))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        long explained = figures.stream().filter(ledger::explains).count();
        return explained * 3 >= figures.size() * 2L || figures.size() - explained < FEWEST;
    }
}
