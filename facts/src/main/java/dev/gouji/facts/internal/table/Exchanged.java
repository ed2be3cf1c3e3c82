package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two figures that changed places: from one year to the next one row halves and its neighbour doubles, and each would hardly
 * change if it had the other's figure.
 */
final class Exchanged {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** A row leaps if one of its two figures is so many times the other. */
    private static final double LEAP = 1.5;
    /** Most rows of the table have to be nearly what they were the year before, and there have to be so many of them. */
    private static final double QUIET = 1.2;

    private static final int FEWEST_ROWS = 5;
    private static final int MOST_OF = 5;

    /** A row goes on if its figures differ by no more than this part. */
    private static final double STEADY = 0.03;
    /** Smaller figures come to lie so close by accident. */
    private static final double LEAST = 1000;

    private final Grid grid;

    /** Looks through a grid whose rows are things and whose columns are years. */
    Exchanged(Grid grid) {
        this.grid = grid;
    }

    List<Claim> find() {
        List<Claim> found = new ArrayList<>();
        for (int column = grid.left(); column + 1 < grid.columns(); column++) {
            if (isYear(column) && isYear(column + 1) && isQuiet(column)) {
                for (int row = grid.top(); row + 1 < grid.rows(); row++) {
                    claim(row, column).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean isYear(int column) {
        return YEAR.matcher(grid.headerTitle(column)).find();
    }

    /** Whether four of five rows hardly change from this column to the next. */
    private boolean isQuiet(int column) {
        int rows = 0;
        int quiet = 0;
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (isLarge(row, column) && isLarge(row, column + 1)) {
                rows++;
                quiet += ratio(row, column) <= QUIET ? 1 : 0;
            }
        }
        return rows >= FEWEST_ROWS && MOST_OF * quiet >= (MOST_OF - 1) * rows;
    }

    private Optional<Claim> claim(int row, int column) {
        boolean exchanged = isLarge(row, column)
                && isLarge(row, column + 1)
                && isLarge(row + 1, column)
                && isLarge(row + 1, column + 1)
                && leaps(row, column)
                && leaps(row + 1, column)
                && isSteady(grid.value(row, column), grid.value(row + 1, column + 1))
                && isSteady(grid.value(row + 1, column), grid.value(row, column + 1));
        return exchanged
                ? grid.figure(row, column + 1)
                        .flatMap(one -> grid.figure(row + 1, column + 1).map(other -> claim(row, one, other)))
                : Optional.empty();
    }

    private Claim claim(int row, Mention one, Mention other) {
        String because = "“" + grid.title(row) + "”与“" + grid.title(row + 1) + "”两行的数疑对调";
        return Agreement.of(one, other, because, Confidence.LIKELY);
    }

    private boolean isLarge(int row, int column) {
        return grid.has(row, column) && grid.isAmount(row, column) && grid.value(row, column) >= LEAST;
    }

    private boolean leaps(int row, int column) {
        return ratio(row, column) >= LEAP;
    }

    /** How many times the one figure is the other, whichever is larger. */
    private double ratio(int row, int column) {
        double one = grid.value(row, column);
        double next = grid.value(row, column + 1);
        return Math.max(one, next) / Math.min(one, next);
    }

    private static boolean isSteady(double one, double next) {
        return Math.abs(one - next) <= STEADY * Math.max(one, next);
    }
}
