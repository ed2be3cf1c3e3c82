package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Paragraph;
import java.util.List;

/** Sets footnotes and endnotes apart from the text. */
public final class Notes {

    private Notes() {}

    /** What stands in notes, its paragraphs in the role of notes. */
    public static List<Block> of(List<Piece> pieces) {
        return pieces.stream().map(Piece::block).map(Notes::asNote).toList();
    }

    private static Block asNote(Block block) {
        return block instanceof Paragraph paragraph
                ? new Paragraph(Paragraph.Role.FOOTNOTE, paragraph.text(), paragraph.regions())
                : block;
    }
}
