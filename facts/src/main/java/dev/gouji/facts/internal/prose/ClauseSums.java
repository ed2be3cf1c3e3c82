package dev.gouji.facts.internal.prose;

import dev.gouji.facts.internal.agreement.Names;
import dev.gouji.facts.internal.passage.Claims;
import dev.gouji.facts.internal.passage.Passage;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Formula;
import dev.gouji.model.Formula.Figure;
import dev.gouji.model.Formula.Sum;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Totals whose parts stand in clauses of their own, among shares and changes: 毕业生9395人。本科8170人，占86.97%；硕士1208人，
 * 占12.86%；博士17人。
 *
 * <p>Nothing in the words says that these are the parts. A run of clauses that adds up ticks its figures if that is hardly
 * an accident: the figures are named alike, or so few runs were tried that none would hit the total by chance. One that
 * does not add up says nothing.
 */
final class ClauseSums {

    private static final String ITEM_ENDS = "。;！？\n";
    private static final String CLAUSE_ENDS = ITEM_ENDS + ",:";
    /** So many clauses behind the total are looked through. */
    private static final int FARTHEST = 24;
    /** The first part stands in one of the first clauses with a figure that may be one. */
    private static final int LATEST_START = 3;
    /** One accident in so many totals is borne; where names speak for the run, one in so many runs. */
    private static final Rational BORNE = Rational.of(1, 200);

    private static final Rational BORNE_IF_NAMED = Rational.of(1, 20);

    private final Passage passage;
    private final Map<Mention, String> names = new HashMap<>();

    ClauseSums(Passage passage) {
        this.passage = passage;
    }

    void find(Claims claims) {
        for (int at = 0; at < passage.text().length(); at++) {
            if (passage.isAmount(at) && mayBeTotal(passage.figure(passage.text().charAt(at)))) {
                Mention total = passage.figure(passage.text().charAt(at));
                parts(total, at + 1)
                        .ifPresent(parts -> claims.addEqual(
                                Kind.SUM, total, List.of(new Reading(sum(parts), "其后各句所列各项之和")), Confidence.POSSIBLE));
            }
        }
    }

    private boolean mayBeTotal(Mention amount) {
        return amount.isFirm()
                && amount.quantity().value().signum() > 0
                && amount.quantity().unit().dimension() != Dimension.NONE
                && !passage.isChange(amount);
    }

    /** The parts behind the position, by items of their own before clauses of their own, alike names before others. */
    private Optional<List<Mention>> parts(Mention total, int from) {
        List<List<Mention>> items = amounts(total, from, ITEM_ENDS);
        List<List<Mention>> clauses = amounts(total, from, CLAUSE_ENDS);
        return Stream.of(
                        run(total, named(total, items), BORNE_IF_NAMED),
                        run(total, named(total, clauses), BORNE_IF_NAMED),
                        run(total, heads(items), BORNE),
                        run(total, heads(clauses), BORNE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of each stretch between the signs behind the position the amounts that may be parts; stretches without are left out. */
    private List<List<Mention>> amounts(Mention total, int from, String ends) {
        List<List<Mention>> stretches = new ArrayList<>();
        int start = from;
        for (int at = from; at <= passage.text().length() && stretches.size() < FARTHEST; at++) {
            if (at == passage.text().length() || ends.indexOf(passage.text().charAt(at)) >= 0) {
                List<Mention> amounts = passage.levels(start, at).stream()
                        .filter(amount -> mayBePart(amount, total))
                        .toList();
                if (!amounts.isEmpty()) {
                    stretches.add(amounts);
                }
                start = at + 1;
            }
        }
        return stretches;
    }

    private static boolean mayBePart(Mention amount, Mention total) {
        return amount.isFirm()
                && Run.isOfOneUnit(amount, total)
                && !amount.thing().contains("均")
                && amount.quantity().value().compareTo(total.quantity().value()) < 0;
    }

    private static List<Mention> heads(List<List<Mention>> stretches) {
        return stretches.stream().map(amounts -> amounts.get(0)).toList();
    }

    /** Of each stretch the amount that is named like the total. */
    private List<Mention> named(Mention total, List<List<Mention>> stretches) {
        String name = name(total);
        return name.length() < 2
                ? List.of()
                : stretches.stream()
                        .flatMap(amounts -> amounts.stream()
                                .filter(amount -> name(amount).endsWith(name))
                                .limit(1))
                        .toList();
    }

    private String name(Mention amount) {
        return names.computeIfAbsent(amount, a -> Names.core(a.thing()));
    }

    /** The first run that adds up, if it is hardly an accident that one does. */
    private static Optional<List<Mention>> run(Mention total, List<Mention> candidates, Rational borne) {
        int tries = 0;
        for (int start = 0; start < Math.min(LATEST_START, candidates.size()); start++) {
            for (int end = start + 2; end <= candidates.size(); end++) {
                tries++;
                List<Mention> parts = candidates.subList(start, end);
                Formula sum = sum(parts);
                if (sum.interval().meets(total.interval())) {
                    return chance(total, sum, tries).compareTo(borne) <= 0 ? Optional.of(parts) : Optional.empty();
                }
                if (sum.value().compareTo(total.quantity().value()) > 0) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** The chance that one of so many sums of about the size of the total falls to it by accident. */
    private static Rational chance(Mention total, Formula sum, int tries) {
        Rational step = total.quantity().lastPlace();
        Rational width = sum.interval().width().orElse(Rational.ZERO);
        Rational reach = step.compareTo(width) > 0 ? step : width;
        return reach.times(Rational.of(tries)).dividedBy(total.quantity().value());
    }

    private static Formula sum(List<Mention> parts) {
        return new Sum(parts.stream().<Formula>map(Figure::new).toList());
    }
}
