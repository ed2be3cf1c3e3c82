package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows that part the row above them by rank, as the annex tables of annual reports have them: 专业教学资源库数, of these 国家级, 省级,
 * 校级, and behind each how many of it are connected to the national platform.
 *
 * <p>There may be further ranks, so that the ranks need not make the whole; they cannot exceed it, nor what is connected its rank.
 */
final class Ranks {

    private static final Pattern RANK =
            Pattern.compile("^(?<mark>其中[:,]?)?(?:国家|部|省|自治区|市|州|校|院)级(?!及?以上)(?<thing>.*?)(?:数量|个数|数)?(?:\\(.*\\))?$");
    private static final Pattern CONNECTED = Pattern.compile("^(?:其中[:,]?)?接入");

    private final Grid grid;

    Ranks(Grid grid) {
        this.grid = grid;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        int row = grid.top();
        while (row < grid.rows()) {
            int end = end(row);
            if (end > row + 1 && !is(RANK, row)) {
                for (int column = grid.left(); column < grid.columns(); column++) {
                    claims.addAll(claims(row, end, column));
                }
            }
            row = end;
        }
        return claims;
    }

    /** Behind the last of the rows that are ranks of what the row counts, or connected to one. */
    private int end(int owner) {
        int row = owner + 1;
        while (row < grid.rows() && (isRankOf(owner, row) || (row > owner + 1 && is(CONNECTED, row)))) {
            row++;
        }
        return row;
    }

    /** 国家级 by itself is of any row, 国家级课程 of one that counts 课程. */
    private boolean isRankOf(int owner, int row) {
        Matcher rank = RANK.matcher(name(row));
        return rank.find() && (rank.group("mark") != null || grid.title(owner).contains(rank.group("thing")));
    }

    private boolean is(Pattern label, int row) {
        return label.matcher(name(row)).find();
    }

    /** The first label, without the unit that may stand behind it. */
    private String name(int row) {
        return grid.path(row).stream().findFirst().orElse("");
    }

    private List<Claim> claims(int owner, int end, int column) {
        List<Claim> claims = new ArrayList<>();
        List<Mention> ranks = new ArrayList<>();
        for (int row = owner + 1; row < end; row++) {
            Optional<Mention> figure = amount(row, column);
            if (is(RANK, row)) {
                figure.ifPresent(ranks::add);
            } else if (is(RANK, row - 1)) {
                amount(row - 1, column)
                        .flatMap(rank -> figure.map(part -> claim(new Formula.Figure(part), rank, "接入平台的数不超过该级的数")))
                        .ifPresent(claims::add);
            }
        }
        if (ranks.size() > 1) {
            amount(owner, column)
                    .filter(whole -> Sums.areComparable(whole, ranks))
                    .map(whole -> claim(Sums.of(ranks), whole, "各级之和不超过总数"))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<Mention> amount(int row, int column) {
        return grid.figure(row, column).filter(figure -> grid.isAmount(row, column));
    }

    private static Claim claim(Formula part, Mention whole, String because) {
        Reading reading = new Reading(new Formula.Figure(whole), because);
        return new Claim(Kind.BOUND, part, Relation.AT_MOST, List.of(reading), Confidence.LIKELY);
    }
}
