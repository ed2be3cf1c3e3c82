package dev.gouji.rules.internal.compile;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Result;
import dev.gouji.model.Severity;
import dev.gouji.model.Table;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.ItemsKind;
import dev.gouji.rules.internal.source.Regex;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.source.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where nearly every item of a document has a wording, each has to: 责任部门 behind every task. */
final class ItemsCompiler {

    private static final int FEWEST_ITEMS = 4;
    /** Of five items, four must have the wording for the fifth to be called incomplete. */
    private static final int ALL = 5;

    private static final int NEARLY_ALL = 4;

    private final RuleSource rule;
    private final ItemsKind kind;

    ItemsCompiler(RuleSource rule, ItemsKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    /** An item: the passage that begins it, and whether it or what follows has the wording. */
    private record Item(Passage beginning, boolean complete) {}

    CompiledRule<Inspection> compile() {
        Trigger<Inspection> once = new Trigger<>(
                "items",
                Conditions.each(Subject.class, "any document", subject -> true),
                (inspection, match) -> judge(inspection));
        return new CompiledRule<>(rule, List.of(once), this::without);
    }

    private List<Result> judge(Inspection inspection) {
        return items(inspection).map(items -> judge(inspection, items)).orElseGet(() -> List.of(without(inspection)));
    }

    private List<Result> judge(Inspection inspection, List<Item> items) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        List<Item> incomplete = items.stream().filter(item -> !item.complete()).toList();
        if (incomplete.isEmpty()) {
            return List.of(verdicts.satisfied(matter("items.complete", inspection, items.get(0), items.size())));
        }
        Optional<Obstacle> gap = inspection.gap();
        return incomplete.stream()
                .map(item -> matter("items.incomplete", inspection, item, items.size()))
                .map(matter -> gap.map(unread -> verdicts.undetermined(unread.kind(), matter))
                        .orElseGet(() -> verdicts.violated(Severity.ERROR, matter)))
                .toList();
    }

    private Result without(Inspection inspection) {
        return new Verdicts(rule, inspection.words()).notApplicable(Matter.of("items.none", values("", 0), List.of()));
    }

    /** The items of the finest sort that nearly all have the wording, or those of all columns that are such. */
    private Optional<List<Item>> items(Inspection inspection) {
        if (kind.column().isPresent()) {
            List<Item> cells = cells(inspection, kind.column().get()).stream()
                    .filter(ItemsCompiler::isUsual)
                    .flatMap(List::stream)
                    .toList();
            return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
        }
        return IntStream.range(0, kind.beginnings().size())
                .mapToObj(level -> items(inspection, level))
                .filter(ItemsCompiler::isUsual)
                .findFirst();
    }

    private static boolean isUsual(List<Item> items) {
        long complete = items.stream().filter(Item::complete).count();
        return items.size() >= FEWEST_ITEMS && complete * ALL >= (long) items.size() * NEARLY_ALL;
    }

    /** The cells below each header that is meant, those of one column together. */
    private Collection<List<Item>> cells(Inspection inspection, Regex header) {
        Map<List<Integer>, List<Item>> columns = new LinkedHashMap<>();
        for (Passage passage : inspection.passages()) {
            if (passage.cell().isPresent()
                    && inspection.document().blocks().get(passage.block()) instanceof Table table
                    && table.trust() == Table.Trust.SURE
                    && isBelow(table, passage.cell().get(), header)) {
                Item item = new Item(passage, kind.wording().isIn(passage.text().folded()));
                List<Integer> column =
                        List.of(passage.block(), passage.cell().get().column());
                columns.computeIfAbsent(column, key -> new ArrayList<>()).add(item);
            }
        }
        return columns.values();
    }

    private static boolean isBelow(Table table, CellPosition cell, Regex header) {
        return table.headerRows() > 0
                && cell.row() >= table.headerRows()
                && table.cell(cell.row(), cell.column()).columns() == 1
                && header.isIn(
                        table.cell(table.headerRows() - 1, cell.column()).text().folded());
    }

    /** Items of one level reach to the next beginning of the same or a coarser one. */
    private List<Item> items(Inspection inspection, int level) {
        List<Regex> ends = kind.beginnings().subList(level, kind.beginnings().size());
        List<Item> items = new ArrayList<>();
        Optional<Item> open = Optional.empty();
        for (Passage passage : inspection.passages()) {
            String text = passage.text().folded();
            if (passage.cell().isEmpty() && ends.stream().anyMatch(end -> end.isIn(text))) {
                open.ifPresent(items::add);
                open = kind.beginnings().get(level).isIn(text)
                        ? Optional.of(new Item(passage, false))
                        : Optional.empty();
            }
            boolean complete = kind.wording().isIn(text);
            open = open.map(item -> new Item(item.beginning(), item.complete() || complete));
        }
        open.ifPresent(items::add);
        return items;
    }

    private Matter matter(String sentence, Inspection inspection, Item item, int count) {
        Passage passage = item.beginning();
        String quote = passage.text().quote(0, passage.text().folded().length());
        return Matter.of(
                sentence,
                values(quote, count),
                List.of(Matter.found(
                        inspection.locate(passage, 0, passage.text().folded().length()))));
    }

    private Map<String, String> values(String item, int count) {
        int shown = Math.min(item.length(), 20);
        return Map.of(
                "hit", item.substring(0, shown),
                "wording", kind.wording().written(),
                "title", rule.title().zh(),
                "count", String.valueOf(count));
    }
}
