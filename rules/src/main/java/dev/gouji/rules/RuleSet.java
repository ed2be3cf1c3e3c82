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
    private final List<RuleChange> changes;
    private final Catalogue catalogue;
    private final School school;

    RuleSet(List<Pack> packs, Overlay rules, Catalogue catalogue, School school) {
        this.packs = List.copyOf(packs);
        this.rules = rules.rules();
        this.changes = rules.changes();
        this.catalogue = catalogue;
        this.school = school;
    }

    /** The packs in force, each behind those that it extends. */
    public List<Pack> packs() {
        return packs;
    }

    /** What people are told of the rules in force, by identifier, in their language. */
    public List<RuleCard> cards(Locale locale) {
        Words words = new Words(locale);
        return rules.stream().map(rule -> Cards.card(rule, words)).toList();
    }

    /** What packs and the configuration have changed of the rules, in order; rules that are off are among them. */
    public List<RuleChange> changes() {
        return changes;
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
