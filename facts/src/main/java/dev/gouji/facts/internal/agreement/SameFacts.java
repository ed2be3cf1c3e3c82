package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds figures that are named alike in several places.
 *
 * <p>Equal names may hide different things, so places that agree tick each other and places that differ say nothing,
 * unless all others agree and the one that differs looks like a slip of the same number.
 */
public final class SameFacts {

    /** Words in front of a name that leave it the same measure. */
    private static final Pattern NEUTRAL =
            Pattern.compile("^(?:学校|我校|本校|全校|全院|我院|目前|现有|现|共有|共|其中|累计|本年度|本学年|当年|总体|获得?|:)+|的");

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_OF_FEW = 5;
    private static final int LONG_NAME = 5;
    private static final int LONGEST_NAME = 12;
    /** Words behind a name that leave it the same measure. */
    private static final Pattern ENDING = Pattern.compile("(?:总?人数|总数|总量|数量|总额|数)$");

    private static final int AGREEING = 2;

    private record Name(String thing, String unit, String scope) {}

    /** The claims among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        Map<Name, List<Mention>> named = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            name(mention)
                    .ifPresent(name ->
                            named.computeIfAbsent(name, n -> new ArrayList<>()).add(mention));
        }
        List<Claim> claims = new ArrayList<>();
        named.values().stream().filter(places -> places.size() > 1).forEach(places -> find(places, claims));
        return claims;
    }

    private static Optional<Name> name(Mention mention) {
        String thing =
                ENDING.matcher(NEUTRAL.matcher(mention.thing()).replaceAll("")).replaceFirst("");
        return mention.isFirm() && thing.length() >= (Agreement.isFew(mention) ? SHORTEST_OF_FEW : SHORTEST_NAME)
                ? Optional.of(
                        new Name(thing, measure(mention), mention.context().scope()))
                : Optional.empty();
    }

    /** The dimension, and for things what they are. */
    private static String measure(Mention mention) {
        return switch (mention.quantity().unit().dimension()) {
            case THINGS, OTHER, PER_UNIT -> mention.quantity().unit().symbol();
            default -> mention.quantity().unit().dimension().name();
        };
    }

    private static void find(List<Mention> places, List<Claim> claims) {
        for (int i = 0; i < places.size(); i++) {
            Mention place = places.get(i);
            List<Mention> others = others(places, place);
            Optional<Mention> agreeing =
                    others.stream().filter(other -> other.mayEqual(place)).findFirst();
            List<Mention> earlier = places.subList(0, i);
            if (agreeing.isPresent()) {
                agreeing.filter(earlier::contains)
                        .ifPresent(other -> claims.add(claim(place, other, Confidence.POSSIBLE)));
            } else if (standsAlone(place, others) && (others.size() >= AGREEING || earlier.contains(others.get(0)))) {
                claims.add(claim(place, others.get(0), Confidence.LIKELY));
            }
        }
    }

    private static List<Mention> others(List<Mention> places, Mention place) {
        return places.stream()
                .filter(other -> !isBeside(other, place))
                .filter(other -> other.context().mayEqual(place.context()))
                .toList();
    }

    /** Cells of one table are no two places. */
    private static boolean isBeside(Mention a, Mention b) {
        boolean cells = a.place().cell().isPresent() && b.place().cell().isPresent();
        return cells ? a.place().block() == b.place().block() : a.place().equals(b.place());
    }

    /** Whether all others say the same: of two places one must be what the other becomes by a slip, and no other number. */
    private static boolean standsAlone(Mention place, List<Mention> others) {
        if (others.isEmpty() || !others.stream().allMatch(other -> other.mayEqual(others.get(0)))) {
            return false;
        }
        Slip slip = new Slip(place.quantity(), others.get(0).quantity());
        return others.size() >= AGREEING
                ? slip.isLikely()
                : isToldInText(place, others.get(0))
                        && (slip.isSure()
                                ? place.thing().length() >= LONG_NAME
                                : slip.isExchange() && isTellingName(Names.core(place.thing())));
    }

    /** A name and no half sentence: what a whole clause leads up to need not be one thing in two places. */
    private static boolean isTellingName(String name) {
        return name.length() > LONG_NAME && name.length() <= LONGEST_NAME;
    }

    /** Columns and rows of two tables may bear one name for two things. */
    private static boolean isToldInText(Mention place, Mention other) {
        return place.place().cell().isEmpty() || other.place().cell().isEmpty();
    }

    private static Claim claim(Mention stated, Mention other, Confidence confidence) {
        return Agreement.of(stated, other, "两处名称相同或相近", confidence);
    }
}
