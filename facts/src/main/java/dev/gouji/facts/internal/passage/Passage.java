package dev.gouji.facts.internal.passage;

import dev.gouji.model.Dimension;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One paragraph with every figure shrunk to a single character, so that patterns can speak of figures as of letters.
 *
 * <p>The characters come from Unicode's private use area, one range a sort of figure: amounts, shares, percentage
 * points, ratios and multiples. Years, ordinals and other numbers that are no quantities stay as they are printed.
 */
public final class Passage {

    /** Matches an amount: anything that is none of the other sorts. */
    public static final String AMOUNT = "[\\uE000-\\uE7FF]";
    /** Matches a share in percent. */
    public static final String SHARE = "[\\uE800-\\uEBFF]";
    /** Matches a number of percentage points. */
    public static final String POINTS = "[\\uEC00-\\uEDFF]";
    /** Matches a ratio such as 15.85:1. */
    public static final String RATIO = "[\\uEE00-\\uEFFF]";
    /** Matches a number of times (倍). */
    public static final String MULTIPLE = "[\\uF000-\\uF1FF]";
    /** Matches any figure. */
    public static final String FIGURE = "[\\uE000-\\uF1FF]";
    /** Matches a character that is no figure and does not end a clause in which figures belong together. */
    public static final String WORD = "[^,。;:()\\uE000-\\uF1FF]";

    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?:比|较|同比).*(?:多|少|高|低|超)|(?<!新)(?:增加|增长|减少|下降|提高|降低|上升|缩减|压减)|(?:净|同比|各|分别)[增减]|[增减][收支]|[,、]减)[了出]?(?:约|近)?$");

    private final String text;
    private final Map<Character, Mention> mentions = new HashMap<>();
    private final Set<Mention> changes = new HashSet<>();

    /** Takes the folded text of a paragraph and its mentions in reading order. */
    public Passage(String folded, List<Mention> inOrder) {
        StringBuilder shrunk = new StringBuilder();
        int at = 0;
        for (Mention mention : inOrder) {
            if (mention.place().from() >= at) {
                shrunk.append(folded, at, mention.place().from()).append(mark(mention));
                at = mention.place().to();
            }
        }
        text = shrunk.append(folded.substring(at)).toString();
        for (int i = 0; i < text.length(); i++) {
            if (isAmount(i) && isBehindChange(i)) {
                changes.add(figure(text.charAt(i)));
            }
        }
    }

    private char mark(Mention mention) {
        char mark = first(mention.quantity().unit().dimension());
        while (mentions.putIfAbsent(mark, mention) != null) {
            mark++;
        }
        return mark;
    }

    private static char first(Dimension dimension) {
        return switch (dimension) {
            case SHARE -> '\uE800';
            case SHARE_POINTS -> '\uEC00';
            case RATIO -> '\uEE00';
            case MULTIPLE -> '\uF000';
            default -> '\uE000';
        };
    }

    /** The paragraph with its figures shrunk. */
    public String text() {
        return text;
    }

    /** The figure behind a character of {@link #text()}. */
    public Mention figure(char mark) {
        return Optional.ofNullable(mentions.get(mark)).orElseThrow(() -> new IllegalArgumentException("no figure"));
    }

    /** The figure that a group of a match consists of. */
    public Mention figure(String mark) {
        return figure(mark.charAt(0));
    }

    public boolean isAmount(int at) {
        return text.charAt(at) >= '\uE000' && text.charAt(at) <= '\uE7FF';
    }

    public boolean isShare(int at) {
        return text.charAt(at) >= '\uE800' && text.charAt(at) <= '\uEBFF';
    }

    public boolean arePoints(int at) {
        return text.charAt(at) >= '\uEC00' && text.charAt(at) <= '\uEDFF';
    }

    /** Whether the passage has a figure of the sort that the dimension belongs to. */
    public boolean has(Dimension sort) {
        return mentions.containsKey(first(sort));
    }

    /** The amounts in a stretch of the text, in reading order. */
    public List<Mention> amounts(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isAmount(i)) {
                found.add(figure(text.charAt(i)));
            }
        }
        return found;
    }

    /** The amounts in a stretch of the text that are no changes, in reading order. */
    public List<Mention> levels(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isAmount(i) && !isChange(figure(text.charAt(i)))) {
                found.add(figure(text.charAt(i)));
            }
        }
        return found;
    }

    /** Whether the words before the position say that something has grown or fallen by what follows. */
    public boolean isBehindChange(int at) {
        return CHANGE.matcher(label(at)).find();
    }

    /** Whether the figure tells by how much something has grown or fallen, not how much there is. */
    public boolean isChange(Mention figure) {
        return changes.contains(figure);
    }

    /** The words between the last sign or figure before a position and the position itself. */
    public String label(int at) {
        int from = at;
        while (from > 0 && isWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    private static boolean isWord(char c) {
        return (c < '\uE000' || c > '\uF1FF') && ",。;:、!?()\n".indexOf(c) < 0;
    }

    /** Where the sentence around a position begins. */
    public int sentenceStart(int at) {
        int from = at;
        while (from > 0 && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** Where the sentence around a position ends, behind its last character before the full stop. */
    public int sentenceEnd(int at) {
        int to = at;
        while (to < text.length() && "。！？\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
