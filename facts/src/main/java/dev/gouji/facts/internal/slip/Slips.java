package dev.gouji.facts.internal.slip;

import dev.gouji.model.Claim;
import dev.gouji.model.Claim.Kind;
import dev.gouji.model.Claim.Reading;
import dev.gouji.model.Confidence;
import dev.gouji.model.DigitSlip;
import dev.gouji.model.Dimension;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final Rational TENTH = Rational.of(1, 10);
    private static final Rational CLOSE = Rational.of(10);
    private static final int MOST_READINGS = 4;
    private static final List<List<DigitSlip>> BY_LIKELIHOOD = List.of(
            List.of(DigitSlip.EXCHANGED, DigitSlip.DOUBLED),
            List.of(DigitSlip.SHIFTED),
            List.of(DigitSlip.EXCHANGED, DigitSlip.DOUBLED, DigitSlip.DROPPED),
            List.of(DigitSlip.EXCHANGED, DigitSlip.DOUBLED, DigitSlip.DROPPED, DigitSlip.WRONG));

    private record Change(Mention figure, BigDecimal meant) {}

    /** What one of the printed number is: 10000 元 for 万元. */
    private record Measure(Dimension dimension, Rational size) {
        static Measure of(Mention figure) {
            Unit unit = figure.quantity().unit();
            return new Measure(
                    unit.dimension(), unit.factor().times(figure.quantity().scale()));
        }
    }

    /**
     * A reading that does not hold.
     *
     * @param suspects its figures that nothing else ties out
     * @param hits which other numbers of a suspect make it hold, by the slip that would explain them
     */
    private record Guess(Claim claim, Reading reading, Set<Mention> suspects, Map<DigitSlip, List<Change>> hits) {

        Set<Change> hits(List<DigitSlip> slips) {
            return slips.stream()
                    .flatMap(slip -> hits.getOrDefault(slip, List.of()).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private final Set<Mention> tied = new HashSet<>();
    private final Set<Mention> calculated = new HashSet<>();

    /** Takes all claims of a document, guesses among them. */
    public Slips(List<Claim> claims) {
        claims.stream()
                .filter(claim -> claim.holds() && claim.kind() != Kind.BOUND)
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
                .filter(claim -> claim.stated().figures().stream().noneMatch(calculated::contains))
                .flatMap(claim -> claim.readings().stream().map(reading -> guess(claim, reading)))
                .toList();
        Map<Claim, Claim> found = new LinkedHashMap<>();
        guesses.stream().filter(this::failsByItsUnit).forEach(guess -> found.putIfAbsent(guess.claim(), likely(guess)));
        for (List<DigitSlip> slips : BY_LIKELIHOOD) {
            explained(guesses, slips).forEach((change, explained) -> {
                if (chance(explained, slips).compareTo(BORNE) <= 0) {
                    explained.forEach(guess -> found.putIfAbsent(guess.claim(), likely(guess)));
                }
            });
        }
        return List.copyOf(found.values());
    }

    /** Whether the guess holds once its one figure in another unit has that of all others: 889万元、1000元、1409万元. */
    private boolean failsByItsUnit(Guess guess) {
        return inUnitOfOthers(figures(guess.claim(), guess.reading()))
                .filter(change -> !tied.contains(change.figure()) && holds(guess.claim(), guess.reading(), change))
                .filter(change -> reach(guess)
                                .times(Rational.of(guess.claim().readings().size()))
                                .compareTo(BORNE)
                        <= 0)
                .isPresent();
    }

    private static Optional<Change> inUnitOfOthers(Set<Mention> all) {
        Map<Measure, List<Mention>> bySize = all.stream().collect(Collectors.groupingBy(Measure::of));
        List<Mention> odd = bySize.values().stream()
                .filter(figures -> figures.size() == 1)
                .flatMap(List::stream)
                .toList();
        if (bySize.size() != 2 || odd.size() != 1) {
            return Optional.empty();
        }
        Measure own = Measure.of(odd.get(0));
        return bySize.keySet().stream()
                .filter(other -> !other.equals(own) && other.dimension() == own.dimension())
                .map(other -> Rational.of(odd.get(0).quantity().number())
                        .times(other.size())
                        .dividedBy(own.size()))
                .map(meant -> new Change(odd.get(0), meant.toDecimal(2)))
                .findFirst();
    }

    private Guess guess(Claim claim, Reading reading) {
        Set<Mention> suspects = figures(claim, reading).stream()
                .filter(figure -> figure.isFirm() && !tied.contains(figure))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<DigitSlip, List<Change>> hits = new EnumMap<>(DigitSlip.class);
        for (Mention figure : suspects) {
            for (DigitSlip slip : DigitSlip.values()) {
                slip.meant(figure.quantity().number()).stream()
                        .map(meant -> new Change(figure, meant))
                        .filter(change -> holds(claim, reading, change))
                        .forEach(change -> hits.computeIfAbsent(slip, s -> new ArrayList<>())
                                .add(change));
            }
        }
        return new Guess(claim, reading, suspects, hits);
    }

    private static Set<Mention> figures(Claim claim, Reading reading) {
        Set<Mention> figures = new LinkedHashSet<>(claim.stated().figures());
        figures.addAll(reading.formula().figures());
        return figures;
    }

    private static Map<Change, List<Guess>> explained(List<Guess> guesses, List<DigitSlip> slips) {
        Map<Change, List<Guess>> explained = new LinkedHashMap<>();
        for (Guess guess : guesses) {
            for (Change change : guess.hits(slips)) {
                explained.computeIfAbsent(change, c -> new ArrayList<>()).add(guess);
            }
        }
        return explained;
    }

    private static boolean holds(Claim claim, Reading reading, Change change) {
        Mention meant = change.figure().with(change.meant());
        return claim.with(reading, change.figure(), meant).holds()
                && !(claim.kind() == Kind.SUM && isWithinRounding(claim, reading, change));
    }

    /** Sums of estimates are off by as much as their parts were rounded, all to one side. */
    private static boolean isWithinRounding(Claim claim, Reading reading, Change change) {
        Rational off = Rational.of(change.meant())
                .minus(Rational.of(change.figure().quantity().number()))
                .abs();
        Rational ulp = Rational.of(BigDecimal.ONE.movePointLeft(
                Math.max(0, change.figure().quantity().number().scale())));
        return off.compareTo(ulp.times(Rational.of(figures(claim, reading).size()))) <= 0;
    }

    /** The chance that some slip of some figure explains all the guesses by accident. */
    private static Rational chance(List<Guess> guesses, List<DigitSlip> slips) {
        Rational chance = Rational.ONE;
        boolean told = false;
        for (Guess guess : guesses) {
            boolean again = guess.claim().kind() == Kind.AGREEMENT;
            if (!(again && told)) {
                Rational tries = tries(guess, slips)
                        .times(Rational.of(guess.claim().readings().size()));
                chance = chance.times(tries).times(reach(guess));
            }
            told |= again;
        }
        return chance;
    }

    /** How many numbers are tried; those with a digit more are ten times as far apart. */
    private static Rational tries(Guess guess, List<DigitSlip> slips) {
        Rational tries = Rational.ZERO;
        for (DigitSlip slip : slips) {
            Rational weight = slip == DigitSlip.DROPPED ? TENTH : Rational.ONE;
            int numbers = guess.suspects().stream()
                    .mapToInt(figure -> slip.meant(figure.quantity().number()).size())
                    .sum();
            tries = tries.plus(Rational.of(numbers).times(weight));
        }
        return tries;
    }

    /** How much of the numbers of its size the stated figure allows for, with the reach of the calculation. */
    private static Rational reach(Guess guess) {
        Interval stated = guess.claim().stated().interval();
        Rational size = size(guess);
        Rational width = width(stated).plus(width(guess.reading().formula().interval()));
        Rational step = step(guess);
        Rational reach = width.compareTo(step) > 0 ? width : step;
        return size.signum() == 0 ? Rational.ONE : reach.dividedBy(size);
    }

    /** How far the numbers lie apart that may be stated: there are few sums of numbers that are all round to hundreds. */
    private static Rational step(Guess guess) {
        if (guess.claim().kind() == Kind.SUM) {
            return figures(guess.claim(), guess.reading()).stream()
                    .filter(figure -> figure.quantity().value().signum() != 0)
                    .map(Slips::roundTo)
                    .min(Rational::compareTo)
                    .orElse(Rational.ZERO);
        }
        return guess.claim().stated().figures().stream()
                .map(figure -> figure.quantity().lastPlace())
                .max(Rational::compareTo)
                .orElse(Rational.ZERO);
    }

    /** The place of the last digit that is no zero. */
    private static Rational roundTo(Mention figure) {
        BigDecimal number = figure.quantity().number();
        int zeros = number.scale() - number.stripTrailingZeros().scale();
        return figure.quantity().lastPlace().times(Rational.of(BigDecimal.ONE.movePointRight(zeros)));
    }

    /** Figures of one thing at two times lie close together, so that there are few numbers between them to hit. */
    private static Rational size(Guess guess) {
        Rational stated = guess.claim().stated().value();
        Rational apart = stated.minus(guess.reading().formula().value()).abs().times(CLOSE);
        boolean near = guess.claim().kind() == Kind.AGREEMENT && apart.compareTo(stated.abs()) < 0;
        return near ? apart : stated.abs();
    }

    private static Rational width(Interval interval) {
        return interval.width().orElse(Rational.ONE);
    }

    private static Claim likely(Guess guess) {
        Claim claim = guess.claim();
        return new Claim(claim.kind(), claim.stated(), claim.relation(), List.of(guess.reading()), Confidence.LIKELY);
    }
}
