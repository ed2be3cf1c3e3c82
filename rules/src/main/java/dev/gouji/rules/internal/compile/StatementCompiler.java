package dev.gouji.rules.internal.compile;

import com.google.re2j.Matcher;
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
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A wording has to be there or must not be there; what could not be read is no proof of either. */
final class StatementCompiler {

    private final RuleSource rule;
    private final StatementKind kind;

    StatementCompiler(RuleSource rule, StatementKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule compile() {
        if (!kind.items().isEmpty()) {
            return new ItemsCompiler(rule, kind).compile();
        }
        String id = "wording " + kind.wording() + " in " + kind.within();
        Trigger without = new Trigger(
                "without",
                Conditions.none(Passage.class, id, this::matches),
                (inspection, match) -> List.of(without(inspection)));
        Trigger with = kind.required()
                ? new Trigger(
                        "found",
                        Conditions.first(Passage.class, id, this::matches, Comparator.comparing(this::order)),
                        this::found)
                : new Trigger("forbidden", Conditions.each(Passage.class, id, this::matches), this::forbidden);
        return new CompiledRule(rule, List.of(with, without), this::without);
    }

    private boolean matches(Passage passage) {
        return passage.isWithin(kind.within())
                && kind.wording().isIn(passage.text().folded());
    }

    private Place order(Passage passage) {
        return passage.place(0, 0);
    }

    private List<Result> found(Inspection inspection, Match match) {
        if (hasNoOccasion(inspection)) {
            return List.of(noOccasion(inspection));
        }
        Passage passage = match.one(Passage.class);
        Matcher matcher = kind.wording().pattern().matcher(passage.text().folded());
        return matcher.find()
                ? List.of(new Verdicts(rule, inspection.words())
                        .satisfied(hit("statement.found", inspection, passage, matcher)))
                : List.of();
    }

    private List<Result> forbidden(Inspection inspection, Match match) {
        if (hasNoOccasion(inspection)) {
            return List.of(noOccasion(inspection));
        }
        Passage passage = match.one(Passage.class);
        Matcher matcher = kind.wording().pattern().matcher(passage.text().folded());
        List<Result> results = new ArrayList<>();
        while (matcher.find()) {
            results.add(new Verdicts(rule, inspection.words())
                    .violated(Severity.ERROR, hit("statement.forbidden", inspection, passage, matcher)));
        }
        return results;
    }

    private Matter hit(String sentence, Inspection inspection, Passage passage, Matcher matcher) {
        String hit = passage.text().quote(matcher.start(), matcher.end());
        return Matter.of(
                sentence,
                values(hit, ""),
                List.of(Matter.found(inspection.locate(passage, matcher.start(), matcher.end()))));
    }

    private Result without(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        if (hasNoOccasion(inspection)) {
            return noOccasion(inspection);
        }
        if (inspection.passages().stream().noneMatch(passage -> passage.isWithin(kind.within()))) {
            return nowhere(verdicts);
        }
        return gap(inspection)
                .map(gap -> verdicts.undetermined(
                        gap.kind(), Matter.of("statement.hidden", values("", gap.detail()), List.of())))
                .orElseGet(() -> kind.required()
                        ? verdicts.violated(
                                Severity.ERROR,
                                Matter.of("statement.missing", values("", ""), List.of(expected(inspection))))
                        : verdicts.satisfied(Matter.of("statement.clean", values("", ""), List.of())));
    }

    private boolean hasNoOccasion(Inspection inspection) {
        return kind.occasion().isPresent() && occasion(inspection).isEmpty();
    }

    private Result noOccasion(Inspection inspection) {
        return new Verdicts(rule, inspection.words())
                .notApplicable(Matter.of("statement.no-occasion", values("", ""), List.of()));
    }

    /** Where the wording is expected: at its occasion, else in the whole document. */
    private Sighting expected(Inspection inspection) {
        return occasion(inspection).orElseGet(Matter::absent);
    }

    private Optional<Sighting> occasion(Inspection inspection) {
        return kind.occasion().stream()
                .flatMap(occasion -> inspection.passages().stream()
                        .filter(passage -> occasion.isIn(passage.text().folded()))
                        .map(passage -> Matter.found(inspection.locate(
                                passage, 0, passage.text().folded().length()))))
                .findFirst();
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
                "gap",
                gap,
                "where",
                kind.within().section().map(Names::show).orElse(""),
                "title",
                rule.title().zh());
    }
}
