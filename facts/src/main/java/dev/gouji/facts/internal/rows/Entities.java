package dev.gouji.facts.internal.rows;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the things that the rows of a table tell of. */
final class Entities {

    private static final Pattern NAME =
            Pattern.compile(".*(?:名称|项目|工程|建筑物?|楼宇|场馆|基地|平台|校区|中心|实验室|实训室)|(?:建设|规划)(?:项目|内容)");
    private static final int FEWEST = 2;

    private final Document document;
    private final Map<Integer, List<Mention>> inTables = new TreeMap<>();

    Entities(Document document, List<Mention> mentions) {
        this.document = document;
        for (Mention mention : mentions) {
            if (mention.place().cell().isPresent()) {
                inTables.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** The entities of each table that has some; none of a table whose grid is doubtful. */
    List<List<Entity>> byTable() {
        List<List<Entity>> found = new ArrayList<>();
        inTables.forEach((index, figures) -> {
            Block block = document.blocks().get(index);
            if (block instanceof Table table && table.trust() == Table.Trust.SURE) {
                List<Entity> entities = entities(table, figures);
                if (entities.size() >= FEWEST) {
                    found.add(entities);
                }
            }
        });
        return found;
    }

    private static List<Entity> entities(Table table, List<Mention> figures) {
        Optional<Integer> column = nameColumn(table);
        if (column.isEmpty()) {
            return List.of();
        }
        Map<String, List<Map.Entry<Attribute, Mention>>> byName = new LinkedHashMap<>();
        for (Mention figure : figures) {
            CellPosition at = figure.place().cell().orElseThrow();
            String name = table.cell(at.row(), column.get()).text().folded();
            if (at.column() != column.get() && !Entity.parts(name).isEmpty()) {
                attribute(table, at, figure)
                        .ifPresent(attribute -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(Map.entry(attribute, attribute.read(figure))));
            }
        }
        return byName.entrySet().stream()
                .map(entry -> new Entity(entry.getKey(), keys(entry.getKey(), byName), entry.getValue()))
                .toList();
    }

    /** The parts of the name that occur in the name of no other row. */
    private static List<String> keys(String name, Map<String, ?> names) {
        return Entity.parts(name).stream()
                .filter(part -> names.keySet().stream().noneMatch(other -> !other.equals(name) && other.contains(part)))
                .toList();
    }

    /** The leftmost column whose head says that names stand below. */
    private static Optional<Integer> nameColumn(Table table) {
        for (int column = 0; column < table.columns() && table.headerRows() > 0; column++) {
            String head = table.cell(table.headerRows() - 1, column).text().folded();
            if (NAME.matcher(head).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** By the words before it in a cell of words; by the head of the column, if the figure is all of the cell. */
    private static Optional<Attribute> attribute(Table table, CellPosition at, Mention figure) {
        String text = table.cell(at.row(), at.column()).text().folded();
        boolean whole = figure.place().from() == 0 && figure.place().to() == text.length();
        return whole
                ? Attribute.of(
                        table.cell(table.headerRows() - 1, at.column()).text().folded(), figure)
                : Attribute.of(Clauses.before(text, figure.place().from()), figure);
    }
}
