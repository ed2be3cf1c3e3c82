package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tags of a file say about its characters.
 *
 * @param blockOf the block of every tagged place
 * @param blocks the blocks in the order of the tags
 * @param tables the tables in the order of the tags
 */
record TagTree(Map<Place, Integer> blockOf, List<Block> blocks, List<Table> tables) {

    static final TagTree NONE = new TagTree(Map.of(), List.of(), List.of());

    /**
     * Marked content on a page.
     *
     * @param page page number from 1
     * @param mark its number on the page
     */
    record Place(int page, int mark) {

        /** Spread far: marks are numbered from 0 on every page, and each character looks its own up. */
        @Override
        public int hashCode() {
            return page * 1_000_003 + mark;
        }
    }

    /**
     * A paragraph, heading or the like.
     *
     * @param type its standard structure type: P, H1, LI, TOCI …
     * @param description the alternative text, empty if there is none
     */
    record Block(String type, String description) {

        boolean isHeading() {
            return type.matches("H[1-6]");
        }

        int level() {
            return type.charAt(1) - '0';
        }

        boolean isContentsEntry() {
            return type.startsWith("TOC");
        }
    }

    /**
     * A tagged table.
     *
     * @param rows its cells as tagged
     */
    record Table(List<List<Cell>> rows) {

        Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a tagged table.
     *
     * @param rows how many rows it covers
     * @param columns how many columns it covers
     * @param header whether it is tagged as a header
     * @param places where its content stands
     */
    record Cell(int rows, int columns, boolean header, List<Place> places) {

        Cell {
            places = List.copyOf(places);
        }
    }

    TagTree {
        blockOf = Collections.unmodifiableMap(new HashMap<>(blockOf));
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
    }

    /** The number of the block that a line begins with. */
    Optional<Integer> blockNumber(Line line) {
        return Optional.ofNullable(blockOf.get(new Place(line.page(), line.mark())));
    }

    Optional<Block> block(Line line) {
        return blockNumber(line).map(blocks::get);
    }

    /** Whether the tags put two lines in different blocks. */
    boolean areParted(Line one, Line other) {
        Optional<Integer> a = blockNumber(one);
        Optional<Integer> b = blockNumber(other);
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    /** Whether the tags put two lines in one block. */
    boolean areOne(Line one, Line other) {
        Optional<Integer> block = blockNumber(one);
        return block.isPresent() && block.equals(blockNumber(other));
    }

    /** The alternative text of a picture. */
    String description(int page, int mark) {
        return Optional.ofNullable(blockOf.get(new Place(page, mark)))
                .map(blocks::get)
                .map(Block::description)
                .orElse("");
    }

    /** Collects a tree while it is read. */
    static final class Builder {

        private final Map<Place, Integer> blockOf = new HashMap<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();

        int open(Block block) {
            blocks.add(block);
            return blocks.size() - 1;
        }

        void put(Place place, int block) {
            blockOf.put(place, block);
        }

        void put(Table table) {
            tables.add(table);
        }

        TagTree build() {
            return new TagTree(blockOf, blocks, tables);
        }
    }
}
