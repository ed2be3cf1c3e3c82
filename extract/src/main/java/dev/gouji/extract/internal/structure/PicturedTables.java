package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds the tables that were put in as pictures: a caption of a table with a picture below it. */
public final class PicturedTables {

    private PicturedTables() {}

    /**
     * The tables that could not be read, each named by its number and with its page where there are pages.
     *
     * @param blocks of a whole document, assembled: captions of tables that were read are not among them
     */
    public static List<Gap> gaps(List<Block> blocks) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isTableCaption(blocks.get(i)) && pictureBelow(blocks, i) instanceof Picture picture) {
                String number = Captions.tableNumber(Lines.text(blocks.get(i))).orElse("表格");
                gaps.add(new Gap(page(picture), new Obstacle(Obstacle.Kind.NO_TEXT, number + "是图片")));
            }
        }
        return gaps;
    }

    /** The block below a caption, or below the unit line under it. */
    private static Block pictureBelow(List<Block> blocks, int caption) {
        Block below = blocks.get(caption + 1);
        return caption + 2 < blocks.size() && Captions.isUnitLine(Lines.of(below)) ? blocks.get(caption + 2) : below;
    }

    private static boolean isTableCaption(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.TABLE_CAPTION;
    }

    private static OptionalInt page(Picture picture) {
        return picture.regions().stream().mapToInt(region -> region.page()).findFirst();
    }
}
