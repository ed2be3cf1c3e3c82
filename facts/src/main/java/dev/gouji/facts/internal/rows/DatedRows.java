package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.facts.internal.agreement.Nearness;
import dev.gouji.facts.internal.rows.TableRows.Row;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the text and a row of a table tell of one thing in one year: 2020年专任教师586人, and 568 in the row 专任教师 under 2020年.
 *
 * <p>The text may count some of them only, so that the two have to be nearly the same to contradict each other.
 */
public final class DatedRows {

    private static final int SHORTEST_NAME = 3;

    private record Dated(String name, int year) {}

    private final Map<Dated, List<Mention>> cells = new HashMap<>();

    /** Takes the rows of a document's tables. */
    public DatedRows(TableRows rows) {
        for (Row row : rows.all()) {
            String name = Names.core(row.label());
            for (Mention figure : row.figures()) {
                if (name.length() >= SHORTEST_NAME && figure.context().scope().isEmpty()) {
                    year(figure)
                            .ifPresent(year -> cells.computeIfAbsent(new Dated(name, year), key -> new ArrayList<>())
                                    .add(figure));
                }
            }
        }
    }

    /** The contradictions among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.place().cell().isEmpty()
                    && mention.isFirm()
                    && !Agreement.isFew(mention)
                    && mention.context().scope().isEmpty()) {
                year(mention)
                        .map(year -> cells.getOrDefault(new Dated(Names.core(mention.thing()), year), List.of()))
                        .filter(told -> told.size() == 1)
                        .map(told -> told.get(0))
                        .filter(cell -> cell.isFirm() && Nearness.differSlightly(mention, cell))
                        .ifPresent(cell -> claims.add(Agreement.of(mention, cell, "正文与表中同一年的数", Confidence.LIKELY)));
            }
        }
        return claims;
    }

    private static Optional<Integer> year(Mention mention) {
        return mention.context()
                .period()
                .filter(period -> period.kind() == Period.Kind.CALENDAR_YEAR)
                .map(Period::firstYear);
    }
}
