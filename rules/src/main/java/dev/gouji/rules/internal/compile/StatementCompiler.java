package dev.gouji.rules.internal.compile;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Place;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.Names;
import dev.gouji.rules.internal.source.Regex;
import dev.gouji.rules.internal.source.Regex.Hit;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A wording has to be there or must not be there; what could not be read is no proof of either. */
final class StatementCompiler {

    /** A finding told once shows so many places and counts the rest. */
    private static final int PLACES_SHOWN = 20;

    private final RuleSource rule;
    private final StatementKind kind;

    StatementCompiler(RuleSource rule, StatementKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        String id = "wording " + kind;
        Trigger<Inspection> without = new Trigger<>(
                "without",
                Conditions.none(Passage.class, id, this::matches),
                (inspection, match) -> List.of(without(inspection)));
        if (kind.form().once()) {
            return new CompiledRule<>(
                    rule,
                    List.of(new Trigger<>("together", List.of(), (inspection, match) -> together(inspection))),
                    this::without);
        }
        Trigger<Inspection> with = kind.required()
                ? new Trigger<>(
                        "found",
                        Conditions.first(Passage.class, id, this::matches, Comparator.comparing(this::order)),
                        this::found)
                : new Trigger<>("forbidden", Conditions.each(Passage.class, id, this::matches), this::forbidden);
        return new CompiledRule<>(rule, List.of(with, without), this::without);
    }

    private boolean matches(Passage passage) {
        return passage.isWithin(kind.within()) && !hits(passage).isEmpty();
    }

    private Place order(Passage passage) {
        return passage.place(0, 0);
    }

    /** The hits as offsets in the folded text. */
    private List<Hit> hits(Passage passage) {
        String text = kind.form().printed()
                ? passage.text().original()
                : passage.text().folded();
        List<Hit> hits = kind.wording().in(text);
        if (hits.isEmpty()) {
            return hits;
        }
        List<Hit> allowed = kind.unless().map(unless -> unless.in(text)).orElse(List.of());
        return hits.stream()
                .filter(hit -> allowed.stream().noneMatch(other -> other.covers(hit)))
                .map(hit -> kind.form().printed() ? folded(passage, hit) : hit)
                .toList();
    }

    private static Hit folded(Passage passage, Hit printed) {
        int from = passage.text().foldedOffset(printed.from());
        return new Hit(from, Math.max(from, passage.text().foldedOffset(printed.to())));
    }

    private boolean isMeant(Inspection inspection) {
        return kind.when().isEmpty() || occasion(inspection).isPresent();
    }

    /** Where the document says what makes the rule one for it. */
    private Optional<Sighting> occasion(Inspection inspection) {
        return kind.when()
                .flatMap(when -> inspection.passages().stream()
                        .flatMap(passage -> when.in(passage.text().folded()).stream()
                                .map(hit -> Matter.found(inspection.locate(passage, hit.from(), hit.to()))))
                        .findFirst());
    }

    private List<Result> found(Inspection inspection, Match match) {
        Passage passage = match.one(Passage.class);
        return List.of(
                isMeant(inspection)
                        ? new Verdicts(rule, inspection.words())
                                .satisfied(hit(
                                        "statement.found",
                                        inspection,
                                        passage,
                                        hits(passage).get(0)))
                        : notMeant(inspection));
    }

    private List<Result> forbidden(Inspection inspection, Match match) {
        Passage passage = match.one(Passage.class);
        if (!isMeant(inspection)) {
            return List.of();
        }
        return hits(passage).stream()
                .map(hit -> new Verdicts(rule, inspection.words())
                        .violated(Severity.ERROR, hit("statement.forbidden", inspection, passage, hit)))
                .toList();
    }

    private List<Result> together(Inspection inspection) {
        if (!isMeant(inspection)) {
            return List.of();
        }
        List<Sighting> places = new ArrayList<>();
        String first = "";
        int count = 0;
        for (Passage passage : inspection.passages()) {
            List<Hit> hits = passage.isWithin(kind.within()) ? hits(passage) : List.of();
            for (Hit hit : hits) {
                first = count == 0 ? quote(passage, hit) : first;
                count++;
                if (places.size() < PLACES_SHOWN) {
                    places.add(Matter.found(inspection.locate(passage, hit.from(), hit.to())));
                }
            }
        }
        if (count == 0) {
            return List.of();
        }
        Map<String, String> values = new HashMap<>(values(first, ""));
        values.put("count", String.valueOf(count));
        return List.of(new Verdicts(rule, inspection.words())
                .violated(Severity.ERROR, Matter.of("statement.together", values, places)));
    }

    private static String quote(Passage passage, Hit hit) {
        return passage.text().quote(hit.from(), hit.to());
    }

    private Matter hit(String sentence, Inspection inspection, Passage passage, Hit hit) {
        return Matter.of(
                sentence,
                values(quote(passage, hit), ""),
                List.of(Matter.found(inspection.locate(passage, hit.from(), hit.to()))));
    }

    private Result without(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        if (!isMeant(inspection)) {
            return notMeant(inspection);
        }
        if (inspection.passages().stream().noneMatch(passage -> passage.isWithin(kind.within()))) {
            return nowhere(verdicts);
        }
        return gap(inspection)
                .map(gap -> verdicts.undetermined(
                        gap.kind(), Matter.of("statement.hidden", values("", gap.detail()), List.of())))
                .orElseGet(() -> kind.required()
                        ? verdicts.violated(
                                Severity.ERROR, Matter.of("statement.missing", values("", ""), expected(inspection)))
                        : verdicts.satisfied(Matter.of("statement.clean", values("", ""), List.of())));
    }

    private List<Sighting> expected(Inspection inspection) {
        return occasion(inspection).map(List::of).orElseGet(() -> List.of(Matter.absent()));
    }

    private Result notMeant(Inspection inspection) {
        return new Verdicts(rule, inspection.words())
                .notApplicable(Matter.of("statement.not-meant", values("", ""), List.of()));
    }

    /** The part of the document in which to look is not there. */
    private Result nowhere(Verdicts verdicts) {
        Matter matter = Matter.of("statement.nowhere", values("", ""), List.of());
        return kind.required() ? verdicts.undetermined(Obstacle.Kind.MISSING, matter) : verdicts.notApplicable(matter);
    }

    private Optional<Obstacle> gap(Inspection inspection) {
        return switch (kind.within().area()) {
            case TITLE -> Optional.empty();
            case FIRST_PAGES -> inspection.gapInFirstPages();
            case HEADINGS, TEXT, SECTION -> inspection.gap();
        };
    }

    private Map<String, String> values(String hit, String gap) {
        return Map.of(
                "hit",
                hit,
                "wording",
                kind.wording().written(),
                "count",
                "1",
                "gap",
                gap,
                "where",
                kind.within().section().map(Names::show).orElse(""),
                "when",
                kind.when().map(Regex::written).orElse(""),
                "title",
                rule.title().zh());
    }
}
