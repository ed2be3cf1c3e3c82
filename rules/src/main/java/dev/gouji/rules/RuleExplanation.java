package dev.gouji.rules;

import dev.gouji.model.Example;
import dev.gouji.model.RuleCard;
import java.util.List;

/**
 * Everything there is to know of a rule.
 *
 * @param card what people are told of it in short
 * @param why what it is good for, empty if its author did not say
 * @param since the version of the pack that brought it
 * @param examples what it accepts and reports
 */
public record RuleExplanation(RuleCard card, String why, String since, List<Example> examples) {

    public RuleExplanation {
        examples = List.copyOf(examples);
    }
}
