package dev.gouji.rules.internal.compile;

import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Relation;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import dev.gouji.rules.internal.source.TargetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares the shares at which a plan aims with those it starts from, told apart by columns and chapters. */
final class TargetCompiler {

    private static final Pattern BASE_COLUMN = Pattern.compile("发展基础|基期|基数|现状值?|现有");
    private static final Pattern TARGET_COLUMN = Pattern.compile("规划建设目标|规划目标|建设目标|目标值?");
    private static final Pattern BASE_CHAPTER = Pattern.compile("基础|现状|回顾|发展情况|成就|成效");
    private static final Pattern TARGET_CHAPTER = Pattern.compile("目标");
    /** What may stand around the name of a share without changing it. */
    private static final Pattern TRIMMINGS = Pattern.compile("达到|保持在?|稳定在?|提高到|力争|争取|确保|总体");

    private static final Pattern CHANGED_BY = Pattern.compile("(?:增长|提高|提升|下降|降低|增加|减少)了?[约近]?$");
    private static final Pattern CHANGE = Pattern.compile("增长|增幅|提高|下降|新增|减少|年均");
    private static final int SHORTEST_NAME = 4;

    private final RuleSource rule;
    private final TargetKind kind;

    TargetCompiler(RuleSource rule, TargetKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        Trigger<Inspection> once = new Trigger<>(
                "targets",
                Conditions.each(Subject.class, "any document", subject -> true),
                (inspection, match) -> judge(inspection));
        return new CompiledRule<>(rule, List.of(once), this::none);
    }

    private List<Result> judge(Inspection inspection) {
        Map<Integer, Passage> passages = new HashMap<>();
        for (Passage passage : inspection.passages()) {
            passages.putIfAbsent(passage.block(), passage);
        }
        Map<String, List<Mention>> bases = new HashMap<>();
        List<Mention> targets = new ArrayList<>();
        for (Mention mention : inspection.mentions()) {
            Optional<Passage> passage =
                    Optional.ofNullable(passages.get(mention.place().block()));
            List<String> above = passage.map(Passage::sections).orElse(List.of());
            if (!isComparable(mention)
                    || passage.filter(text -> isChange(text, mention)).isPresent()) {
                continue;
            }
            if (isOf(mention, above, BASE_COLUMN, BASE_CHAPTER)) {
                bases.computeIfAbsent(name(mention), name -> new ArrayList<>()).add(mention);
            } else if (isFinal(inspection, mention) && isOf(mention, above, TARGET_COLUMN, TARGET_CHAPTER)) {
                targets.add(mention);
            }
        }
        List<Result> results = targets.stream()
                .flatMap(target -> base(bases, target).map(base -> compare(inspection, base, target)).stream())
                .toList();
        return results.isEmpty() ? List.of(none(inspection)) : results;
    }

    private boolean isComparable(Mention mention) {
        String thing = mention.thing();
        return mention.quantity().unit().dimension() == Dimension.SHARE
                && mention.context().scope().isEmpty()
                && name(mention).length() >= SHORTEST_NAME
                && !CHANGE.matcher(thing).find()
                && kind.except().filter(except -> except.isIn(thing)).isEmpty();
    }

    /** Whether the words right before the figure say that it is by how much the share changes: 比例增长3%. */
    private static boolean isChange(Passage passage, Mention mention) {
        int at = mention.place().from();
        return mention.place().cell().isEmpty()
                && CHANGED_BY.matcher(passage.text().folded().substring(0, at)).find();
    }

    /** In tables the column tells, in the text the innermost chapter that is about either. */
    private static boolean isOf(Mention mention, List<String> above, Pattern column, Pattern chapter) {
        if (mention.place().cell().isPresent()) {
            return column.matcher(mention.thing()).find();
        }
        return above.stream()
                .filter(heading -> BASE_CHAPTER.matcher(heading).find()
                        || TARGET_CHAPTER.matcher(heading).find())
                .reduce((outer, inner) -> inner)
                .filter(heading -> chapter.matcher(heading).find())
                .isPresent();
    }

    /** Steps on the way may lie below the base; the end may not. */
    private static boolean isFinal(Inspection inspection, Mention mention) {
        Optional<String> edition = inspection.document().profile().edition();
        boolean told = mention.place().cell().isPresent();
        return !told
                || mention.context()
                        .period()
                        .filter(period -> edition.filter(years -> years.endsWith(String.valueOf(period.lastYear())))
                                .isPresent())
                        .isPresent();
    }

    /** The only base of the name; several are bases of different things. */
    private static Optional<Mention> base(Map<String, List<Mention>> bases, Mention target) {
        List<Mention> named = bases.getOrDefault(name(target), List.of());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Result compare(Inspection inspection, Mention base, Mention target) {
        boolean reached = Relation.AT_LEAST.mayHold(target.interval(), base.interval());
        Matter matter = Matter.of(
                reached ? "target.reached" : "target.below",
                Map.of(
                        "name", name(target),
                        "base", base.quantity().printed(),
                        "target", target.quantity().printed()),
                List.of(inspection.sighting("stated", target), inspection.sighting("operand", base)));
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        if (reached) {
            return verdicts.satisfied(matter);
        }
        boolean doubtful = inspection.isDoubtful(base) || inspection.isDoubtful(target);
        return doubtful
                ? verdicts.undetermined(Obstacle.Kind.DOUBTFUL, matter)
                : verdicts.violated(Severity.WARNING, matter);
    }

    private Result none(Inspection inspection) {
        return new Verdicts(rule, inspection.words()).notApplicable(Matter.of("target.none", Map.of(), List.of()));
    }

    private static String name(Mention mention) {
        String bare = BASE_COLUMN.matcher(mention.thing()).replaceAll("");
        bare = TARGET_COLUMN.matcher(bare).replaceAll("");
        return TRIMMINGS.matcher(bare).replaceAll("").replaceAll("占比|比重", "比例");
    }
}
