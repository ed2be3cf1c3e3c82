package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Claims that a part cannot exceed its whole: 其中 rows, 通过 of 报名, shares of 100%. */
final class Parts {

    private static final Pattern PASSED = Pattern.compile("(?:通过|合格|及格|获证|取证|拿证)(?:人数|人次|数)?$");
    private static final Pattern ENTERED =
            Pattern.compile("(?:报名|报考|参考|应考|参加(?:考试|考核|鉴定)?|考证|参评|参加)(?:.{0,4})(?:人数|人次|数)?$");
    private static final Pattern MAY_EXCEED = Pattern.compile("完成|达成|执行|到位|增|降|幅|倍|负荷|使用率|利用率|报名|覆盖|比上|较");

    private final Grid grid;
    private final Rows rows;
    private final Ledger ledger;

    Parts(Grid grid, Rows rows, Ledger ledger) {
        this.grid = grid;
        this.rows = rows;
        this.ledger = ledger;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            if (rows.is(row, Rows.Kind.PART) && rows.parent(row) >= 0) {
                claims.addAll(parts(row));
            }
        }
        for (int column = grid.left(); column < grid.columns(); column++) {
            if (PASSED.matcher(Titles.plain(grid.headerTitle(column))).find()) {
                claims.addAll(passed(column));
            }
        }
        claims.addAll(sums());
        if (!grid.isTurned()) {
            claims.addAll(shares());
        }
        return claims;
    }

    private List<Claim> parts(int part) {
        List<Claim> claims = new ArrayList<>();
        List<Integer> wholes = ordered(part, new Wholes(grid, rows).of(part));
        for (int column = grid.left(); column < grid.columns(); column++) {
            part(part, wholes, column).ifPresent(claims::add);
        }
        return claims;
    }

    /**
     * The rows that the part may belong to, the likeliest first: a part of one row of a list is a part of the head of the list,
     * too, and where no head is known it is a part of the nearest row that is never less.
     */
    private List<Integer> ordered(int part, List<Integer> wholes) {
        int last = wholes.size() - 1;
        boolean isHeaded = last > 0 && (rows.is(wholes.get(last), Rows.Kind.TOTAL) || rows.depth(wholes.get(last)) > 0);
        return wholes.stream()
                .sorted(Comparator.comparing((Integer whole) -> isHeaded && whole.equals(wholes.get(last)) ? 0 : 1)
                        .thenComparing(whole -> exceeded(part, whole)))
                .toList();
    }

    /** In how many columns the part is more than the row. */
    private long exceeded(int part, int whole) {
        return IntStream.range(grid.left(), grid.columns())
                .filter(column -> grid.isAmount(part, column) && grid.value(part, column) > grid.value(whole, column))
                .count();
    }

    /** The part against each row that it may belong to; it is told if it is more than all of them. */
    private Optional<Claim> part(int part, List<Integer> wholes, int column) {
        List<Reading> readings = wholes.stream()
                .flatMap(whole -> bound(part, column, whole, column, "其中项不超过所属项").stream())
                .map(claim -> claim.readings().get(0))
                .collect(Collectors.toCollection(ArrayList::new));
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        if (wholes.size() > 1) {
            sumOf(rows.parent(part), column).ifPresent(readings::add);
        }
        Formula stated = new Formula.Figure(grid.figure(part, column).orElseThrow());
        Claim claim = new Claim(Kind.BOUND, stated, Relation.AT_MOST, readings, Confidence.CERTAIN);
        if (claim.holds()) {
            return Optional.of(claim);
        }
        readings.sort(
                Comparator.comparing((Reading reading) -> reading.formula().value())
                        .reversed());
        return Optional.of(new Claim(Kind.BOUND, stated, Relation.AT_MOST, readings, Confidence.CERTAIN));
    }

    /** The sum that the row above closes: 城区100, 公办70, 民办30, 其中：城乡结合区40. */
    private Optional<Reading> sumOf(int last, int column) {
        Optional<Mention> closing = grid.figure(last, column);
        return ledger.claims().stream()
                .filter(other -> other.kind() == Kind.SUM && other.holds())
                .filter(other -> closing.filter(other.best().formula().figures()::contains)
                        .isPresent())
                .findFirst()
                .map(sum -> new Reading(sum.stated(), "其中项不超过所属项"));
    }

    /** All parts of one row added up; they need not be all there are, so this only ever ticks. */
    private List<Claim> sums() {
        List<Claim> claims = new ArrayList<>();
        for (int owner = grid.top(); owner < grid.rows(); owner++) {
            int whole = owner;
            List<Integer> parts = IntStream.range(grid.top(), grid.rows())
                    .filter(row -> rows.is(row, Rows.Kind.PART) && rows.parent(row) == whole)
                    .boxed()
                    .toList();
            for (int column = grid.left(); column < grid.columns() && parts.size() > 1; column++) {
                sum(owner, parts, column).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> sum(int owner, List<Integer> parts, int column) {
        List<Mention> addends = new Sums(grid).addends(parts, List.of(column));
        return grid.figure(owner, column)
                .filter(stated ->
                        addends.size() > 1 && grid.isAmount(owner, column) && Sums.areComparable(stated, addends))
                .map(stated -> new Claim(
                        Kind.SUM,
                        new Formula.Figure(stated),
                        Relation.EQUALS,
                        List.of(new Reading(Sums.of(addends), "其中各项之和")),
                        Confidence.POSSIBLE));
    }

    private List<Claim> passed(int column) {
        Optional<Integer> entered = IntStream.range(grid.left(), grid.columns())
                .filter(other -> other != column
                        && !PASSED.matcher(Titles.plain(grid.headerTitle(other)))
                                .find()
                        && ENTERED.matcher(Titles.plain(grid.headerTitle(other)))
                                .find())
                .boxed()
                .findFirst();
        if (entered.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            bound(row, column, row, entered.get(), "通过人数不超过报名人数").ifPresent(claims::add);
        }
        long broken = claims.stream().filter(claim -> claim.fit() == Fit.BROKEN).count();
        Confidence confidence = broken * 4 <= claims.size() ? Confidence.CERTAIN : Confidence.POSSIBLE;
        return claims.stream()
                .map(c -> new Claim(c.kind(), c.stated(), c.relation(), c.readings(), confidence))
                .toList();
    }

    private Optional<Claim> bound(int row, int column, int wholeRow, int wholeColumn, String because) {
        Optional<Mention> part = grid.figure(row, column).filter(m -> grid.isAmount(row, column));
        Optional<Mention> whole = grid.figure(wholeRow, wholeColumn).filter(m -> grid.isAmount(wholeRow, wholeColumn));
        boolean comparable = part.isPresent()
                && whole.isPresent()
                && !part.equals(whole)
                && part.get()
                        .quantity()
                        .unit()
                        .isComparableTo(whole.get().quantity().unit());
        return comparable
                ? Optional.of(atMost(part.get(), new Formula.Figure(whole.get()), because, Confidence.CERTAIN))
                : Optional.empty();
    }

    /** Shares above 100%; one below says nothing that would be worth a tick. */
    private List<Claim> shares() {
        List<Claim> claims = new ArrayList<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            for (int column = grid.left(); column < grid.columns(); column++) {
                boolean share = grid.isShare(row, column)
                        && (Titles.isShareOfWhole(grid.header(column)) || Titles.isRate(grid.header(column)))
                        && !MAY_EXCEED
                                .matcher(grid.headerTitle(column) + grid.title(row))
                                .find();
                int at = row;
                Optional<Mention> figure = grid.figure(row, column).filter(m -> share && exceedsAll(at, m));
                figure.map(m -> atMost(m, Factors.ALL, "占比不超过100%", Confidence.LIKELY))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Shares that were rounded one by one may make a little more than all. */
    private boolean exceedsAll(int row, Mention share) {
        Rational rounded = rows.is(row, Rows.Kind.TOTAL)
                ? share.quantity().lastPlace().times(Rational.of(grid.rows() - grid.top()))
                : Rational.ZERO;
        return share.quantity().value().compareTo(Rational.ONE.plus(rounded)) > 0;
    }

    private static Claim atMost(Mention part, Formula whole, String because, Confidence confidence) {
        return new Claim(
                Kind.BOUND,
                new Formula.Figure(part),
                Relation.AT_MOST,
                List.of(new Reading(whole, because)),
                confidence);
    }
}
