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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        int parent = rows.parent(part);
        for (int column = grid.left(); column < grid.columns(); column++) {
            int at = column;
            bound(part, column, parent, column, "其中项不超过所属项")
                    .map(claim -> claim.fit() == Fit.BROKEN ? orOfSum(claim, parent, at) : claim)
                    .ifPresent(claims::add);
        }
        return claims;
    }

    /** The same, or a part of the sum that the row above closes: 城区100, 公办70, 民办30, 其中：城乡结合区40. */
    private Claim orOfSum(Claim claim, int last, int column) {
        Optional<Mention> closing = grid.figure(last, column);
        Optional<Claim> sum = ledger.claims().stream()
                .filter(other -> other.kind() == Kind.SUM && other.holds())
                .filter(other -> closing.filter(other.best().formula().figures()::contains)
                        .isPresent())
                .findFirst();
        List<Reading> readings = new ArrayList<>(claim.readings());
        sum.ifPresent(whole -> readings.add(new Reading(whole.stated(), "其中项不超过所属项")));
        return new Claim(claim.kind(), claim.stated(), claim.relation(), readings, claim.confidence());
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
                Optional<Mention> figure = grid.figure(row, column)
                        .filter(m -> share && m.quantity().value().compareTo(Rational.ONE) > 0);
                figure.map(m -> atMost(m, Factors.ALL, "占比不超过100%", Confidence.LIKELY))
                        .ifPresent(claims::add);
            }
        }
        return claims;
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
