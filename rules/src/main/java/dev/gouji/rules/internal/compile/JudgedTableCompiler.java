package dev.gouji.rules.internal.compile;

import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.Mention;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Table;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.Names;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import dev.gouji.rules.internal.source.TableKind.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** A table that says 是 or 否 behind each value has to say so rightly, by the standard that it prints itself. */
final class JudgedTableCompiler {

    private static final Set<String> MET = Set.of("是", "达标", "合格", "符合", "已达标", "√");
    private static final Set<String> MISSED = Set.of("否", "不达标", "未达标", "不合格", "不符合", "×");

    private final RuleSource rule;
    private final Judged judged;

    JudgedTableCompiler(RuleSource rule, Judged judged) {
        this.rule = rule;
        this.judged = judged;
    }

    CompiledRule<Inspection> compile() {
        Trigger<Inspection> once = new Trigger<>(
                "judged",
                Conditions.each(Subject.class, "any document", subject -> true),
                (inspection, match) -> judge(inspection));
        return new CompiledRule<>(rule, List.of(once), this::none);
    }

    private List<Result> judge(Inspection inspection) {
        Document document = inspection.document();
        List<Result> results = new ArrayList<>();
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Table table) {
                results.addAll(judge(inspection, block, table));
            }
        }
        return results.isEmpty() ? List.of(none(inspection)) : results;
    }

    private List<Result> judge(Inspection inspection, int block, Table table) {
        OptionalInt verdict = column(table, judged.verdict());
        OptionalInt standard = column(table, judged.standard());
        if (verdict.isEmpty() || standard.isEmpty() || verdict.equals(standard)) {
            return List.of();
        }
        List<Result> results = new ArrayList<>();
        for (int row = table.headerRows(); row < table.rows(); row++) {
            List<Cell> cells = table.grid().get(row);
            Optional<Mention> line = inspection.figure(block, cells.get(standard.getAsInt()));
            Optional<Mention> value = value(inspection, block, cells, standard.getAsInt(), verdict.getAsInt());
            String said = folded(cells.get(verdict.getAsInt()));
            if (line.isPresent() && value.isPresent() && (MET.contains(said) || MISSED.contains(said))) {
                comparison(label(cells), value.get(), line.get(), said)
                        .map(comparison -> result(inspection, comparison))
                        .ifPresent(results::add);
            }
        }
        return results;
    }

    /** A row: what it measures, its figures, what it says of them and whether that is so. */
    private record Comparison(String label, Mention value, Mention standard, String said, boolean right) {}

    private Optional<Comparison> comparison(String label, Mention value, Mention standard, String said) {
        boolean comparable = value.quantity().unit().dimension()
                == standard.quantity().unit().dimension();
        if (!comparable) {
            return Optional.empty();
        }
        int order = value.quantity().value().compareTo(standard.quantity().value());
        boolean met = judged.atMost().matches(label) ? order <= 0 : order >= 0;
        // A value printed like the standard may lie on either side of it.
        return Optional.of(new Comparison(label, value, standard, said, order == 0 || met == MET.contains(said)));
    }

    private Result result(Inspection inspection, Comparison row) {
        Matter matter = Matter.of(
                row.right() ? "judged.right" : "judged.wrong",
                Map.of(
                        "name", row.label(),
                        "value", row.value().quantity().printed(),
                        "standard", row.standard().quantity().printed(),
                        "missing", row.said()),
                List.of(inspection.sighting("stated", row.value()), inspection.sighting("operand", row.standard())));
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        if (row.right()) {
            return verdicts.satisfied(matter);
        }
        return inspection.isDoubtful(row.value())
                ? verdicts.undetermined(Obstacle.Kind.DOUBTFUL, matter)
                : verdicts.violated(Severity.ERROR, matter);
    }

    private Result none(Inspection inspection) {
        return new Verdicts(rule, inspection.words())
                .notApplicable(
                        Matter.of("judged.none", Map.of("name", judged.verdict().show()), List.of()));
    }

    /** The figure between standard and verdict, or the only other one of the row. */
    private static Optional<Mention> value(
            Inspection inspection, int block, List<Cell> cells, int standard, int verdict) {
        List<Mention> figures = IntStream.range(1, cells.size())
                .filter(column -> column != standard && column != verdict)
                .mapToObj(cells::get)
                .distinct()
                .flatMap(cell -> inspection.figure(block, cell).stream())
                .toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    private static OptionalInt column(Table table, Names names) {
        int[] columns = IntStream.range(0, table.columns())
                .filter(column -> table.grid().subList(0, Math.max(1, table.headerRows())).stream()
                        .anyMatch(row -> names.matches(folded(row.get(column)))))
                .toArray();
        return columns.length == 1 ? OptionalInt.of(columns[0]) : OptionalInt.empty();
    }

    /** The longest text in front of the figures: the name of what the row measures. */
    private static String label(List<Cell> cells) {
        return cells.subList(0, Math.min(2, cells.size())).stream()
                .map(JudgedTableCompiler::folded)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static String folded(Cell cell) {
        return cell.text().folded();
    }
}
