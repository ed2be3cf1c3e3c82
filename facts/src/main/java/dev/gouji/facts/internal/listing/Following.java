package dev.gouji.facts.internal.listing;

import dev.gouji.model.Block;
import dev.gouji.model.Document;
import dev.gouji.model.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things that the blocks after a count take up: 五大工程 and the headings （一） to （五） below it; “四个一” and four paragraphs. */
final class Following {

    private static final String HEADINGS = "其下各标题";
    private static final String PARAGRAPHS = "其后各段";
    private static final String WORDS = "[一二三四五六七八九十]";
    /** The number that a paragraph begins with; each style of numbering has a group of its own. */
    private static final Pattern LABEL = Pattern.compile("^(?:\\((" + WORDS + "{1,3})\\)|\\((\\d{1,2})\\)|(" + WORDS
            + "{1,3})、|第(" + WORDS + "),|(" + WORDS + ")[是要]|(\\d{1,2})[.、](?!\\d)|([①-⑳]))");

    private static final Pattern GROUPS = Pattern.compile("大.*|个.*|项.*|[\\u4e00-\\u9fff]{1,4}");
    /** How far a clause that repeats the word counted may reach. */
    private static final int CLAUSE = 24;

    /** How many blocks numbered things may go on for without a number of their own. */
    private static final int NEXT = 20;

    private static final int FARTHEST = 400;

    private final Document document;
    private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

    Following(Document document) {
        this.document = document;
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Heading heading) {
                headings.put(i, heading);
            }
        }
    }

    List<Listed> find(Prose prose, Count count) {
        List<Listed> found = new ArrayList<>();
        int block = prose.whole().block();
        if (GROUPS.matcher(count.noun()).matches() && announces(prose, count)) {
            found.add(Listed.possible(List.of(children(block)), HEADINGS));
            found.add(Listed.possible(List.of(numbered(block)), PARAGRAPHS));
        }
        Echoes.word(count).ifPresent(word -> {
            found.add(Listed.possible(List.of(headingsWith(block, word)), HEADINGS));
            found.add(Listed.possible(List.of(paragraphsWith(block, word)), PARAGRAPHS));
        });
        return found;
    }

    /** Whether the things may be taken up behind the block: in a heading, or at the end of what leads in the next heading or item. */
    private boolean announces(Prose prose, Count count) {
        if (count.isQuoted() && !count.isWholeName()) {
            return false;
        }
        int block = prose.whole().block();
        if (document.blocks().get(block) instanceof Heading) {
            return true;
        }
        boolean group = count.noun().startsWith("大") || isLast(prose, count);
        return group
                && behind(block).stream()
                        .limit(1)
                        .anyMatch(next -> next instanceof Heading
                                || LABEL.matcher(text(next)).find());
    }

    /** Whether the text ends with the colon behind the count. */
    private static boolean isLast(Prose prose, Count count) {
        int end = prose.text().length() - 1;
        return prose.sentenceEnd(count.behind()) >= end && prose.at(end) == ':';
    }

    /** The texts of the next blocks. */
    List<String> texts(int block) {
        return behind(block).stream().limit(NEXT).map(Following::text).toList();
    }

    private List<Block> behind(int block) {
        List<Block> blocks = document.blocks();
        return blocks.subList(block + 1, Math.min(blocks.size(), block + 1 + FARTHEST));
    }

    /** The level of the section that the block is in or heads; 0 before the first heading. */
    private int level(int block) {
        return Optional.ofNullable(headings.floorEntry(block))
                .map(heading -> heading.getValue().level())
                .orElse(0);
    }

    /** How many sections the section of the block has directly below it, as far as they stand behind the block. */
    private int children(int block) {
        int level = level(block);
        int children = 0;
        int innermost = Integer.MAX_VALUE;
        for (Block next : behind(block)) {
            if (next instanceof Heading heading) {
                if (heading.level() <= level) {
                    break;
                }
                children = heading.level() < innermost ? 1 : children + (heading.level() == innermost ? 1 : 0);
                innermost = Math.min(innermost, heading.level());
            }
        }
        return children;
    }

    /** The highest number of the paragraphs that begin with 1, 2, 3 … before the next heading. */
    private int numbered(int block) {
        int style = 0;
        int last = 0;
        for (Block next : behind(block)) {
            if (next instanceof Heading) {
                break;
            }
            Matcher label = LABEL.matcher(text(next));
            if (label.find() && (last == 0 || style(label) == style)) {
                style = style(label);
                if (number(label) != last + 1) {
                    break;
                }
                last++;
            }
        }
        return last;
    }

    private static int style(Matcher label) {
        int group = 1;
        while (label.start(group) < 0) {
            group++;
        }
        return group;
    }

    private static int number(Matcher label) {
        return Numeral.value(label.group(style(label)));
    }

    /** How many headings of one level behind the block have the word in them. */
    private int headingsWith(int block, String word) {
        if (word.length() < 2) {
            return 0;
        }
        NavigableMap<Integer, Integer> byLevel = new TreeMap<>();
        headings.tailMap(block, false).values().stream()
                .filter(heading -> heading.text().folded().contains(word))
                .forEach(heading -> byLevel.merge(heading.level(), 1, Integer::sum));
        return byLevel.isEmpty() ? 0 : byLevel.firstEntry().getValue();
    }

    /** How many paragraphs behind the block, without another between them, have the word in their first clause. */
    private int paragraphsWith(int block, String word) {
        int paragraphs = 0;
        for (Block next : behind(block)) {
            String text = text(next);
            String clause = text.substring(0, Math.min(text.length(), CLAUSE)).split("[,。;:]", 2)[0];
            if (!clause.contains(word)) {
                break;
            }
            paragraphs++;
        }
        return paragraphs;
    }

    private static String text(Block block) {
        return block.match(
                heading -> heading.text().folded(),
                paragraph -> paragraph.text().folded(),
                table -> "",
                picture -> "");
    }
}
