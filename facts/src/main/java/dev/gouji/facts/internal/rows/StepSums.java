package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.facts.internal.rows.TableRows.Row;
import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Period;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is to be added over the years by the text, and the yearly additions of a row of the same name: 新增博士100人. */
public final class StepSums {

    private record Steps(Row row, List<Mention> years) {}

    private static final Pattern ADDED = Pattern.compile("(?:新增|增加|引进|新引进|新培育|再)[^。;]*$");
    private static final int FEWEST_YEARS = 3;

    private final Locator locator;
    private final Map<String, List<Steps>> byName = new HashMap<>();

    /** Takes a document and the rows of its tables. */
    public StepSums(Document document, TableRows rows) {
        locator = new Locator(document);
        for (Row row : rows.all()) {
            steps(row)
                    .ifPresent(steps -> byName.computeIfAbsent(Names.core(row.label()), n -> new ArrayList<>())
                            .add(steps));
        }
    }

    /** The ticks among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        List<Claim> claims = new ArrayList<>();
        if (byName.isEmpty()) {
            return claims;
        }
        for (Mention mention : mentions) {
            List<Steps> same = byName.getOrDefault(Names.core(mention.thing()), List.of());
            if (mention.place().cell().isEmpty() && same.size() == 1 && isAdded(mention)) {
                Steps steps = same.get(0);
                if (steps.years()
                        .get(0)
                        .quantity()
                        .unit()
                        .isComparableTo(mention.quantity().unit())) {
                    claims.add(claim(mention, steps));
                }
            }
        }
        return claims;
    }

    private boolean isAdded(Mention mention) {
        String before = locator.text(mention.place())
                .folded()
                .substring(0, mention.place().from());
        return ADDED.matcher(before).find();
    }

    private static Claim claim(Mention stated, Steps steps) {
        List<Formula> terms = steps.years().stream().<Formula>map(Figure::new).toList();
        Reading reading = new Reading(new Sum(terms), "表中“" + steps.row().label() + "”一行各年新增之和");
        return new Claim(Kind.SUM, new Figure(stated), Relation.EQUALS, List.of(reading), Confidence.POSSIBLE);
    }

    /** The figures of three years or more under one head, if with the base they make the final value. */
    private static Optional<Steps> steps(Row row) {
        Map<String, List<Mention>> byHead = new LinkedHashMap<>();
        for (Mention figure : row.figures()) {
            if (figure.context()
                    .period()
                    .filter(period -> period.kind() == Period.Kind.CALENDAR_YEAR)
                    .isPresent()) {
                byHead.computeIfAbsent(figure.thing(), t -> new ArrayList<>()).add(figure);
            }
        }
        return byHead.values().stream()
                .filter(years -> years.size() >= FEWEST_YEARS && addUp(row, years))
                .findFirst()
                .map(years -> new Steps(row, years));
    }

    private static boolean addUp(Row row, List<Mention> years) {
        List<Mention> ends =
                row.figures().stream().filter(figure -> !years.contains(figure)).toList();
        Rational sum = total(years);
        return ends.size() == 2
                && ends.get(0)
                        .quantity()
                        .value()
                        .plus(sum)
                        .equals(ends.get(1).quantity().value());
    }

    private static Rational total(List<Mention> figures) {
        return figures.stream().map(figure -> figure.quantity().value()).reduce(Rational.ZERO, Rational::plus);
    }
}
