package dev.gouji.facts.internal.slip;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.DigitSlip;
import dev.gouji.model.Fit;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of the readings that do not hold are wrong numbers and which are wrong guesses.
 *
 * <p>A guess that fails says nothing: most likely the figures are of different things. If, however, one figure, changed alone
 * by a slip of the pen, makes it hold, and so many slips of so many figures would hardly hit by accident, the slip is the
 * better explanation. Figures that something else ties out are not suspected.
 */
public final class Slips {

    /** One accident in so many guesses is borne. */
    private static final Rational BORNE = Rational.of(1, 400);

    private static final int MOST_READINGS = 4;
    private static final List<List<DigitSlip>> BY_LIKELIHOOD = List.of(
            List.of(DigitSlip.EXCHANGED, DigitSlip.DOUBLED),
            List.of(DigitSlip.EXCHANGED, DigitSlip.DOUBLED, DigitSlip.DROPPED),
            List.of(DigitSlip.EXCHANGED, DigitSlip.DOUBLED, DigitSlip.DROPPED, DigitSlip.WRONG));

    private record Change(Mention figure, BigDecimal meant) {}

    private record Guess(Claim claim, Reading reading) {
        Set<Mention> figures() {
            Set<Mention> figures = new LinkedHashSet<>(claim.stated().figures());
            figures.addAll(reading.formula().figures());
            return figures;
        }
    }

    private final Set<Mention> tied = new HashSet<>();
    private final Set<Mention> calculated = new HashSet<>();

    /** Takes all claims of a document, guesses among them. */
    public Slips(List<Claim> claims) {
        claims.stream()
                .filter(claim -> claim.fit() == Fit.HOLDS && claim.kind() != Kind.BOUND)
                .forEach(this::tie);
    }

    private void tie(Claim claim) {
        tied.addAll(claim.figures());
        if (claim.kind() != Kind.AGREEMENT) {
            calculated.addAll(claim.stated().figures());
        }
    }

    /** Those of the guesses that fail by a slip, as claims that are likely. */
    public List<Claim> among(List<Claim> failed) {
        List<Guess> guesses = failed.stream()
                .filter(claim -> claim.readings().size() <= MOST_READINGS)
                .flatMap(claim -> claim.readings().stream().map(reading -> new Guess(claim, reading)))
                .filter(guess -> guess.claim().stated().figures().stream().noneMatch(calculated::contains))
                .toList();
        Map<Claim, Claim> found = new LinkedHashMap<>();
        for (List<DigitSlip> slips : BY_LIKELIHOOD) {
            explained(guesses, slips).forEach((change, explained) -> {
                if (chance(explained, slips).compareTo(BORNE) <= 0) {
                    explained.forEach(guess -> found.putIfAbsent(guess.claim(), likely(guess)));
                }
            });
        }
        return List.copyOf(found.values());
    }

    private Map<Change, List<Guess>> explained(List<Guess> guesses, List<DigitSlip> slips) {
        Map<Change, List<Guess>> explained = new LinkedHashMap<>();
        for (Guess guess : guesses) {
            for (Change change : changes(guess, slips)) {
                if (holds(guess, change)) {
                    explained.computeIfAbsent(change, c -> new ArrayList<>()).add(guess);
                }
            }
        }
        return explained;
    }

    private Set<Change> changes(Guess guess, List<DigitSlip> slips) {
        Set<Change> changes = new LinkedHashSet<>();
        guess.figures().stream()
                .filter(Mention::isFirm)
                .filter(figure -> !tied.contains(figure))
                .forEach(figure -> slips.forEach(slip -> slip.meant(figure.quantity().number())
                        .forEach(meant -> changes.add(new Change(figure, meant)))));
        return changes;
    }

    private static boolean holds(Guess guess, Change change) {
        Mention meant = change.figure().with(change.meant());
        return guess.claim().with(guess.reading(), change.figure(), meant).fit() == Fit.HOLDS;
    }

    /** The chance that some slip of some figure explains all the guesses by accident. */
    private Rational chance(List<Guess> guesses, List<DigitSlip> slips) {
        Rational chance = Rational.ONE;
        for (Guess guess : guesses) {
            int tries = changes(guess, slips).size() * guess.claim().readings().size();
            chance = chance.times(Rational.of(tries)).times(reach(guess));
        }
        return chance;
    }

    /** How much of the numbers of its size the stated figure allows for, with the reach of the calculation. */
    private static Rational reach(Guess guess) {
        Interval stated = guess.claim().stated().interval();
        Rational size = guess.claim().stated().value().abs();
        Rational width = width(stated).plus(width(guess.reading().formula().interval()));
        Rational least = guess.claim().stated().figures().stream()
                .map(figure -> figure.quantity().lastPlace())
                .max(Rational::compareTo)
                .orElse(Rational.ZERO);
        Rational reach = width.compareTo(least) > 0 ? width : least;
        return size.signum() == 0 ? Rational.ONE : reach.dividedBy(size);
    }

    private static Rational width(Interval interval) {
        return interval.low().isEmpty() || interval.high().isEmpty()
                ? Rational.ONE
                : interval.high().get().value().minus(interval.low().get().value());
    }

    private static Claim likely(Guess guess) {
        Claim claim = guess.claim();
        return new Claim(
                claim.kind(), claim.stated(), claim.relation(), List.of(guess.reading()), Confidence.LIKELY);
    }
}
