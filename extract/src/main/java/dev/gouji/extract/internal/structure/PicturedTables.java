package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import dev.gouji.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Finds the tables that were put in as pictures: a caption of a table with a picture below it. */
public final class PicturedTables {

    private PicturedTables() {}

    /**
     * Blocks in which pictures were read.
     *
     * @param blocks with tables in place of pictures
     * @param gaps which tables they are
     */
    public record Recognised(List<Block> blocks, List<Gap> gaps) {}

    /**
     * Has the pictures read that stand where a table should.
     *
     * @param raw blocks of a whole document, not yet assembled
     * @param reader the table that a picture shows, empty if none can be read
     */
    public static Recognised recognise(List<Block> raw, Function<Picture, Optional<Table>> reader) {
        List<Block> blocks = new ArrayList<>(raw);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < raw.size(); i++) {
            Optional<String> number = Captions.tableNumber(Lines.text(raw.get(i)));
            if (number.isPresent() && pictureBelow(raw, i) instanceof Picture picture) {
                int at = raw.subList(i, raw.size()).indexOf(picture) + i;
                reader.apply(picture).ifPresent(table -> {
                    blocks.set(at, table);
                    gaps.add(new Gap(page(picture), new Obstacle(Obstacle.Kind.RECOGNISED, number.get())));
                });
            }
        }
        return new Recognised(blocks, gaps);
    }

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
