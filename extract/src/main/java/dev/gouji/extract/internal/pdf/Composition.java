package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Block;
import java.util.List;

/** Puts the pages of a file together to the blocks of a document. */
final class Composition {

    private final TagTree tags;
    private final List<TableItem> tagged;
    private final Bookmarks bookmarks;

    Composition(TagTree tags, List<TableItem> tagged, Bookmarks bookmarks) {
        this.tags = tags;
        this.tagged = tagged;
        this.bookmarks = bookmarks;
    }

    List<Block> compose(List<PageLayout> read) {
        TaggedTables declared = new TaggedTables(tagged);
        List<PageLayout> pages = declared.addUnseen(ContentsLists.leaveOut(RunningHeads.leaveOut(read), tags));
        List<Item> seen = TableJoiner.join(ParagraphJoiner.join(pages, tags));
        List<Item> items = BrokenTitles.mend(declared.reconcile(seen), tags);
        return new BlockWriter(new HeadingJudge(items, tags, bookmarks).judge()).write(items);
    }
}
