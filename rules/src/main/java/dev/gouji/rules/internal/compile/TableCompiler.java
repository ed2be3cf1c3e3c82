package dev.gouji.rules.internal.compile;

import dev.gouji.model.Cell;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Table;
import dev.gouji.rules.internal.engine.CaptionFact;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Match;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.Names;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.TableKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table has to be there with its labels; a table that is there and cannot be read is not missing. */
final class TableCompiler {

    /** Labels stand in the first columns even where no column is known to be a header: a serial number, a group, a name. */
    private static final int LABEL_COLUMNS = 3;

    private static final Set<String> UNIT_COLUMN = Set.of("单位", "计量单位");

    private final RuleSource rule;
    private final TableKind kind;

    TableCompiler(RuleSource rule, TableKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        if (kind.judged().isPresent()) {
            return new JudgedTableCompiler(rule, kind.judged().get()).compile();
        }
        Comparator<CaptionFact> order = Comparator.comparing(
                        (CaptionFact caption) -> caption.table().isEmpty())
                .thenComparing(CaptionFact::block);
        String id = "caption " + kind.names();
        return new CompiledRule<>(
                rule,
                List.of(
                        new Trigger<>(
                                "found", Conditions.first(CaptionFact.class, id, this::matches, order), this::found),
                        new Trigger<>(
                                "missing",
                                Conditions.none(CaptionFact.class, id, this::matches),
                                (inspection, match) -> List.of(absence(inspection)))),
                this::absence);
    }

    private boolean matches(CaptionFact caption) {
        return kind.names().matches(caption.folded());
    }

    private Result absence(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        if (kind.presence() == TableKind.Presence.IF_PRESENT) {
            return verdicts.notApplicable(Matter.of("table.none", values("", "", ""), List.of()));
        }
        return inspection
                .gap()
                .map(gap -> verdicts.undetermined(
                        gap.kind(), Matter.of("table.hidden", values("", "", gap.detail()), List.of())))
                .orElseGet(() -> verdicts.violated(
                        Severity.ERROR, Matter.of("table.missing", values("", "", ""), List.of(Matter.absent()))));
    }

    private List<Result> found(Inspection inspection, Match match) {
        CaptionFact caption = match.one(CaptionFact.class);
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        List<Table> tables = inspection.captions().stream()
                .filter(this::matches)
                .flatMap(other -> other.table().stream())
                .toList();
        String missing = missing(tables);
        Matter matter = Matter.of(
                "table.found",
                values(caption.folded(), missing, ""),
                List.of(Matter.found(inspection.locate(caption.block()))));
        if (tables.isEmpty()) {
            Matter unreadable = matter.saying("table.unreadable");
            return List.of(
                    kind.presence() == TableKind.Presence.REQUIRED
                            ? verdicts.undetermined(Obstacle.Kind.DOUBTFUL, unreadable)
                            : verdicts.notApplicable(unreadable));
        }
        if (missing.isEmpty()) {
            return List.of(verdicts.satisfied(matter));
        }
        boolean doubtful = tables.stream().anyMatch(table -> table.trust() == Table.Trust.DOUBTFUL);
        return List.of(
                doubtful
                        ? verdicts.undetermined(Obstacle.Kind.DOUBTFUL, matter.saying("table.incomplete-doubtful"))
                        : verdicts.violated(Severity.ERROR, matter.saying("table.incomplete")));
    }

    /** The rows and labels that no table under the caption has; continued tables are one. */
    private String missing(List<Table> tables) {
        Stream<String> rows = kind.rows().stream()
                .filter(row -> tables.stream().noneMatch(table -> holds(table, row)))
                .map(TableKind.Row::show);
        Stream<String> columns = kind.columns().stream()
                .filter(label ->
                        tables.stream().flatMap(TableCompiler::columnLabels).noneMatch(label::matches))
                .map(Names::show);
        return Stream.concat(rows, columns).collect(Collectors.joining("、"));
    }

    private static boolean holds(Table table, TableKind.Row row) {
        int labels = Math.min(table.columns(), Math.max(LABEL_COLUMNS, table.headerColumns()));
        return table.grid().stream()
                .filter(cells -> cells.subList(0, labels).stream()
                        .map(TableCompiler::folded)
                        .anyMatch(row.label()::matches))
                .anyMatch(cells -> unitFits(table, cells, row));
    }

    /** A table without a column of units, or a cell there that is left empty, says nothing against the unit. */
    private static boolean unitFits(Table table, List<Cell> cells, TableKind.Row row) {
        return row.units().isEmpty()
                || unitColumns(table)
                        .mapToObj(column -> folded(cells.get(column)))
                        .allMatch(unit -> unit.isEmpty() || row.units().contains(unit));
    }

    private static IntStream unitColumns(Table table) {
        int rows = Math.min(table.rows(), Math.max(1, table.headerRows()));
        return IntStream.range(0, table.columns())
                .filter(column -> table.grid().subList(0, rows).stream()
                        .map(row -> folded(row.get(column)))
                        .anyMatch(UNIT_COLUMN::contains));
    }

    private static Stream<String> columnLabels(Table table) {
        int rows = Math.min(table.rows(), Math.max(1, table.headerRows()));
        return table.grid().subList(0, rows).stream().flatMap(List::stream).map(TableCompiler::folded);
    }

    private static String folded(Cell cell) {
        return cell.text().folded();
    }

    private Map<String, String> values(String caption, String missing, String gap) {
        return Map.of("name", kind.names().show(), "caption", caption, "missing", missing, "gap", gap);
    }
}
