package dev.gouji.rules.internal.engine;

import dev.gouji.model.Block;
import dev.gouji.model.Cell;
import dev.gouji.model.Document;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Place.CellPosition;
import dev.gouji.model.Region;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import dev.gouji.rules.internal.engine.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Cuts a document into the texts in which wordings are looked for. */
final class Passages {

    /** How many pages are the first ones: cover, declaration, preface. */
    static final int FIRST_PAGES = 5;
    /** How many characters stand for them in formats without pages. */
    private static final int FIRST_CHARACTERS = 4000;

    private final List<Passage> found = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private int characters;

    private Passages() {}

    static List<Passage> of(Document document) {
        Passages passages = new Passages();
        List<Block> blocks = document.blocks();
        boolean titled = blocks.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.TITLE);
        if (!titled && !document.title().isBlank()) {
            passages.found.add(new Passage(-1, Optional.empty(), document.title(), Part.TITLE, true, List.of()));
        }
        for (int i = 0; i < blocks.size(); i++) {
            passages.add(i, blocks.get(i));
        }
        return List.copyOf(passages.found);
    }

    private void add(int at, Block block) {
        if (block instanceof Heading heading) {
            path.removeIf(above -> above.level() >= heading.level());
            path.add(heading);
            add(at, heading.text(), Part.HEADING, isFirst(block));
        } else if (block instanceof Paragraph paragraph) {
            Part part = paragraph.role() == Paragraph.Role.TITLE ? Part.TITLE : Part.BODY;
            add(at, paragraph.text(), part, isFirst(block));
        } else if (block instanceof Table table) {
            table(at, table);
        }
    }

    private void add(int at, Text text, Part part, boolean first) {
        found.add(new Passage(at, Optional.empty(), text, part, first, sections()));
        characters += text.folded().length();
    }

    /** The lines that belong to a table, then its cells. */
    private void table(int at, Table table) {
        boolean first = isFirst(table);
        Stream.of(table.caption(), table.unitLine(), table.sourceNote())
                .flatMap(Optional::stream)
                .forEach(line -> add(at, line, Part.BODY, first));
        for (List<Cell> row : table.grid()) {
            for (Cell cell : row.stream().distinct().toList()) {
                Optional<CellPosition> position = Optional.of(new CellPosition(cell.row(), cell.column()));
                found.add(new Passage(at, position, cell.text(), Part.BODY, first, sections()));
                characters += cell.text().folded().length();
            }
        }
    }

    private boolean isFirst(Block block) {
        OptionalInt page = block.regions().stream().mapToInt(Region::page).findFirst();
        return page.isPresent() ? page.getAsInt() <= FIRST_PAGES : characters < FIRST_CHARACTERS;
    }

    private List<String> sections() {
        return path.stream().map(heading -> heading.text().folded()).toList();
    }
}
