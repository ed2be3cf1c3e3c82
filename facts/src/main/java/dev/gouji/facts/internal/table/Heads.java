package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Claims of rows that stand over others, that these make them: 一、财政拨款 over （一）基本支出 and （二）项目支出.
 *
 * <p>What stands under a row need not be all of it. It is where another column adds up, or where a total does that counts
 * the rows below instead of their head.
 */
final class Heads {

    /** Columns of other heads that must add up where a head has one column only. */
    private static final int FEWEST_ELSEWHERE = 2;

    /** What one column says of one head. */
    private record Cell(int head, int column, List<Integer> children, Claim claim) {

        boolean isBroken() {
            return claim.fit() == Fit.BROKEN;
        }

        boolean isTelling() {
            return !isBroken()
                    && claim.best().formula().figures().stream()
                                    .filter(m -> m.quantity().value().signum() != 0)
                                    .count()
                            > 1;
        }
    }

    private final Grid grid;
    private final Totals totals;
    private final Outline outline;
    private final Sums sums;
    private final List<Cell> cells = new ArrayList<>();

    Heads(Grid grid, Totals totals, Outline outline) {
        this.grid = grid;
        this.totals = totals;
        this.outline = outline;
        this.sums = new Sums(grid);
    }

    List<Claim> find() {
        for (int head = grid.top(); head < grid.rows(); head++) {
            List<Integer> children = outline.children(head);
            for (int column = grid.left(); column < grid.columns() && !children.isEmpty(); column++) {
                cell(head, column, children).ifPresent(cells::add);
            }
        }
        return cells.stream()
                .filter(cell -> cell.isBroken() || cell.isTelling())
                .map(this::judged)
                .toList();
    }

    private Optional<Cell> cell(int head, int column, List<Integer> children) {
        List<Mention> addends = sums.addends(children, List.of(column));
        return grid.figure(head, column)
                .filter(stated -> grid.isAmount(head, column)
                        && !addends.isEmpty()
                        && !addends.contains(stated)
                        && Sums.areComparable(stated, addends))
                .map(stated -> new Claim(
                        Claim.Kind.SUM,
                        new Formula.Figure(stated),
                        Relation.EQUALS,
                        List.of(new Reading(Sums.of(addends), "表中“" + Titles.plain(grid.title(head)) + "”下各行")),
                        Confidence.LIKELY))
                .map(claim -> new Cell(head, column, children, claim));
    }

    private Claim judged(Cell cell) {
        Claim claim = cell.claim();
        boolean told = !cell.isBroken() || (isWhole(cell) && !isOpen(cell));
        return told
                ? claim
                : new Claim(claim.kind(), claim.stated(), claim.relation(), claim.readings(), Confidence.POSSIBLE);
    }

    private boolean isWhole(Cell cell) {
        long kept = count(cell, true);
        long broken = cells.stream()
                .filter(other -> other.head() == cell.head() && other.isBroken())
                .count();
        boolean elsewhere = broken == 1
                && count(cell, false) >= FEWEST_ELSEWHERE
                && cells.stream().filter(Cell::isBroken).count() == 1;
        return (kept > 0 && (broken == 1 || broken * 4 <= kept)) || elsewhere || isCountedBelow(cell);
    }

    /** The columns that add up, of the same head or of others. */
    private long count(Cell cell, boolean same) {
        return cells.stream()
                .filter(other -> (other.head() == cell.head()) == same && other.isTelling())
                .count();
    }

    /** Whether a total of the column adds up the rows below and not their head. */
    private boolean isCountedBelow(Cell cell) {
        return totals.all().stream()
                .anyMatch(total -> counts(total, cell, false)
                        && !counts(total, cell, true)
                        && grid.has(total.row(), cell.column()));
    }

    private boolean counts(Total total, Cell cell, boolean head) {
        return total.sets().stream()
                .filter(set -> set.contains(cell.head()) == head && set.containsAll(cell.children()) != head)
                .filter(set -> set.size() > cell.children().size())
                .anyMatch(set -> sums.mayAddUp(total.row(), set, cell.column()));
    }

    /** Whether a row below was left blank or could not be read. */
    private boolean isOpen(Cell cell) {
        return cell.children().stream()
                .anyMatch(row -> grid.isBlank(row, cell.column()) || grid.isUnread(row, cell.column()));
    }
}
