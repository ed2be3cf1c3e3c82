package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds figures that are told again elsewhere under the same name or nearly so: they tick each other.
 *
 * <p>Targets count as told again with the same number; a blurred figure (1300余人) with a firm one that it may stand for.
 */
public final class Repeats {

    private record Printed(Rational value, Optional<Rational> upper, String measure) {
        static Printed of(Mention mention) {
            Quantity quantity = mention.quantity();
            return new Printed(
                    quantity.value(),
                    quantity.upper().map(Rational::of),
                    quantity.unit().dimension() + quantity.unit().symbol());
        }
    }

    private record Told(Mention mention, String name) {

        boolean isElsewhere(Told other) {
            return mention.place().block() != other.mention.place().block()
                    && mention.context().scope().equals(other.mention.context().scope());
        }

        boolean isBlurred() {
            return mention.quantity().qualifier() != Qualifier.NONE
                    && !mention.quantity().qualifier().isOneSided();
        }

        /** 60个以下 and 60个左右 are not the same. */
        boolean isMeantLike(Told other) {
            return mention.quantity().qualifier() == other.mention.quantity().qualifier()
                    || mention.isFirm()
                    || other.mention.isFirm();
        }

        /** Firm figures of one name are the matter of {@link SameFacts}. */
        boolean isKnownToBeSame(Told other) {
            return mention.isFirm()
                    && other.mention.isFirm()
                    && name.length() >= SHORTEST_NAME
                    && mention.thing().equals(other.mention.thing());
        }

        String ending() {
            return name.substring(Math.max(0, name.length() - SHARED_END));
        }

        /** Whether both should be one number and are not; columns and rows of two tables may bear one name for two things. */
        boolean mayDiffer(Told other) {
            boolean inText = mention.place().cell().isEmpty()
                    || other.mention.place().cell().isEmpty();
            return inText
                    && isElsewhere(other)
                    && isNamedLike(other)
                    && mention.context().mayEqual(other.mention.context())
                    && mention.quantity()
                            .unit()
                            .isComparableTo(other.mention.quantity().unit())
                    && !mention.mayEqual(other.mention);
        }

        boolean isNamedLike(Told other) {
            return Agreement.isFew(mention)
                    ? name.length() > SHORTEST_NAME && name.equals(other.name)
                    : Names.alike(name, other.name);
        }
    }

    /** A number that is told so often tells nothing. */
    private static final int MOST = 12;

    private static final int SHORTEST_NAME = 3;
    private static final int SHARED_END = 4;

    /** The ticks among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        Map<Printed, List<Told>> byNumber = new LinkedHashMap<>();
        Map<String, List<Told>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Told told = new Told(mention, Names.core(mention.thing()));
            byNumber.computeIfAbsent(Printed.of(mention), n -> new ArrayList<>())
                    .add(told);
            byName.computeIfAbsent(told.name(), n -> new ArrayList<>()).add(told);
        }
        List<Claim> claims = new ArrayList<>();
        byNumber.values().stream()
                .filter(same -> same.size() > 1 && same.size() <= MOST)
                .forEach(same -> toldAgain(same, claims));
        byName.forEach((name, same) -> {
            if (name.length() >= SHORTEST_NAME && same.size() > 1) {
                blurred(same, claims);
            }
        });
        differing(byName.values().stream().flatMap(List::stream).toList(), claims);
        return claims;
    }

    /** Figures of like names with different numbers: one of the two may be a slip of the other. */
    private static void differing(List<Told> all, List<Claim> claims) {
        Map<String, List<Told>> byEnding = new LinkedHashMap<>();
        all.stream()
                .filter(told -> told.mention().isFirm() && told.name().length() >= 2)
                .forEach(told -> byEnding.computeIfAbsent(told.ending(), ending -> new ArrayList<>())
                        .add(told));
        byEnding.values().stream()
                .filter(same -> same.size() > 1 && same.size() <= MOST)
                .forEach(same -> same.forEach(told -> same.subList(0, same.indexOf(told)).stream()
                        .filter(told::mayDiffer)
                        .forEach(earlier -> claims.add(claim(told, earlier)))));
    }

    private static void toldAgain(List<Told> same, List<Claim> claims) {
        for (int i = 1; i < same.size(); i++) {
            Told told = same.get(i);
            same.subList(0, i).stream()
                    .filter(told::isElsewhere)
                    .filter(told::isMeantLike)
                    .filter(earlier -> !told.isKnownToBeSame(earlier))
                    .filter(told::isNamedLike)
                    .findFirst()
                    .ifPresent(earlier -> claims.add(claim(told, earlier)));
        }
    }

    private static void blurred(List<Told> same, List<Claim> claims) {
        List<Told> firm = same.stream().filter(told -> told.mention().isFirm()).toList();
        same.stream()
                .filter(Told::isBlurred)
                .forEach(told -> firm.stream()
                        .filter(told::isElsewhere)
                        .filter(other -> mayBeSame(told.mention(), other.mention()))
                        .findFirst()
                        .ifPresent(other -> claims.add(claim(told, other))));
    }

    private static boolean mayBeSame(Mention blurred, Mention firm) {
        return firm.quantity().unit().isComparableTo(blurred.quantity().unit())
                && !firm.quantity().value().equals(blurred.quantity().value())
                && Nearness.mayBeSame(blurred, firm);
    }

    private static Claim claim(Told told, Told other) {
        return Agreement.of(told.mention(), other.mention(), "两处名称相同或相近", Confidence.POSSIBLE);
    }
}
