package dev.gouji.rules.internal.engine;

import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the lines that name tables, and the tables that they name. */
final class Captions {

    private static final int LONGEST_LINE = 60;
    private static final int LINES_BETWEEN = 2;
    /** 表1, 附表3, or a heading that ends like the name of a table. */
    private static final Pattern NAMES_A_TABLE = Pattern.compile("^附?表[0-9一二三四五六].*|.*[表卡]$");

    private final List<Block> blocks;
    private final List<CaptionFact> found = new ArrayList<>();

    private Captions(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<CaptionFact> of(List<Block> blocks) {
        Captions captions = new Captions(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            captions.look(i);
        }
        return List.copyOf(captions.found);
    }

    private void look(int at) {
        if (blocks.get(at) instanceof Table table) {
            table.caption().ifPresent(caption -> add(at, caption, Optional.of(table)));
            if (table.isOneCell(0)) {
                add(at, table.cell(0, 0).text(), Optional.of(table));
            }
        } else {
            line(blocks.get(at)).ifPresent(line -> nameOf(at, line));
        }
    }

    private void nameOf(int at, Text line) {
        boolean names = isCaption(blocks.get(at))
                || NAMES_A_TABLE.matcher(line.folded()).matches();
        Optional<Table> table = tableBelow(at);
        if (names || table.isPresent()) {
            add(at, line, table);
        }
    }

    private Optional<Table> tableBelow(int at) {
        for (int i = at + 1; i < blocks.size() && i <= at + 1 + LINES_BETWEEN; i++) {
            if (blocks.get(i) instanceof Table table) {
                return Optional.of(table);
            }
            if (isCaption(blocks.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(int block, Text line, Optional<Table> table) {
        found.add(new CaptionFact(block, line.folded(), table));
    }

    /** The text of a block that may name what follows: a heading, or a short line that is no sentence. */
    private static Optional<Text> line(Block block) {
        Optional<Text> text = block.match(
                heading -> Optional.of(heading.text()),
                paragraph -> Optional.of(paragraph.text()),
                table -> Optional.<Text>empty(),
                picture -> Optional.<Text>empty());
        return text.filter(line -> block instanceof Heading
                || isCaption(block)
                || (line.folded().length() <= LONGEST_LINE && !line.folded().endsWith("。")));
    }

    private static boolean isCaption(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.TABLE_CAPTION;
    }
}
