package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the title of a document: marked as such, or by its words among the lines at the beginning. */
public final class Titles {

    private static final Pattern TITLE_LINE = Pattern.compile(
            "^(?!.*[。;,!?]).{0,60}" + "(?:报告|年报|规划|计划|要点|方案|纲要|汇编|总结|通知|意见|办法)(?:\\([^()]{1,20}\\)){0,2}$");
    private static final Pattern ORGANISATION =
            Pattern.compile("^(?!.*[。;,:!?]).{2,40}(?:学院|学校|大学|局|厅|委员会|公司|集团|中心)(?:\\([^()]{2,30}\\))?$");
    private static final Pattern YEAR_LINE = Pattern.compile(
            "^\\(?(?:20\\d{2}|二[〇○0零][〇○一二三四五六七八九零]{2})(?:[-—–]20\\d{2})?(?:年|年度|学年|版)*\\)?$|^\\([^()]{2,20}\\)$");
    private static final int LONGEST_LINE = 60;

    private Titles() {}

    /**
     * A document's blocks and its title.
     *
     * @param title empty if none was found
     * @param blocks with the lines of the title marked as such
     */
    public record Titled(Text title, List<Block> blocks) {}

    /** Whether a folded line names a document and its kind: …2023年工作计划. */
    static boolean isTitleLine(String folded) {
        return folded.length() <= LONGEST_LINE
                && TITLE_LINE.matcher(folded).find()
                && Numbering.of(folded).isEmpty();
    }

    /**
     * Finds the title.
     *
     * @param blocks assembled
     * @param ofFile the title in the properties of the file, used where the document shows none, empty if there is none
     */
    public static Titled find(List<Block> blocks, Text ofFile) {
        List<Block> lowered = withTitleHeadingLowered(blocks);
        List<Block> marked =
                lowered.stream().anyMatch(Titles::isTitle) ? withSubtitle(lowered) : withTitleMarked(lowered);
        String lines = marked.stream()
                .dropWhile(Predicate.not(Titles::isTitle))
                .takeWhile(Titles::isTitle)
                .map(block -> Lines.text(block).original().strip())
                .collect(Collectors.joining());
        return new Titled(lines.isEmpty() ? substitute(ofFile, marked) : Text.of(lines), marked);
    }

    /** The title in the properties of the file, else the first heading, if they read like a title. */
    private static Text substitute(Text ofFile, List<Block> blocks) {
        return Stream.concat(
                        Stream.of(ofFile),
                        blocks.stream()
                                .filter(Heading.class::isInstance)
                                .map(Lines::text)
                                .limit(1))
                .filter(text -> isTitleLine(text.folded()))
                .findFirst()
                .orElse(Text.EMPTY);
    }

    /** Makes a single heading of level 1 above all others the title, and chapters of those below it. */
    private static List<Block> withTitleHeadingLowered(List<Block> blocks) {
        List<Heading> headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        boolean single = !headings.isEmpty()
                && headings.stream().filter(heading -> heading.level() == 1).count() == 1
                && headings.get(0).level() == 1
                && isTitleLine(headings.get(0).text().folded());
        return single
                ? blocks.stream()
                        .map(block -> block instanceof Heading heading ? lowered(heading) : block)
                        .toList()
                : blocks;
    }

    private static Block lowered(Heading heading) {
        return heading.level() == 1
                ? new Paragraph(Paragraph.Role.TITLE, heading.text(), heading.regions())
                : new Heading(heading.level() - 1, heading.text(), heading.regions());
    }

    /** Where the title is but an organisation, the line below that names the document belongs to it. */
    private static List<Block> withSubtitle(List<Block> blocks) {
        int behind = 0;
        while (!isTitle(blocks.get(behind))) {
            behind++;
        }
        while (behind < blocks.size() && isTitle(blocks.get(behind))) {
            behind++;
        }
        boolean below = behind < blocks.size()
                && is(blocks.get(behind - 1), ORGANISATION)
                && is(blocks.get(behind), TITLE_LINE);
        return below ? marked(blocks, behind, behind + 1) : blocks;
    }

    private static List<Block> withTitleMarked(List<Block> blocks) {
        int last = firstLineThatNames(blocks);
        if (last < 0) {
            return blocks;
        }
        int first = last > 0 && is(blocks.get(last - 1), ORGANISATION) ? last - 1 : last;
        int end = last + 1 < blocks.size() && is(blocks.get(last + 1), YEAR_LINE) ? last + 2 : last + 1;
        return marked(blocks, first, end);
    }

    private static List<Block> marked(List<Block> blocks, int first, int end) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = first; i < end; i++) {
            Block line = blocks.get(i);
            marked.set(i, new Paragraph(Paragraph.Role.TITLE, Lines.text(line), line.regions()));
        }
        return marked;
    }

    /** The line among those before the first heading or the first whole sentence; -1 if there is none. */
    private static int firstLineThatNames(List<Block> blocks) {
        for (int i = 0; i < blocks.size() && isLine(blocks.get(i)); i++) {
            if (isTitleLine(Lines.of(blocks.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLine(Block block) {
        return !(block instanceof Heading)
                && Lines.of(block).length() <= LONGEST_LINE
                && !Lines.of(block).endsWith("。");
    }

    private static boolean is(Block block, Pattern pattern) {
        return block instanceof Paragraph && pattern.matcher(Lines.of(block)).find();
    }

    private static boolean isTitle(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.TITLE;
    }
}
