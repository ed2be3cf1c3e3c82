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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims of a plan in rows: what there was at first, what each year adds (新增), and what there is at the end. */
final class Series {

    private static final Pattern ADDED = Pattern.compile("新增|增加数|增量|拟增|净增");
    private static final Pattern BASE = Pattern.compile("基础|基期|基数|基准|现有|现状|已有|原有");
    private static final Pattern FINAL = Pattern.compile("期末|年末|末(?:数|期|值)|末$|目标值|目标数|达到|终期|累计|最终|总计|合计|总数");

    private final Grid grid;
    private final List<Integer> additions;
    private final Optional<Integer> base;
    private final Optional<Integer> end;

    Series(Grid grid) {
        this.grid = grid;
        this.additions = columns(ADDED).stream()
                .filter(column -> Periods.of(grid.header(column)).isPresent())
                .toList();
        int first = additions.isEmpty() ? 0 : additions.get(0);
        int last = additions.isEmpty() ? 0 : additions.get(additions.size() - 1);
        this.base = columns(BASE).stream().filter(column -> column < first).reduce((a, b) -> b);
        this.end = columns(FINAL).stream().filter(column -> column > last).findFirst();
    }

    /** Whether the headers tell of yearly additions and of what comes before or after them. */
    boolean isPresent() {
        return additions.size() > 1 && end.isPresent();
    }

    List<Claim> find() {
        if (!isPresent()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        List<Integer> amounts = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (grid.has(row, end.orElseThrow())) {
                if (grid.isAmount(row, end.orElseThrow())) {
                    amounts.add(row);
                } else {
                    lastIsEnd(row).ifPresent(claims::add);
                    claims.addAll(new SeriesShares(grid, base, additions).find(row));
                }
            }
        }
        claims.addAll(sums(amounts));
        return claims;
    }

    private List<Claim> sums(List<Integer> amounts) {
        List<Claim> open =
                amounts.stream().map(this::sum).flatMap(Optional::stream).toList();
        long kept = open.stream()
                .filter(claim -> claim.fit(claim.readings().get(0)) != Fit.BROKEN)
                .count();
        return open.stream()
                .map(claim -> new Claim(
                        claim.kind(),
                        claim.stated(),
                        claim.relation(),
                        claim.readings(),
                        confidence(kept, open.size())))
                .toList();
    }

    private static Confidence confidence(long kept, int all) {
        if (kept >= 2 && kept * 3 >= all * 2L) {
            return Confidence.CERTAIN;
        }
        return kept * 2 >= all && kept > 0 ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    private Optional<Claim> sum(int row) {
        Mention stated = grid.figure(row, end.orElseThrow()).orElseThrow();
        List<Mention> added = figures(row, additions.stream());
        List<Mention> all = figures(row, Stream.concat(base.stream(), additions.stream()));
        if (added.size() < 2 || !Sums.areComparable(stated, all)) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Sums.of(all), "表头写明“新增”：期初数加各年新增数"));
        if (all.size() > added.size()) {
            readings.add(new Reading(Sums.of(added), "各年新增数之和"));
        }
        readings.add(new Reading(new Formula.Figure(added.get(added.size() - 1)), "末年数即期末数"));
        return Optional.of(new Claim(
                Claim.Kind.SERIES, new Formula.Figure(stated), Relation.EQUALS, readings, Confidence.POSSIBLE));
    }

    /** A share has no additions: its last year is the end. */
    private Optional<Claim> lastIsEnd(int row) {
        Optional<Mention> last = grid.figure(row, additions.get(additions.size() - 1));
        Mention stated = grid.figure(row, end.orElseThrow()).orElseThrow();
        boolean comparable = last.isPresent()
                && !last.get().equals(stated)
                && last.get().quantity().unit().isComparableTo(stated.quantity().unit());
        if (!comparable) {
            return Optional.empty();
        }
        Reading reading = new Reading(new Formula.Figure(last.orElseThrow()), "末年数即期末数");
        return Optional.of(new Claim(
                Claim.Kind.AGREEMENT,
                new Formula.Figure(stated),
                Relation.EQUALS,
                List.of(reading),
                Confidence.LIKELY));
    }

    private List<Mention> figures(int row, Stream<Integer> columns) {
        return columns.map(column -> grid.figure(row, column))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Integer> columns(Pattern pattern) {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> pattern.matcher(grid.headerTitle(column)).find())
                .boxed()
                .toList();
    }
}
