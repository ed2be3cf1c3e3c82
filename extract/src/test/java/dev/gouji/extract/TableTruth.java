package dev.gouji.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as it should be read.
 *
 * @param id its name in the file of truths
 * @param caption empty if the document gives it none
 * @param headerRows how many rows at the top are headers
 * @param sourceNote the line below it
 * @param grid cell texts; that of a spanning cell stands in every place it covers
 */
record TableTruth(
        String id, Optional<String> caption, int headerRows, Optional<String> sourceNote, List<List<String>> grid) {

    /** The tables of a document in reading order. */
    static List<TableTruth> read(Path file, String document) {
        List<TableTruth> tables = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(file.toFile()).get("documents")) {
            if (node.get("document").asString().equals(document)) {
                node.get("tables").forEach(table -> tables.add(of(table)));
            }
        }
        return tables;
    }

    private static TableTruth of(JsonNode table) {
        List<List<String>> grid = new ArrayList<>();
        for (JsonNode row : table.get("grid")) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asString()));
            grid.add(cells);
        }
        return new TableTruth(
                table.get("id").asString(),
                text(table.get("caption")),
                table.get("header_rows").asInt(),
                text(table.get("source_note")),
                grid);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(node.asString());
    }
}
