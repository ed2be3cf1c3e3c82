package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Text;

/** The words of a block that is one line or paragraph. */
final class Lines {

    private Lines() {}

    /** The text of a heading or a paragraph, empty for tables and pictures. */
    static Text text(Block block) {
        return block.match(
                heading -> heading.text(), paragraph -> paragraph.text(), table -> Text.EMPTY, picture -> Text.EMPTY);
    }

    /** The folded text of a heading or a paragraph, empty for tables and pictures. */
    static String of(Block block) {
        return text(block).folded();
    }
}
