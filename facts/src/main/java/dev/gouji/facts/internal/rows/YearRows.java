package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.facts.internal.rows.TableRows.Row;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Document;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Constant;
import dev.gouji.model.Formula.Difference;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Quotient;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes that a sentence tells of a figure whose former value only a table has: 生均收入1.96万元，较上年增加2.55%.
 *
 * <p>The row is the one with the same figure under a like name, if there is only one; it tells the change itself or the
 * figure of the year before.
 */
public final class YearRows {

    private record Found(Row row, Mention cell) {}

    private static final Pattern CHANGED =
            Pattern.compile("[,(、]?(?:较|比|同|与)(?:上一?(?:年度?|学年)|去年|前一年)(?:同期|相)?比?[^。;,()0-9]{0,10}?"
                    + "(?<way>增加|增长|提高|提升|上升|增|减少|下降|降低|降)(?:了|率|为|约)*");
    private static final Pattern DOWN = Pattern.compile("减少|下降|降低|降");
    private static final Pattern RATE = Pattern.compile(".*(?:增长率|增幅|增长|同比|变化率)(?:\\([^()]*\\))?");
    private static final Constant ONE = new Constant(Rational.ONE, "1");
    private static final int FEWEST_COMMON = 3;

    private final TableRows rows;
    private final Locator locator;
    private final Map<Rational, List<Found>> byValue = new HashMap<>();

    /** Takes a document and the rows of its tables. */
    public YearRows(Document document, TableRows rows) {
        this.rows = rows;
        this.locator = new Locator(document);
        for (Row row : rows.all()) {
            for (Mention figure : row.figures()) {
                byValue.computeIfAbsent(figure.quantity().value(), v -> new ArrayList<>())
                        .add(new Found(row, figure));
            }
        }
    }

    /** The claims among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention now = mentions.get(i - 1);
            Mention change = mentions.get(i);
            if (isTogether(now, change)) {
                String between = locator.text(now.place())
                        .folded()
                        .substring(now.place().to(), change.place().from());
                Matcher matcher = CHANGED.matcher(between);
                if (matcher.matches()) {
                    boolean down = DOWN.matcher(matcher.group("way")).matches();
                    row(now).flatMap(found -> claim(found, change, down)).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static boolean isTogether(Mention now, Mention change) {
        return now.place().cell().isEmpty()
                && change.place().cell().isEmpty()
                && now.place().block() == change.place().block()
                && now.place().to() <= change.place().from()
                && now.isFirm()
                && change.isFirm();
    }

    private Optional<Found> row(Mention now) {
        List<Found> found = byValue.getOrDefault(now.quantity().value(), List.of()).stream()
                .filter(one -> one.cell()
                        .quantity()
                        .unit()
                        .isComparableTo(now.quantity().unit()))
                .filter(one -> isLike(one.row().label(), now.thing()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the shorter name says nothing that the longer does not. */
    private static boolean isLike(String label, String thing) {
        String a = Names.core(label);
        String b = Names.core(thing);
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= FEWEST_COMMON && shorter.chars().allMatch(c -> longer.indexOf(c) >= 0);
    }

    private Optional<Claim> claim(Found found, Mention change, boolean down) {
        List<Reading> readings = new ArrayList<>();
        Dimension dimension = change.quantity().unit().dimension();
        Optional<Mention> before = before(found);
        if (dimension == Dimension.SHARE) {
            before.filter(then -> then.quantity().value().signum() > 0)
                    .ifPresent(then -> readings.add(new Reading(growth(found.cell(), then, down), "表中前后两年的数")));
            rate(found).ifPresent(rate -> readings.add(new Reading(new Figure(rate), "表中所列的增长率")));
        } else if (isDifference(change, found.cell())) {
            before.ifPresent(then -> readings.add(new Reading(difference(found.cell(), then, down), "表中前后两年的数")));
        }
        Kind kind = dimension == Dimension.SHARE ? Kind.GROWTH : Kind.DIFFERENCE;
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(kind, new Figure(change), Relation.EQUALS, readings, Confidence.LIKELY));
    }

    private static boolean isDifference(Mention change, Mention cell) {
        boolean points = change.quantity().unit().dimension() == Dimension.SHARE_POINTS
                && cell.quantity().unit().dimension() == Dimension.SHARE;
        return points || change.quantity().unit().isComparableTo(cell.quantity().unit());
    }

    private static Formula growth(Mention now, Mention then, boolean down) {
        Formula multiple = new Quotient(new Figure(now), new Figure(then));
        return down ? new Difference(ONE, multiple) : new Difference(multiple, ONE);
    }

    private static Formula difference(Mention now, Mention then, boolean down) {
        return down
                ? new Difference(new Figure(then), new Figure(now))
                : new Difference(new Figure(now), new Figure(then));
    }

    /** The figure of the row that is about the year before. */
    private static Optional<Mention> before(Found found) {
        return found.cell()
                .context()
                .period()
                .flatMap(year -> found.row().figures().stream()
                        .filter(figure -> figure.quantity()
                                .unit()
                                .isComparableTo(found.cell().quantity().unit()))
                        .filter(figure -> figure.context()
                                .period()
                                .filter(other -> other.kind() == year.kind() && other.lastYear() == year.lastYear() - 1)
                                .isPresent())
                        .findFirst());
    }

    private Optional<Mention> rate(Found found) {
        return found.row().figures().stream()
                .filter(figure -> figure.quantity().unit().dimension() == Dimension.SHARE)
                .filter(figure -> RATE.matcher(rows.head(figure)).matches())
                .findFirst();
    }
}
