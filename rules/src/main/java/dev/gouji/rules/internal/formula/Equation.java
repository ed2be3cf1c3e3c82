package dev.gouji.rules.internal.formula;

import dev.gouji.model.Dimension;
import dev.gouji.model.Indicator;
import dev.gouji.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation between indicators that a rule demands.
 *
 * @param left the side that documents state, mostly one indicator
 * @param relation how it stands to the other side
 * @param right the calculation
 * @param written as the author wrote it
 */
public record Equation(Expression left, Relation relation, Expression right, String written) {

    /** The indicators in it, each once, from left to right. */
    public List<Indicator> indicators() {
        return Stream.concat(left.indicators(), right.indicators()).distinct().toList();
    }

    /** The same with the expressions that stand for indicators, by their identifier, in their place. */
    public Equation expand(Map<String, Expression> meanings) {
        return new Equation(left.expand(meanings), relation, right.expand(meanings), written);
    }

    /** What is wrong with the units of its terms or sides, the first that is found. */
    public Optional<String> unitMistake() {
        List<String> complaints = new ArrayList<>();
        Optional<Dimension> a = left.dimension(complaints::add);
        Optional<Dimension> b = right.dimension(complaints::add);
        if (a.isPresent() && b.isPresent() && !Units.agree(a.get(), b.get())) {
            complaints.add("等式两边的单位不同");
        }
        return complaints.stream().findFirst();
    }
}
