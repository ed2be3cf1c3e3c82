package dev.gouji.rules;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Example;
import dev.gouji.model.Pack;
import dev.gouji.model.RuleCard;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules in force, with everything they need. */
public final class RuleSet {

    private final List<Pack> packs;
    private final List<RuleSource> rules;
    private final Catalogue catalogue;
    private final School school;

    RuleSet(List<Pack> packs, List<RuleSource> rules, Catalogue catalogue, School school) {
        this.packs = List.copyOf(packs);
        this.rules = List.copyOf(rules);
        this.catalogue = catalogue;
        this.school = school;
    }

    /** The packs in force, by identifier. */
    public List<Pack> packs() {
        return packs;
    }

    /** What people are told of the rules in force, by identifier, in their language. */
    public List<RuleCard> cards(Locale locale) {
        Words words = new Words(locale);
        return rules.stream().map(rule -> Cards.card(rule, words)).toList();
    }

    /** Everything there is to know of one rule, by its identifier with its pack; empty if it is not in force. */
    public Optional<RuleExplanation> explain(String id, Locale locale) {
        Words words = new Words(locale);
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> Cards.explanation(rule, words));
    }

    /** The examples of all rules in force. */
    public List<Example> examples() {
        return rules.stream().flatMap(rule -> rule.examples().stream()).toList();
    }

    /** The indicators that are to be looked for in documents. */
    public Catalogue catalogue() {
        return catalogue;
    }

    List<RuleSource> rules() {
        return rules;
    }

    School school() {
        return school;
    }
}
