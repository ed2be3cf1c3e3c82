package dev.gouji.rules.internal.engine;

import dev.gouji.model.Block;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table, figure or case with its number.
 *
 * @param block where its caption stands
 * @param group what it is numbered within: 表 for 表3, 表1- for 表1-4
 * @param value 4 for 表1-4
 * @param caption the whole line, folded
 */
public record Numbered(int block, String group, int value, String caption) {

    /** What carries numbers, with the words that its captions begin with. */
    public enum Sort {
        TABLE("附?表"),
        FIGURE("附?图"),
        CASE("(?:典型)?案例");

        private final Pattern caption;
        private final Pattern mention;

        Sort(String words) {
            this.caption = Pattern.compile("(?:^| )(" + words
                    + ") ?([0-9]{1,2})(?: ?[-–—.] ?([0-9]{1,2}))?(?: ?[-–—.] ?([0-9]{1,2}))?(?![0-9])");
            this.mention = Pattern.compile(
                    "(" + words + ")([0-9]{1,2})(?:[-–—.]([0-9]{1,2}))?(?:[-–—.]([0-9]{1,2}))?(?![0-9])");
        }

        /** How the number is written in running text. */
        public Pattern mention() {
            return mention;
        }
    }

    /** The groups of a match that hold the parts of a number: 表3-1-2 has three. */
    private static final int FIRST_PART = 2;

    private static final int LAST_PART = 4;

    /** Everything of a sort in the document, in the order in which it stands. */
    public static List<Numbered> of(Sort sort, List<Block> blocks) {
        List<Numbered> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            caption(sort, blocks.get(i)).ifPresent(text -> add(sort, block, text, found));
        }
        return found;
    }

    private static Optional<Text> caption(Sort sort, Block block) {
        if (block instanceof Table table && sort == Sort.TABLE) {
            return table.caption();
        }
        return block instanceof Paragraph paragraph && paragraph.role() == role(sort)
                ? Optional.of(paragraph.text())
                : Optional.empty();
    }

    private static Paragraph.Role role(Sort sort) {
        return switch (sort) {
            case TABLE -> Paragraph.Role.TABLE_CAPTION;
            case FIGURE -> Paragraph.Role.FIGURE_CAPTION;
            case CASE -> Paragraph.Role.CASE_HEADING;
        };
    }

    private static void add(Sort sort, int block, Text text, List<Numbered> found) {
        Matcher matcher = sort.caption.matcher(spaced(text));
        while (matcher.find()) {
            found.add(of(matcher, block, text.folded()));
            if (sort != Sort.FIGURE) {
                return;
            }
        }
    }

    /** The number that was matched, in a caption or in running text. */
    public static Numbered of(Matcher matcher, int block, String caption) {
        List<String> parts = IntStream.rangeClosed(FIRST_PART, LAST_PART)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .toList();
        String group = matcher.group(1)
                + parts.stream()
                        .limit(parts.size() - 1L)
                        .map(part -> part + "-")
                        .collect(Collectors.joining());
        return new Numbered(block, group, Integer.parseInt(parts.get(parts.size() - 1)), caption);
    }

    /** The number as printed in most captions: 表1-4. */
    public String label(int other) {
        return group + other;
    }

    /** The folded text with one blank wherever the original had any: 表1 2023年 is no 表12. */
    private static String spaced(Text text) {
        String folded = text.folded();
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (i > 0 && text.originOf(i) > text.originOf(i - 1) + 1 && folded.charAt(i - 1) != ' ') {
                spaced.append(' ');
            }
            spaced.append(folded.charAt(i));
        }
        return spaced.toString();
    }
}
