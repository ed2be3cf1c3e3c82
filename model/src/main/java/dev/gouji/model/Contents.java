package dev.gouji.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a document consists of, for the reader to see that it was read rightly.
 *
 * @param headings in reading order
 * @param tables in reading order
 */
public record Contents(List<Entry> headings, List<TableEntry> tables) {

    public static final Contents NONE = new Contents(List.of(), List.of());

    /**
     * A heading.
     *
     * @param level 1 for chapters
     * @param text as printed
     * @param page page number from 1, empty for formats without pages
     */
    public record Entry(int level, String text, OptionalInt page) {}

    /**
     * A table.
     *
     * @param title its caption or number, empty if it has none
     * @param rows header rows counted in
     * @param columns number of columns
     * @param page page number from 1, empty for formats without pages
     * @param trust whether the grid is sure
     */
    public record TableEntry(String title, int rows, int columns, OptionalInt page, Table.Trust trust) {}

    public Contents {
        headings = List.copyOf(headings);
        tables = List.copyOf(tables);
    }

    public static Contents of(Document document) {
        return new Contents(
                document.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .map(heading -> new Entry(
                                heading.level(), heading.text().original().strip(), page(heading)))
                        .toList(),
                document.blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .map(table -> new TableEntry(
                                table.caption()
                                        .map(Text::original)
                                        .or(table::number)
                                        .orElse(""),
                                table.rows(),
                                table.columns(),
                                page(table),
                                table.trust()))
                        .toList());
    }

    private static OptionalInt page(Block block) {
        return block.regions().stream().mapToInt(Region::page).findFirst();
    }
}
