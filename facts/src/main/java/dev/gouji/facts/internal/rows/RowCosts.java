package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.facts.internal.agreement.Nearness;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Costs that a row tells in the words of one cell and again in a column: a table whose rows mostly agree means the same by both. */
final class RowCosts {

    private static final int FEWEST = 3;
    /** So many rows that agree outweigh one that does not. */
    private static final int OUTWEIGHED = 3;

    private record Pair(Entity entity, Mention inWords, Mention inColumn) {
        boolean agrees() {
            return Nearness.mayBeSame(inWords, inColumn);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    RowCosts(List<Entity> entities) {
        for (Entity entity : entities) {
            List<Mention> costs = entity.figures().stream()
                    .filter(figure -> figure.getKey().isCost())
                    .map(Map.Entry::getValue)
                    .toList();
            if (costs.size() == 2 && column(costs.get(0)) != column(costs.get(1))) {
                pairs.add(new Pair(entity, costs.get(0), costs.get(1)));
            }
        }
    }

    List<Claim> find() {
        long agreeing = pairs.stream().filter(Pair::agrees).count();
        if (agreeing < FEWEST) {
            return List.of();
        }
        boolean law = agreeing >= OUTWEIGHED * (pairs.size() - agreeing);
        return pairs.stream()
                .filter(pair -> pair.agrees() || law)
                .map(RowCosts::claim)
                .toList();
    }

    private static Claim claim(Pair pair) {
        String because = "表中“" + pair.entity().name() + "”一行的总投资与预算";
        return pair.agrees()
                ? Agreement.of(pair.inWords(), pair.inColumn(), because, Confidence.POSSIBLE)
                : Agreement.of(pair.inWords().plain(), pair.inColumn().plain(), because, Confidence.LIKELY);
    }

    private static int column(Mention mention) {
        return mention.place().cell().orElseThrow().column();
    }
}
