package dev.gouji.rules.internal.compile;

import dev.gouji.model.Cell;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Result;
import dev.gouji.model.Section;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Table;
import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Numbered;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Trigger;
import dev.gouji.rules.internal.source.NumberingKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.Ordinal;
import dev.gouji.rules.internal.wording.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers follow each other; a number that was only read as something else is not missing. */
final class NumberingCompiler {

    private final RuleSource rule;
    private final NumberingKind kind;

    NumberingCompiler(RuleSource rule, NumberingKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule<Inspection> compile() {
        return new CompiledRule<>(
                rule,
                List.of(new Trigger<>("numbered", List.of(), (inspection, match) -> results(inspection))),
                this::none);
    }

    /**
     * One number of a run.
     *
     * @param value what it is
     * @param block where it stands
     * @param sighting where it stands
     * @param label how the number is written with any value
     * @param text the line, to tell a repeated number from a repeated line
     */
    private record Item(int value, int block, Sighting sighting, IntFunction<String> label, String text) {}

    private List<Result> results(Inspection inspection) {
        List<List<Item>> runs = runs(inspection);
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        List<Result> results = new ArrayList<>();
        runs.forEach(run -> results.addAll(faults(run, inspection)));
        if (results.isEmpty() && runs.stream().anyMatch(run -> run.size() > 1)) {
            String count = String.valueOf(runs.stream().mapToInt(List::size).sum());
            results.add(verdicts.satisfied(Matter.of("numbering.whole", Map.of("count", count), List.of())));
        }
        return results;
    }

    private List<List<Item>> runs(Inspection inspection) {
        return switch (kind.of()) {
            case HEADINGS -> headings(inspection);
            case TABLES -> captions(inspection, Numbered.Sort.TABLE);
            case FIGURES -> captions(inspection, Numbered.Sort.FIGURE);
            case CASES -> captions(inspection, Numbered.Sort.CASE);
            case ROWS -> rows(inspection);
        };
    }

    private List<Result> faults(List<Item> run, Inspection inspection) {
        List<Result> results = new ArrayList<>();
        for (Sequence.Fault fault :
                Sequence.faults(run.stream().map(Item::value).toList())) {
            Item item = run.get(fault.at());
            if (fault.missing().isEmpty()) {
                repeated(run, fault.at(), inspection).ifPresent(results::add);
            } else if (fault.missing().stream()
                    .noneMatch(value -> stands(item.label().apply(value), run.get(fault.at() - 1), item, inspection))) {
                results.add(missing(run, fault, inspection));
            }
        }
        return results;
    }

    private Optional<Result> repeated(List<Item> run, int at, Inspection inspection) {
        Item item = run.get(at);
        return run.subList(0, at).stream()
                .filter(other -> other.value() == item.value())
                .reduce((first, second) -> second)
                .filter(other -> !other.text().equals(item.text()))
                .map(other -> result("numbering.repeated", item, other, "", inspection));
    }

    private Result missing(List<Item> run, Sequence.Fault fault, Inspection inspection) {
        Item item = run.get(fault.at());
        Item before = run.get(fault.at() - 1);
        String missing = fault.missing().stream()
                .map(value -> "“" + item.label().apply(value) + "”")
                .collect(Collectors.joining());
        return result("numbering.missing", item, before, missing, inspection);
    }

    private Result result(String sentence, Item item, Item before, String missing, Inspection inspection) {
        Map<String, String> values = Map.of(
                "number", item.label().apply(item.value()),
                "before", before.label().apply(before.value()),
                "missing", missing);
        List<Sighting> places = List.of(before.sighting(), item.sighting());
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        Matter matter = Matter.of(sentence, values, places);
        return inspection
                .gap()
                .filter(gap -> !missing.isEmpty())
                .map(gap -> verdicts.undetermined(gap.kind(), matter.saying("numbering.hidden")))
                .orElseGet(() -> verdicts.violated(Severity.ERROR, matter));
    }

    /** Whether a line between the two begins with the number, so that it was overlooked rather than left out. */
    private boolean stands(String label, Item before, Item item, Inspection inspection) {
        return kind.of() != NumberingKind.Of.ROWS
                && inspection.passages().stream()
                        .filter(passage -> before.block() <= passage.block() && passage.block() <= item.block())
                        .map(passage -> passage.text().folded())
                        .anyMatch(folded -> folded.startsWith(label)
                                && (folded.length() == label.length()
                                        || !Character.isDigit(folded.charAt(label.length()))));
    }

    private static List<List<Item>> headings(Inspection inspection) {
        List<List<Item>> runs = new ArrayList<>();
        siblings(inspection.document().sections(), inspection, runs);
        return runs;
    }

    /** Headings of one style side by side; what has another heading before it and begins with 1 is a run of its own. */
    private static void siblings(List<Section> sections, Inspection inspection, List<List<Item>> runs) {
        Map<String, List<Item>> byStyle = new LinkedHashMap<>();
        String last = "";
        for (Section section : sections) {
            String folded = section.heading().text().folded();
            Optional<Ordinal> ordinal = Ordinal.of(folded);
            String style = ordinal.map(Ordinal::style).orElse("");
            if (ordinal.isPresent()) {
                if (ordinal.get().value() == 1 && !style.equals(last)) {
                    Optional.ofNullable(byStyle.remove(style)).ifPresent(runs::add);
                }
                byStyle.computeIfAbsent(style, key -> new ArrayList<>())
                        .add(new Item(
                                ordinal.get().value(),
                                section.first(),
                                Matter.found(inspection.locate(section.first())),
                                ordinal.get()::with,
                                folded));
            }
            last = style;
        }
        runs.addAll(byStyle.values());
        sections.forEach(section -> siblings(section.children(), inspection, runs));
    }

    private static List<List<Item>> captions(Inspection inspection, Numbered.Sort sort) {
        Map<String, List<Item>> byGroup = new LinkedHashMap<>();
        for (Numbered numbered : Numbered.of(sort, inspection.document().blocks())) {
            byGroup.computeIfAbsent(numbered.group(), key -> new ArrayList<>())
                    .add(new Item(
                            numbered.value(),
                            numbered.block(),
                            Matter.found(inspection.locate(numbered.block())),
                            numbered::label,
                            numbered.caption()));
        }
        return List.copyOf(byGroup.values());
    }

    private static List<List<Item>> rows(Inspection inspection) {
        return inspection.passages().stream()
                .filter(passage ->
                        passage.cell().filter(cell -> cell.column() < 2).isPresent())
                .filter(passage -> passage.text().folded().matches("序号|编号"))
                .map(passage -> rows(inspection, passage))
                .toList();
    }

    private static List<Item> rows(Inspection inspection, Passage header) {
        Table table = (Table) inspection.document().blocks().get(header.block());
        CellPosition at = header.cell().orElseThrow();
        if (table.trust() == Table.Trust.DOUBTFUL) {
            return List.of();
        }
        return IntStream.range(at.row() + 1, table.rows())
                .filter(row -> !goesOn(table, row, at.column()))
                .mapToObj(row -> table.cell(row, at.column()))
                .distinct()
                .filter(cell -> cell.text().folded().matches("[0-9]{1,3}"))
                .map(cell -> item(inspection, header.block(), cell))
                .toList();
    }

    /** Whether the row repeats the number above because it goes on with what stands there: another unit of it, or 其中. */
    private static boolean goesOn(Table table, int row, int column) {
        if (row == 0 || column + 1 >= table.columns()) {
            return false;
        }
        String name = table.cell(row, column + 1).text().folded();
        String above = table.cell(row - 1, column + 1).text().folded();
        return table.cell(row, column)
                        .text()
                        .folded()
                        .equals(table.cell(row - 1, column).text().folded())
                && (name.equals(above) || name.startsWith("其中"));
    }

    private static Item item(Inspection inspection, int block, Cell cell) {
        Passage passage = inspection.passages().stream()
                .filter(text -> text.block() == block
                        && text.cell().equals(Optional.of(new CellPosition(cell.row(), cell.column()))))
                .findFirst()
                .orElseThrow();
        return new Item(
                Integer.parseInt(cell.text().folded()),
                block,
                Matter.found(inspection.locate(passage, 0, cell.text().folded().length())),
                String::valueOf,
                "row " + cell.row());
    }

    private Result none(Inspection inspection) {
        Verdicts verdicts = new Verdicts(rule, inspection.words());
        return inspection
                .gap()
                .map(gap -> verdicts.undetermined(
                        gap.kind(),
                        Matter.of(
                                "wording.hidden",
                                Map.of(
                                        "gap",
                                        gap.detail(),
                                        "title",
                                        rule.title().in(inspection.words().locale())),
                                List.of())))
                .orElseGet(() -> verdicts.notApplicable(Matter.of("numbering.none", Map.of(), List.of())));
    }
}
