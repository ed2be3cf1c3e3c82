package dev.gouji.facts.internal.rows;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of all tables of a document by their labels, with the figures that are all of a cell. */
public final class TableRows {

    /**
     * A row below the headers.
     *
     * @param block of the table
     * @param label its leftmost words, without brackets
     * @param figures the figures that are all of a cell, from left to right
     */
    record Row(int block, String label, List<Mention> figures) {

        /** Where a figure of the row stands. */
        static int column(Mention figure) {
            return figure.place().cell().orElseThrow().column();
        }
    }

    private record Position(int block, int row) {}

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|^其中[,:]?|^[0-9一二三四五六七八九十]+[.、]");
    private static final Pattern WORDS = Pattern.compile("[^\\d]*[\\u4e00-\\u9fff]{2}.*");
    private static final Pattern TOTAL = Pattern.compile("(?:总|合|小|共)计|合计数|总数|全校|全院|平均");
    private static final int LONGEST_LABEL = 24;

    private final Document document;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> byLabel = new HashMap<>();

    /** Takes a document and all its mentions; tables with a doubtful grid are left out. */
    public TableRows(Document document, List<Mention> mentions) {
        this.document = document;
        Locator locator = new Locator(document);
        Map<Position, List<Mention>> figures = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Optional<CellPosition> cell = mention.place().cell();
            boolean whole = cell.isPresent()
                    && mention.place().from() == 0
                    && mention.place().to()
                            == locator.text(mention.place()).folded().length();
            if (whole && isSure(mention.place().block())) {
                figures.computeIfAbsent(
                                new Position(mention.place().block(), cell.get().row()), p -> new ArrayList<>())
                        .add(mention);
            }
        }
        figures.forEach(this::add);
    }

    private boolean isSure(int block) {
        return document.blocks().get(block) instanceof Table table && table.trust() == Table.Trust.SURE;
    }

    private void add(Position position, List<Mention> figures) {
        Block block = document.blocks().get(position.block());
        if (block instanceof Table table) {
            label(table, position.row(), Row.column(figures.get(0))).ifPresent(label -> {
                Row row = new Row(position.block(), label, List.copyOf(figures));
                rows.add(row);
                byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(row);
            });
        }
    }

    /** The nearest words left of the first figure that are the name of something. */
    private static Optional<String> label(Table table, int row, int figure) {
        for (int column = figure - 1; column >= 0; column--) {
            String text =
                    BRACKETS.matcher(table.cell(row, column).text().folded()).replaceAll("");
            if (text.length() <= LONGEST_LABEL && WORDS.matcher(text).matches()) {
                return TOTAL.matcher(text).matches() ? Optional.empty() : Optional.of(text);
            }
        }
        return Optional.empty();
    }

    List<Row> all() {
        return rows;
    }

    /** The rows with exactly that label. */
    List<Row> of(String label) {
        return byLabel.getOrDefault(label, List.of());
    }

    /** The rows whose label the words end with, the longest label there is. */
    List<Row> endingIn(String words) {
        for (int length = Math.min(LONGEST_LABEL, words.length()); length >= 2; length--) {
            List<Row> found = of(words.substring(words.length() - length));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The rows whose label the words begin with, the longest label there is. */
    List<Row> beginning(String words) {
        for (int length = Math.min(LONGEST_LABEL, words.length()); length >= 2; length--) {
            List<Row> found = of(words.substring(0, length));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The words above a figure of a table, from the lowest header row. */
    String head(Mention figure) {
        Block block = document.blocks().get(figure.place().block());
        return block instanceof Table table && table.headerRows() > 0
                ? table.cell(table.headerRows() - 1, Row.column(figure)).text().folded()
                : "";
    }
}
