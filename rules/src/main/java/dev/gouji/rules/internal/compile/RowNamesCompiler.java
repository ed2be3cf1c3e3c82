package dev.gouji.rules.internal.compile;

import dev.gouji.model.Cell;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.source.RuleSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two tables with a column of one name, 专业群, that list the same things in the same order have one name for each of them.
 *
 * <p>Tables that differ in more than a row of five, or in their order, are about different things.
 */
final class RowNamesCompiler {

    private static final int FEWEST_ROWS = 5;
    /** Of so many rows one may be named otherwise. */
    private static final int ONE_IN = 5;

    private static final Pattern NO_NAME = Pattern.compile("|.*\\d.*|合计|总计|小计|平均.*|其他.*");

    private final RuleSource rule;

    RowNamesCompiler(RuleSource rule) {
        this.rule = rule;
    }

    /** Two rows that stand at one place of their lists. */
    private record Pair(int own, int other) {}

    /** A column of names: what it is called, where the table stands and the cells from top to bottom. */
    private record Names(String head, int block, Table table, List<Cell> cells) {

        /** What the row is called, without the word for all of them: 智能制造 for 智能制造专业群. */
        String name(int row) {
            String name = cells.get(row).text().folded();
            return name.length() > head.length() && name.endsWith(head)
                    ? name.substring(0, name.length() - head.length())
                    : name;
        }

        /**
         * The rows of both, by pairs from the top; where one has two rows for one of the other, 文旅创意-艺术 and 文旅创意-旅游, the
         * first counts. Empty if they do not come out even.
         */
        List<Pair> beside(Names other) {
            List<Pair> pairs = new ArrayList<>();
            int own = 0;
            int its = 0;
            while (own < cells.size() && its < other.cells.size()) {
                Pair pair = new Pair(own, its);
                pairs.add(pair);
                own++;
                its++;
                while (own < cells.size() && isAlike(other, new Pair(own, pair.other()))) {
                    own++;
                }
                while (its < other.cells.size() && isAlike(other, new Pair(pair.own(), its))) {
                    its++;
                }
            }
            return own == cells.size() && its == other.cells.size() ? pairs : List.of();
        }

        boolean isAlike(Names other, Pair rows) {
            String name = name(rows.own());
            String otherName = other.name(rows.other());
            return name.contains(otherName) || otherName.contains(name);
        }

        boolean has(String name) {
            return IntStream.range(0, cells.size()).anyMatch(row -> name(row).equals(name));
        }
    }

    CompiledRule<Inspection> compile() {
        return new Slips(rule, "reference.renamed", this::told).compile();
    }

    private List<Slips.Told> told(Inspection inspection) {
        List<Names> earlier = new ArrayList<>();
        List<Slips.Told> told = new ArrayList<>();
        for (Names names : columns(inspection)) {
            earlier.stream()
                    .filter(other -> other.head().equals(names.head()))
                    .forEach(other -> told.addAll(told(inspection, names, other)));
            earlier.add(names);
        }
        return told;
    }

    private static List<Slips.Told> told(Inspection inspection, Names names, Names other) {
        List<Pair> pairs = names.beside(other);
        List<Pair> renamed =
                pairs.stream().filter(rows -> !names.isAlike(other, rows)).toList();
        boolean areOneList = renamed.size() * ONE_IN <= pairs.size()
                && renamed.stream()
                        .noneMatch(rows -> other.has(names.name(rows.own())) || names.has(other.name(rows.other())));
        return areOneList
                ? renamed.stream()
                        .flatMap(rows -> told(inspection, names, other, rows).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Slips.Told> told(Inspection inspection, Names names, Names other, Pair rows) {
        Map<String, String> values = Map.of(
                "other",
                other.name(rows.other()),
                "table",
                other.table().number().orElse(other.head()));
        return passage(inspection, names.block(), names.cells().get(rows.own()))
                .map(passage ->
                        new Slips.Told(passage, 0, passage.text().folded().length(), values));
    }

    private static Optional<Passage> passage(Inspection inspection, int block, Cell cell) {
        Optional<CellPosition> position = Optional.of(new CellPosition(cell.row(), cell.column()));
        return Slips.passages(inspection).stream()
                .filter(passage -> passage.block() == block && passage.cell().equals(position))
                .findFirst();
    }

    private static List<Names> columns(Inspection inspection) {
        List<Names> columns = new ArrayList<>();
        for (int i = 0; i < inspection.document().blocks().size(); i++) {
            if (inspection.document().blocks().get(i) instanceof Table table && table.trust() == Table.Trust.SURE) {
                columns.addAll(columns(i, table));
            }
        }
        return columns;
    }

    /** The columns whose every cell is a name of its own. */
    private static List<Names> columns(int block, Table table) {
        List<Names> columns = new ArrayList<>();
        for (int column = 0; column < table.columns() && table.headerRows() > 0; column++) {
            Text head = head(table, column);
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int row = table.headerRows(); row < table.rows(); row++) {
                Cell cell = table.cell(row, column);
                cells.putIfAbsent(cell.text().folded(), cell);
            }
            cells.keySet().removeIf(name -> NO_NAME.matcher(name).matches());
            if (!head.isBlank() && cells.size() >= FEWEST_ROWS) {
                columns.add(new Names(head.folded(), block, table, List.copyOf(cells.values())));
            }
        }
        return columns;
    }

    private static Text head(Table table, int column) {
        return IntStream.range(0, table.headerRows())
                .mapToObj(row -> table.cell(row, column).text())
                .filter(text -> !text.isBlank())
                .reduce(Text.EMPTY, (above, below) -> below);
    }
}
