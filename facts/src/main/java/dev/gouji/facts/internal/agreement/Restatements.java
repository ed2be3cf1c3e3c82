package dev.gouji.facts.internal.agreement;

import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds sentences that stand in two places word for word, with the same number or but for one, as a summary repeats its
 * chapter.
 *
 * <p>What stands before the number must be the same for so long that it cannot be a phrase of the trade, and what follows
 * must be the same, too. Sentences about different times or parts of the school are different sentences.
 */
public final class Restatements {

    private static final int KEY = 12;
    private static final int SAME_BEFORE = 18;
    private static final int SAME_BEHIND = 4;
    /** Where so much is the same before the number, one character behind it is enough. */
    private static final int LONG_BEFORE = 24;
    /** Of a sentence of this length some words may be left out. */
    private static final int LONG_SENTENCE = 40;

    private static final double MOST_LONGER = 1.25;

    /** A sentence that stands in more places than this is a formula. */
    private static final int MOST = 6;

    private static final String MARKS = ",;。:、";
    /** Where sentences part over one of these, they may be about different times, groups or turns. */
    private static final Pattern OTHER_MATTER = Pattern.compile("[年届月日期批次级组类号第上下前后男女一二三四五六七八九十]");

    private final Locator locator;

    /** Takes the document that the mentions are of. */
    public Restatements(Document document) {
        locator = new Locator(document);
    }

    /** The claims among the mentions, which are in reading order. */
    public List<Claim> find(List<Mention> mentions) {
        Map<String, List<Mention>> byWords = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : mentions) {
            int from = mention.place().from();
            if (mention.place().cell().isEmpty() && from >= KEY) {
                String key = text(mention).substring(from - KEY, from);
                List<Mention> earlier = byWords.computeIfAbsent(key, words -> new ArrayList<>());
                if (earlier.size() < MOST) {
                    earlier.stream()
                            .flatMap(other -> claim(mention, other, key).stream())
                            .findFirst()
                            .ifPresent(claims::add);
                    earlier.add(mention);
                }
            }
        }
        return claims;
    }

    private Optional<Claim> claim(Mention mention, Mention other, String key) {
        boolean alike = mention.place().block() != other.place().block()
                && mention.quantity().unit().equals(other.quantity().unit())
                && mention.quantity().qualifier() == other.quantity().qualifier()
                && mention.context().mayEqual(other.context())
                && isSameSentence(mention, other);
        if (!alike) {
            return Optional.empty();
        }
        boolean agree = mention.plain().interval().meets(other.plain().interval());
        Confidence sure = agree || !areWholeSentencesSame(mention, other) ? Confidence.POSSIBLE : Confidence.LIKELY;
        return Optional.of(Agreement.of(mention.plain(), other.plain(), "两处“" + key + "”后的数", sure));
    }

    /**
     * Whether the sentences are the same from end to end but for the number, or one only leaves out a little of the other: else
     * what differs may be what they are about.
     */
    private boolean areWholeSentencesSame(Mention mention, Mention other) {
        String one = before(mention) + behind(mention);
        String another = before(other) + behind(other);
        return one.equals(another) || isShortened(one, another) || isShortened(another, one);
    }

    /** Whether the one is the other with a few characters left out, none at its beginning and none of another matter. */
    private static boolean isShortened(String one, String other) {
        if (one.length() < LONG_SENTENCE
                || other.length() > one.length() * MOST_LONGER
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < other.length(); i++) {
            if (at < one.length() && one.charAt(at) == other.charAt(i)) {
                at++;
            } else if (isOtherMatter(other, i)) {
                return false;
            }
        }
        return at == one.length();
    }

    private String before(Mention mention) {
        String text = text(mention).substring(0, mention.place().from());
        return text.substring(text.lastIndexOf('。') + 1);
    }

    private String behind(Mention mention) {
        String text = text(mention).substring(mention.place().to());
        int end = text.indexOf('。');
        return end < 0 ? text : text.substring(0, end);
    }

    private boolean isSameSentence(Mention mention, Mention other) {
        String a = text(mention);
        String b = text(other);
        int i = mention.place().from();
        int j = other.place().from();
        while (i > 0 && j > 0 && isSame(a.charAt(i - 1), b.charAt(j - 1))) {
            i--;
            j--;
        }
        String behind = a.substring(mention.place().to());
        int before = mention.place().from() - i;
        return before >= SAME_BEFORE
                && !opensInBracket(a.substring(i, mention.place().from()))
                && isSameBehind(behind, b.substring(other.place().to()), before >= LONG_BEFORE ? 1 : SAME_BEHIND)
                && !isOtherMatter(a, i - 1)
                && !isOtherMatter(b, j - 1)
                && !isOtherMatter(a, i);
    }

    /** What is the same begins within brackets, so that what they are about stands before it: 高中（含职业高中）共有. */
    private static boolean opensInBracket(String words) {
        int close = words.indexOf(')');
        int open = words.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    private static boolean isSameBehind(String a, String b, int least) {
        int at = 0;
        while (at < least && at < a.length() && at < b.length() && isSame(a.charAt(at), b.charAt(at))) {
            at++;
        }
        return at == least || (a.length() == at && b.length() == at);
    }

    /** One mark is as good as another. */
    private static boolean isSame(char a, char b) {
        return a == b || (MARKS.indexOf(a) >= 0 && MARKS.indexOf(b) >= 0);
    }

    private static boolean isOtherMatter(String text, int at) {
        return at >= 0 && OTHER_MATTER.matcher(text.substring(at, at + 1)).matches();
    }

    private String text(Mention mention) {
        return locator.text(mention.place()).folded();
    }
}
