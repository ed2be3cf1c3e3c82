package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Moves the caption, the unit line and the source notes around a table into the table. */
final class TableParts {

    private final List<Block> blocks;
    private final List<Block> joined = new ArrayList<>();
    private int next;

    private TableParts(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> join(List<Block> blocks) {
        return new TableParts(blocks).join();
    }

    /** The lines that name a table and its unit. */
    private record Names(Optional<Text> caption, Optional<Text> unit) {

        /** With the unit as a line of its own where it stands at the end of the caption. */
        Names apart() {
            Optional<Integer> start = caption.flatMap(text -> Captions.unitAtEnd(text.folded()));
            if (unit.isPresent() || start.isEmpty()) {
                return this;
            }
            Text whole = caption.orElseThrow();
            int end = whole.folded().length();
            return new Names(
                    Optional.of(Text.of(whole.quote(0, start.get()))),
                    Optional.of(Text.of(whole.quote(start.get(), end))));
        }

        Optional<String> number() {
            return caption.flatMap(Captions::tableNumber);
        }
    }

    private List<Block> join() {
        while (next < blocks.size()) {
            Block block = blocks.get(next++);
            joined.add(block instanceof Table table ? complete(table) : block);
        }
        return joined;
    }

    private Table complete(Table table) {
        Names names = names(table);
        return new Table(
                names.caption(),
                table.number().or(names::number),
                names.unit(),
                table.sourceNote().or(this::takeNotesBelow),
                HeaderCells.rows(table),
                HeaderCells.columns(table),
                table.grid(),
                table.trust(),
                table.regions());
    }

    private Names names(Table table) {
        Optional<Text> nearUnit = table.unitLine().or(() -> takeAbove(TableParts::isUnitLine));
        Optional<Text> caption = table.caption().or(this::takeCaption);
        Optional<Text> unit = nearUnit.isPresent() || caption.isEmpty() ? nearUnit : takeAbove(TableParts::isUnitLine);
        return new Names(caption, unit).apart();
    }

    private Optional<Text> takeCaption() {
        return takeAbove(TableParts::isCaption)
                .or(this::takeCaptionBelow)
                .or(() -> takeAbove(TableParts::isUnnumberedCaption));
    }

    private Optional<Text> takeAbove(Predicate<Block> wanted) {
        int last = joined.size() - 1;
        return last >= 0 && wanted.test(joined.get(last))
                ? Optional.of(Lines.text(joined.remove(last)))
                : Optional.empty();
    }

    /** A caption below belongs to this table unless another table follows it. */
    private Optional<Text> takeCaptionBelow() {
        boolean below = next < blocks.size()
                && isCaption(blocks.get(next))
                && !(next + 1 < blocks.size() && followsAsTable(next + 1));
        return below ? Optional.of(Lines.text(blocks.get(next++))) : Optional.empty();
    }

    private boolean followsAsTable(int at) {
        Block block = blocks.get(at);
        return block instanceof Table
                || (isUnitLine(block) && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Table);
    }

    private Optional<Text> takeNotesBelow() {
        List<String> notes = new ArrayList<>();
        while (next < blocks.size() && isSourceNote(blocks.get(next))) {
            notes.add(Lines.text(blocks.get(next++)).original());
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(notes.stream().collect(Collectors.joining("\n"))));
    }

    private static boolean isCaption(Block block) {
        return (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.TABLE_CAPTION)
                || ((block instanceof Paragraph || block instanceof Heading)
                        && Captions.tableNumber(Lines.of(block)).isPresent());
    }

    private static boolean isUnnumberedCaption(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.role() == Paragraph.Role.BODY
                && Captions.isUnnumberedTableCaption(paragraph.text().folded());
    }

    private static boolean isUnitLine(Block block) {
        return block instanceof Paragraph && Captions.isUnitLine(Lines.of(block));
    }

    private static boolean isSourceNote(Block block) {
        return block instanceof Paragraph paragraph
                && (paragraph.role() == Paragraph.Role.SOURCE_NOTE || Captions.isSourceNote(Lines.of(block)));
    }
}
