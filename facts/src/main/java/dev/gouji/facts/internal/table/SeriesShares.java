package dev.gouji.facts.internal.table;

import dev.gouji.facts.internal.table.Trial.Ground;
import dev.gouji.facts.internal.table.Trial.Line;
import dev.gouji.model.Claim;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims of a row of shares among rows of yearly additions: each year's share is of what has come together by then. */
final class SeriesShares {

    private final Grid grid;
    private final Optional<Integer> base;
    private final List<Integer> additions;

    SeriesShares(Grid grid, Optional<Integer> base, List<Integer> additions) {
        this.grid = grid;
        this.base = base;
        this.additions = additions;
    }

    List<Claim> find(int share) {
        List<Trial> trials = new ArrayList<>();
        for (int part : amounts().toList()) {
            for (int whole : amounts().filter(row -> row != part).toList()) {
                if (isAbout(share, part)) {
                    trials.add(trial(share, part, whole, true));
                    trials.add(trial(share, part, whole, false));
                }
            }
        }
        return trials.stream()
                .filter(trial -> trial.kept() > trial.broken())
                .reduce((a, b) -> b.kept() > a.kept() ? b : a)
                .map(trial -> trial.claims(Ground.NAMED))
                .orElse(List.of());
    }

    private Stream<Integer> amounts() {
        return IntStream.range(grid.top(), grid.rows())
                .filter(row ->
                        additions.stream().allMatch(column -> grid.has(row, column) && grid.isAmount(row, column)))
                .boxed();
    }

    /** Whether the label of the share begins with what the row counts: 博士占专任教师比例 and 博士数. */
    private boolean isAbout(int share, int part) {
        String stem = Headers.stem(label(part)).replaceAll("(?:人|数)$", "");
        return !stem.isEmpty() && label(share).startsWith(stem);
    }

    private String label(int row) {
        List<String> path = grid.path(row);
        return path.isEmpty() ? "" : Titles.plain(path.get(path.size() - 1));
    }

    private Trial trial(int share, int part, int whole, boolean cumulative) {
        List<Line> lines = new ArrayList<>();
        Stream<Integer> years = Stream.concat(base.stream(), additions.stream());
        List<Integer> seen = new ArrayList<>();
        for (int year : years.toList()) {
            seen.add(year);
            List<Integer> until = cumulative ? seen : List.of(year);
            List<Mention> parts = figures(part, until);
            List<Mention> wholes = figures(whole, until);
            boolean complete = parts.size() == until.size() && wholes.size() == until.size();
            if (complete && grid.isShare(share, year) && sum(wholes).value().signum() > 0) {
                lines.add(
                        Line.of(grid.figure(share, year).orElseThrow(), new Formula.Quotient(sum(parts), sum(wholes))));
            }
        }
        String because = "“" + label(share) + "”" + grid.rowWord() + " = " + (cumulative ? "截至当年的" : "当年的")
                + label(part) + " ÷ " + label(whole);
        return new Trial(Claim.Kind.RATIO, because, lines);
    }

    private static Formula sum(List<Mention> figures) {
        return figures.size() == 1 ? new Formula.Figure(figures.get(0)) : Sums.of(figures);
    }

    private List<Mention> figures(int row, List<Integer> columns) {
        return columns.stream()
                .map(column -> grid.figure(row, column))
                .flatMap(Optional::stream)
                .toList();
    }
}
