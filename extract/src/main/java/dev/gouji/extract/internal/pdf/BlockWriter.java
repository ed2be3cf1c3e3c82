package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Paragraph.Role;
import dev.gouji.model.Picture;
import dev.gouji.model.Region;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what was found on the pages as the blocks of a document. */
final class BlockWriter {

    private final HeadingJudge.Judgement judgement;

    BlockWriter(HeadingJudge.Judgement judgement) {
        this.judgement = judgement;
    }

    List<Block> write(List<Item> items) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Passage passage) {
                blocks.add(block(passage, i));
            } else if (item instanceof TableItem table) {
                blocks.add(block(table));
            } else if (item instanceof PictureItem picture) {
                Region region = new Region(0, 0, picture.page(), picture.box());
                blocks.add(new Picture(Text.of(picture.description()), List.of(region)));
            }
        }
        return blocks;
    }

    private Block block(Passage passage, int index) {
        Text text = passage.text();
        Integer level = judgement.levels().get(index);
        if (level != null) {
            return new Heading(level, text, passage.regions());
        }
        if (ListMarkers.isBullet(text.original())) {
            return withoutBullet(text.original(), passage.regions());
        }
        return new Paragraph(role(text.folded(), index), text, passage.regions());
    }

    private Role role(String folded, int index) {
        if (judgement.titles().contains(index)) {
            return Role.TITLE;
        }
        if (judgement.caseHeadings().contains(index)) {
            return Role.CASE_HEADING;
        }
        if (Captions.tableNumber(folded).isPresent()) {
            return Role.TABLE_CAPTION;
        }
        if (Captions.isFigureCaption(folded)) {
            return Role.FIGURE_CAPTION;
        }
        return Captions.isSourceNote(folded) ? Role.SOURCE_NOTE : Role.BODY;
    }

    /** A bullet is no part of the text, as in formats that make it automatically. */
    private static Paragraph withoutBullet(String text, List<Region> regions) {
        int length = ListMarkers.bulletLength(text);
        List<Region> moved = regions.stream()
                .filter(region -> region.to() > length)
                .map(region -> new Region(
                        Math.max(0, region.from() - length), region.to() - length, region.page(), region.box()))
                .toList();
        return new Paragraph(Role.LIST_ITEM, Text.of(text.substring(length)), moved);
    }

    private static Table block(TableItem table) {
        return new Table(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TableHeaders.rows(table),
                TableHeaders.columns(table),
                table.grid(),
                table.trust(),
                table.regions());
    }
}
