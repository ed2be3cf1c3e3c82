package dev.gouji.extract.internal.markdown;

import dev.gouji.extract.internal.FormatReader;
import dev.gouji.extract.internal.ReadResult;
import dev.gouji.extract.internal.text.TextDecoder;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Picture;
import dev.gouji.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown that rule examples and fixtures are written in: headings with {@code #}, tables with {@code |}
 * (see {@link PipeTable}), list items with {@code -}, {@code *}, {@code +} or {@code 1.}, pictures, and paragraphs parted by empty
 * lines. Comments are left out; emphasis marks are removed.
 */
public final class MarkdownReader implements FormatReader {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^\\s{0,6}[-*+]\\s+(.*)$");
    private static final Pattern NUMBERED_ITEM = Pattern.compile("^\\s{0,6}\\d{1,2}[.)]\\s+.*$");
    private static final Pattern PICTURE = Pattern.compile("^!\\[([^\\]]*)\\]\\([^)]*\\)$");
    private static final Pattern LINE_STANDS_ALONE =
            Pattern.compile("^(?:#{1,6}\\s|\\s{0,6}(?:[-*+]|\\d{1,2}[.)])\\s|\\s*\\||!\\[).*");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");

    @Override
    public ReadResult read(byte[] content) throws IOException {
        String text = COMMENT.matcher(TextDecoder.decode(content)).replaceAll("");
        List<String> lines = text.lines().toList();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = end(lines, at);
            read(lines.subList(at, end), blocks);
            at = end;
        }
        return ReadResult.of(Text.EMPTY, blocks);
    }

    /** The line behind the block that begins at a line. */
    private static int end(List<String> lines, int at) {
        boolean table = PipeTable.isRow(lines.get(at));
        int end = at + 1;
        if (!table && (lines.get(at).isBlank() || standsAlone(lines.get(at)))) {
            return end;
        }
        while (end < lines.size() && (table ? PipeTable.isRow(lines.get(end)) : continues(lines.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean continues(String line) {
        return !line.isBlank() && !standsAlone(line);
    }

    private static boolean standsAlone(String line) {
        return LINE_STANDS_ALONE.matcher(line).matches();
    }

    private static void read(List<String> lines, List<Block> blocks) {
        String first = lines.get(0);
        Matcher heading = HEADING.matcher(first);
        Matcher item = ITEM.matcher(first);
        Matcher picture = PICTURE.matcher(first.strip());
        if (PipeTable.isRow(first)) {
            PipeTable.read(lines).ifPresent(blocks::add);
        } else if (heading.matches()) {
            blocks.add(new Heading(heading.group(1).length(), text(heading.group(2)), List.of()));
        } else if (item.matches()) {
            blocks.add(new Paragraph(Paragraph.Role.LIST_ITEM, text(item.group(1)), List.of()));
        } else if (NUMBERED_ITEM.matcher(first).matches()) {
            blocks.add(new Paragraph(Paragraph.Role.LIST_ITEM, text(first), List.of()));
        } else if (picture.matches()) {
            blocks.add(new Picture(text(picture.group(1)), List.of()));
        } else if (!first.isBlank()) {
            String joined = String.join("\n", lines).strip();
            blocks.add(new Paragraph(Paragraph.Role.BODY, text(joined), List.of()));
        }
    }

    static Text text(String marked) {
        return Text.of(EMPHASIS.matcher(marked).replaceAll("$2").strip());
    }
}
