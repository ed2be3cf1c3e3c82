package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds figures that are told again with the same digits and under the same name, but in a larger or smaller unit: 16.17% and
 * 16.17‰, 1256万元 and 1256元.
 */
public final class UnitSlips {

    private static final Set<Dimension> SCALED = Set.of(Dimension.SHARE, Dimension.MONEY);
    /** Fewer digits are the same by accident. */
    private static final int FEWEST_DIGITS = 3;

    private static final int SHORTEST_NAME = 3;

    private record Told(String name, BigDecimal number) {}

    /** The claims among the mentions, which are in reading order; of figures told in one unit several times only the first. */
    public List<Claim> find(List<Mention> mentions) {
        Map<Told, List<Mention>> again = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : mentions) {
            String name = Names.core(mention.thing());
            if (mention.isFirm()
                    && name.length() >= SHORTEST_NAME
                    && mention.quantity().number().stripTrailingZeros().precision() >= FEWEST_DIGITS) {
                List<Mention> earlier =
                        again.computeIfAbsent(new Told(name, mention.quantity().number()), told -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> isMistaken(mention, other))
                        .findFirst()
                        .ifPresent(other ->
                                claims.add(Agreement.of(mention, other, "“" + name + "”的计量单位疑有误", Confidence.LIKELY)));
                earlier.add(mention);
            }
        }
        return claims;
    }

    private static boolean isMistaken(Mention one, Mention other) {
        Dimension dimension = one.quantity().unit().dimension();
        return SCALED.contains(dimension)
                && dimension == other.quantity().unit().dimension()
                && !one.quantity().value().equals(other.quantity().value())
                && one.context().mayEqual(other.context());
    }
}
