package dev.gouji.rules.internal.compile;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.HeadingFact;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.SectionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A heading has to be there; where it may have been overlooked, its absence is no violation. */
final class SectionCompiler {

    private static final int LONGEST_HEADING = 30;
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十]+[章部]|[一二三四五六七八九十]+、|[0-9]{1,2}[.、](?![0-9])");

    private final RuleSource rule;
    private final SectionKind kind;

    SectionCompiler(RuleSource rule, SectionKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        Comparator<HeadingFact> order = Comparator.comparing(
                        (HeadingFact heading) -> !kind.names().isExactly(heading.folded()))
                .thenComparing(HeadingFact::level)
                .thenComparing(HeadingFact::block);
        String id = "heading " + kind;
        return new CompiledRule<>(
                rule,
                List.of(
                        new Trigger<>(
                                "found", Conditions.first(HeadingFact.class, id, this::counts, order), this::found),
                        new Trigger<>("missing", Conditions.none(HeadingFact.class, id, this::counts), this::missing)),
                this::absence);
    }

    private boolean counts(HeadingFact heading) {
        return heading.level() <= kind.level() && kind.names().matches(heading.folded());
    }

    private List<Result> found(Inspection inspection, Match match) {
        HeadingFact heading = match.one(HeadingFact.class);
        Map<String, String> values = values(heading.folded(), "");
        return List.of(new Verdicts(rule, inspection.words())
                .satisfied(
                        Matter.of("section.found", values, List.of(Matter.found(inspection.locate(heading.block()))))));
    }

    private List<Result> missing(Inspection inspection, Match match) {
        return List.of(absence(inspection));
    }

    private Result absence(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        Map<String, String> values = values("", "");
        if (inspection.headings().isEmpty()) {
            return verdicts.undetermined(Obstacle.Kind.MISSING, Matter.of("section.no-headings", values, List.of()));
        }
        Optional<Result> trace = trace(inspection, verdicts);
        if (trace.isPresent()) {
            return trace.get();
        }
        return inspection
                .gap()
                .map(gap -> verdicts.undetermined(
                        gap.kind(), Matter.of("section.hidden", values("", gap.detail()), List.of())))
                .orElseGet(() -> verdicts.violated(
                        Severity.ERROR, Matter.of("section.missing", values, List.of(Matter.absent()))));
    }

    /** The name as a deeper heading or a line of its own: perhaps the heading, read as something else. */
    private Optional<Result> trace(Inspection inspection, Verdicts verdicts) {
        return inspection.passages().stream()
                .filter(passage -> passage.block() >= 0 && passage.cell().isEmpty())
                .filter(passage -> passage.text().folded().length() <= LONGEST_HEADING)
                .filter(passage -> mayBeHeading(passage.text().folded()))
                .findFirst()
                .map(passage -> verdicts.undetermined(
                        Obstacle.Kind.DOUBTFUL,
                        Matter.of(
                                "section.elsewhere",
                                values(passage.text().folded(), ""),
                                List.of(Matter.found(inspection.locate(passage.block()))))));
    }

    /** The name alone, or behind a number as chapters have it. */
    private boolean mayBeHeading(String line) {
        return kind.names().isExactly(line)
                || (CHAPTER.matcher(line).lookingAt() && kind.names().matches(line));
    }

    private Map<String, String> values(String heading, String gap) {
        return Map.of(
                "name", kind.names().show(), "level", String.valueOf(kind.level()), "heading", heading, "gap", gap);
    }
}
