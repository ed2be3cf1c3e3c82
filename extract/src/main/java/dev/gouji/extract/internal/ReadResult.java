package dev.gouji.extract.internal;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Text;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a reader found in a file.
 *
 * @param title the title in the properties of the file, empty if there is none
 * @param pages number of pages, empty for formats without pages
 * @param blocks in reading order, not yet assembled
 * @param gaps what could not be read
 * @param pictures the files behind the pictures among the blocks
 */
public record ReadResult(
        Text title, OptionalInt pages, List<Block> blocks, List<Document.Gap> gaps, PictureFiles pictures) {

    public ReadResult {
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
    }

    /** The result for a format without pages and pictures. */
    public static ReadResult of(Text title, List<Block> blocks) {
        return of(title, blocks, PictureFiles.NONE);
    }

    /** The result for a format without pages. */
    public static ReadResult of(Text title, List<Block> blocks, PictureFiles pictures) {
        return new ReadResult(title, OptionalInt.empty(), blocks, List.of(), pictures);
    }
}
