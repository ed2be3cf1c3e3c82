package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Joins what belongs together: captions, unit lines and source notes with their tables, cases with their headings. */
public final class Assembly {

    private Assembly() {}

    /**
     * The blocks of a document in reading order, made of the raw blocks that a format's reader found.
     *
     * <p>The caption, the unit line and the source notes of a table live in the table alone, so that no number is seen
     * twice; captions without a table below them stay paragraphs. Lists of contents are left out.
     */
    public static List<Block> assemble(List<Block> raw) {
        return Cases.mark(withRoles(TableParts.join(withoutContents(raw))));
    }

    private static List<Block> withoutContents(List<Block> blocks) {
        BitSet contents = ContentsPages.find(blocks);
        List<Block> kept = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (!contents.get(i)) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static List<Block> withRoles(List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        block.<Block>match(Assembly::withRole, Assembly::withRole, table -> table, picture -> picture))
                .toList();
    }

    /** Captions that are set as headings, mostly in annexes, open no section. */
    private static Block withRole(Heading heading) {
        return captionRole(heading.text())
                .<Block>map(role -> new Paragraph(role, heading.text(), heading.regions()))
                .orElse(heading);
    }

    private static Paragraph withRole(Paragraph paragraph) {
        Text text = paragraph.text();
        if (paragraph.role() != Paragraph.Role.BODY && paragraph.role() != Paragraph.Role.LIST_ITEM) {
            return paragraph;
        }
        Optional<Paragraph.Role> role = captionRole(text)
                .or(() -> Captions.isSourceNote(text.folded())
                        ? Optional.of(Paragraph.Role.SOURCE_NOTE)
                        : Optional.empty());
        return role.map(told -> new Paragraph(told, text, paragraph.regions())).orElse(paragraph);
    }

    private static Optional<Paragraph.Role> captionRole(Text text) {
        if (Captions.tableNumber(text).isPresent()) {
            return Optional.of(Paragraph.Role.TABLE_CAPTION);
        }
        return Captions.isFigureCaption(text.folded()) ? Optional.of(Paragraph.Role.FIGURE_CAPTION) : Optional.empty();
    }
}
