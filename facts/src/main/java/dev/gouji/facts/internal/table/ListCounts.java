package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Claims that a number beside a list of names, or beside 一等奖1个、二等奖2个, is how many are listed. */
final class ListCounts {

    private static final int FEWEST = 3;
    /** Where so many rows obey, one of three may be wrong; of fewer, one of five. */
    private static final int MANY = 6;

    private final Grid grid;

    /** Takes the table as it is printed, not turned. */
    ListCounts(Grid grid) {
        this.grid = grid;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int count = grid.left(); count < grid.columns(); count++) {
            for (int list = 0; list < grid.columns(); list++) {
                if (list != count) {
                    claims.addAll(find(count, list));
                }
            }
        }
        return claims;
    }

    private List<Claim> find(int count, int list) {
        List<Claim> claims = new ArrayList<>();
        for (Map.Entry<Mention, List<String>> entry : lists(count, list).entrySet()) {
            OptionalInt items = count(entry.getValue());
            if (items.isPresent()) {
                Formula listed = new Formula.Constant(Rational.of(items.getAsInt()), "列举 " + items.getAsInt() + " 项");
                String because = "“" + Titles.plain(grid.headerTitle(list)) + "”" + grid.columnWord() + "逐项列举";
                claims.add(new Claim(
                        Claim.Kind.LIST_COUNT,
                        new Formula.Figure(entry.getKey()),
                        Relation.EQUALS,
                        List.of(new Reading(listed, because)),
                        Confidence.POSSIBLE));
            }
        }
        return judged(claims);
    }

    private static List<Claim> judged(List<Claim> claims) {
        long kept = claims.stream().filter(claim -> claim.fit() != Fit.BROKEN).count();
        long different = claims.stream()
                .filter(claim -> claim.fit() != Fit.BROKEN)
                .map(claim -> claim.stated().value())
                .distinct()
                .count();
        boolean most =
                kept >= FEWEST && different > 1 && (claims.size() - kept) * (kept >= MANY ? 3 : 5) <= claims.size();
        if (!most) {
            return List.of();
        }
        return claims.stream()
                .map(c -> new Claim(c.kind(), c.stated(), c.relation(), c.readings(), Confidence.LIKELY))
                .toList();
    }

    /** The counts of a column with the texts of the other beside them; a merged count has several. */
    private Map<Mention, List<String>> lists(int count, int list) {
        Map<Mention, List<String>> lists = new LinkedHashMap<>();
        for (int row = grid.top(); row < grid.rows(); row++) {
            int at = row;
            boolean isList = grid.figure(row, list).isEmpty() && grid.isUnread(row, list);
            if (isList && !grid.cell(row, list).equals(grid.cell(row, count)) && grid.isAmount(row, count)) {
                grid.figure(row, count)
                        .filter(m -> m.quantity().isCount())
                        .ifPresent(m -> lists.computeIfAbsent(m, key -> new ArrayList<>())
                                .add(grid.text(at, list).original()));
            }
        }
        return lists;
    }

    private static OptionalInt count(List<String> texts) {
        List<OptionalInt> counts = texts.stream().map(Listing::count).toList();
        return counts.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of(counts.stream().mapToInt(OptionalInt::getAsInt).sum())
                : OptionalInt.empty();
    }
}
