package dev.gouji.rules.internal.compile;

import dev.gouji.model.Mention;
import dev.gouji.model.Relation;
import dev.gouji.model.Sighting;
import dev.gouji.rules.internal.engine.Elsewhere;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Told;
import dev.gouji.rules.internal.source.ComparingKind;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.DSL;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;

/**
 * A value of the document and what another document of the school says of the same thing.
 *
 * @param own the value of the document
 * @param other that of the other one
 */
record Pair(Told own, Elsewhere other) {

    private static final int INDICATOR = 0;

    /** Whether two values of one indicator and part are to be set against each other. */
    @FunctionalInterface
    interface Choice {
        boolean takes(Subject document, Pair pair);
    }

    /**
     * All pairs about the indicators of a kind.
     *
     * @param id of the choice, with everything that it depends on
     */
    static List<RuleItemBuilder<?>> all(ComparingKind kind, String id, Choice choice) {
        Variable<Subject> document = DSL.declarationOf(Subject.class, "document");
        Variable<Told> own = DSL.declarationOf(Told.class, "own");
        Variable<Elsewhere> other = DSL.declarationOf(Elsewhere.class, "other");
        return List.of(
                PatternDSL.pattern(document).expr("any document", subject -> true),
                PatternDSL.pattern(own)
                        .expr(
                                "told of " + kind,
                                told -> kind.isAbout(told.measure().indicator())),
                PatternDSL.pattern(other)
                        .expr(
                                "one indicator",
                                own,
                                (there, here) -> here.isOfSameThing(there.told()),
                                PatternDSL.betaIndexedBy(
                                        String.class,
                                        Index.ConstraintType.EQUAL,
                                        INDICATOR,
                                        there -> there.told()
                                                .measure()
                                                .indicator()
                                                .id(),
                                        here -> here.measure().indicator().id()))
                        .expr(
                                id,
                                document,
                                own,
                                (there, subject, here) -> subject.isOfSameSchool(there.subject())
                                        && choice.takes(subject, new Pair(here, there))));
    }

    static Pair of(Match match) {
        return new Pair(match.one(Told.class), match.one(Elsewhere.class));
    }

    /** The figure of the document. */
    Mention here() {
        return own.mention();
    }

    /** The figure of the other document. */
    Mention there() {
        return other.told().mention();
    }

    boolean holds(Relation relation) {
        return relation == Relation.EQUALS
                ? here().mayEqual(there())
                : relation.mayHold(here().interval(), there().interval());
    }

    /** What there is to say of the two, with the figure there under the name that messages have for it. */
    Matter matter(String sentence, Relation relation, String name) {
        Map<String, String> values = Map.of(
                "indicator",
                own.measure().indicator().name(),
                "stated",
                here().quantity().printed(),
                name,
                there().quantity().printed(),
                "document",
                other.path());
        List<Sighting> places = List.of(own.place(), other.told().place());
        return new Matter(
                sentence,
                values,
                places,
                Optional.of(Workings.between(here(), relation, there()).evidence()));
    }
}
