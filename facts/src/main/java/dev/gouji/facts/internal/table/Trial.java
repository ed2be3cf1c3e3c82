package dev.gouji.facts.internal.table;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.Fit;
import dev.gouji.model.Formula;
import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One relation tried on every line of a table that has the figures for it: how many keep it, and is that an accident? */
final class Trial {

    /** What makes one think of the relation. */
    enum Ground {
        /** The titles name it and leave no other. */
        STATED,
        /** The titles name it. */
        NAMED,
        /** Titles or places suggest it. */
        SUGGESTED,
        /** A number that is not printed, on which the lines that keep it agree. */
        HIDDEN,
        /** Nothing but the figures. */
        FIGURES
    }

    /**
     * A line of the table.
     *
     * @param stated the figure that the line states
     * @param formulas what it may come to, the likeliest first
     * @param telling whether the line speaks for the relation if it keeps it: not by adding nothing, nor because others do
     */
    record Line(Mention stated, List<Formula> formulas, boolean telling) {
        Line {
            formulas = List.copyOf(formulas);
        }

        static Line of(Mention stated, Formula formula) {
            return new Line(stated, List.of(formula), true);
        }
    }

    /** Evidence counted for one line at most, in powers of ten. */
    private static final double MOST_PER_LINE = 6;
    /** Above this an agreement is no accident where titles name the relation. */
    private static final double SURE = 5;

    private static final double TELLING = 2.5;
    private static final double SOME = 2;
    /** The same for a relation looked for among some ten thousand. */
    static final double FOUND = 10;

    /** Ends so far apart, as a part of the value, that a quotient says nothing. */
    private static final double VAGUE = 0.2;

    private final List<Claim> claims = new ArrayList<>();
    private int kept;
    private int broken;
    private double evidence;

    Trial(Claim.Kind kind, String because, List<Line> lines) {
        double spread = lines.stream()
                .mapToDouble(line ->
                        Math.abs(Numbers.approximate(line.stated().quantity().value())))
                .max()
                .orElse(0);
        Set<List<Object>> seen = new HashSet<>();
        for (Line line : lines) {
            List<Reading> readings =
                    line.formulas().stream().map(f -> new Reading(f, because)).toList();
            Claim claim =
                    new Claim(kind, new Formula.Figure(line.stated()), Relation.EQUALS, readings, Confidence.POSSIBLE);
            if (!fitsAnything(claim)) {
                add(line, claim, spread, seen);
            }
        }
    }

    private void add(Line line, Claim claim, double spread, Set<List<Object>> seen) {
        claims.add(claim);
        if (claim.fit() == Fit.BROKEN) {
            broken++;
        } else {
            kept++;
            boolean isNew = seen.add(List.of(
                    line.stated().quantity().value(), claim.best().formula().value()));
            evidence += isNew && line.telling() ? evidence(claim, spread) : 0;
        }
    }

    int size() {
        return claims.size();
    }

    int kept() {
        return kept;
    }

    int broken() {
        return broken;
    }

    /** Minus the logarithm of the chance that figures without a relation agree like this. */
    double evidence() {
        return evidence;
    }

    Confidence confidence(Ground ground) {
        boolean few = broken <= 1 || broken * 5 <= size();
        return switch (ground) {
            case STATED -> {
                if (kept >= 2 && few && evidence >= SOME) {
                    yield Confidence.CERTAIN;
                }
                yield kept >= 1 && broken <= kept && evidence >= SOME ? Confidence.LIKELY : Confidence.POSSIBLE;
            }
            case NAMED -> {
                if (kept >= 2 && few && evidence >= SURE) {
                    yield Confidence.CERTAIN;
                }
                yield kept >= 1 && broken <= kept && evidence >= TELLING ? Confidence.LIKELY : Confidence.POSSIBLE;
            }
            case SUGGESTED ->
                kept >= 2 && broken * 3 <= size() && evidence >= SURE ? Confidence.LIKELY : Confidence.POSSIBLE;
            case HIDDEN -> kept > broken && evidence >= FOUND ? Confidence.LIKELY : confidence(Ground.SUGGESTED);
            case FIGURES ->
                size() >= 4 && broken <= 2 && broken * 5 <= size() && evidence >= FOUND
                        ? Confidence.LIKELY
                        : Confidence.POSSIBLE;
        };
    }

    /** The claims of all lines, with the confidence that the ground and the agreement give. */
    List<Claim> claims(Ground ground) {
        return claims(ground, Confidence.CERTAIN);
    }

    /** The claims of all lines, none surer than the limit. */
    List<Claim> claims(Ground ground, Confidence limit) {
        Confidence confidence = confidence(ground).compareTo(limit) < 0 ? limit : confidence(ground);
        return claims.stream()
                .map(c -> new Claim(c.kind(), c.stated(), c.relation(), c.readings(), confidence))
                .toList();
    }

    /** Whether the quotient holds only because its figures are ranges or so coarse that nearly any number would do. */
    private static boolean fitsAnything(Claim claim) {
        Formula formula = claim.best().formula();
        return claim.fit() != Fit.BROKEN
                && isVague(formula)
                && !claim.stated().interval().contains(formula.value());
    }

    private static boolean isVague(Formula formula) {
        if (formula instanceof Formula.Difference difference) {
            return isVague(difference.from()) || isVague(difference.taken());
        }
        if (formula instanceof Formula.Product product) {
            return isVague(product.left()) || isVague(product.right());
        }
        return formula instanceof Formula.Quotient quotient
                && Numbers.width(quotient.interval()) > VAGUE * Math.abs(Numbers.approximate(quotient.value()));
    }

    private static double evidence(Claim claim, double spread) {
        double width = Numbers.width(claim.stated().interval())
                + Numbers.width(claim.best().formula().interval());
        boolean counts = width == 0;
        double chance = (counts ? 1 : width) * claim.readings().size() / spread;
        boolean trivial = claim.stated().value().signum() == 0 || Double.isNaN(chance) || chance >= 1;
        return trivial ? 0 : Math.min(MOST_PER_LINE, -Math.log10(chance));
    }
}
