package dev.gouji.extract;

import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads small files and writes what came of them in one line a block. */
public final class Reading {

    private Reading() {}

    public static Document document(String name, byte[] content) {
        return new DocumentExtractor()
                .extract(name, content)
                .match(Extraction.Extracted::document, unreadable -> fail(name + ": " + unreadable.obstacle()));
    }

    public static Document document(String name, String content) {
        return document(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Obstacle obstacle(String name, byte[] content) {
        return new DocumentExtractor()
                .extract(name, content)
                .match(extracted -> fail(name + " was read"), Extraction.Unreadable::obstacle);
    }

    /** {@code H1 text}, {@code BODY text}, {@code TABLE a|b / c|d}, {@code PICTURE description}; {@code ⏎} breaks lines. */
    public static List<String> lines(Document document) {
        return lines(document.blocks());
    }

    public static List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.<String>match(
                        heading -> "H" + heading.level() + " " + heading.text(),
                        paragraph -> paragraph.role() + " " + paragraph.text(),
                        table -> "TABLE " + grid(table),
                        picture -> "PICTURE " + picture.description()))
                .map(line -> line.replace('\n', '⏎'))
                .toList();
    }

    /** The rows parted by {@code /}, the cells by {@code |}. */
    public static String grid(Table table) {
        return table.grid().stream()
                .map(row -> row.stream().map(cell -> cell.text().original()).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" / "));
    }

    /** The only table of a document. */
    public static Table table(Document document) {
        List<Table> tables = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        return tables.size() == 1 ? tables.get(0) : fail(tables.size() + " tables");
    }
}
