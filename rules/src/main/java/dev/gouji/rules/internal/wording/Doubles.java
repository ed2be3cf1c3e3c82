package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what is written twice by mistake: 的的, 组织织, 落实落实; what merely looks so is told by a list and by words. */
public final class Doubles {

    private static final int LONGEST_PHRASE = 12;
    private static final int SHORTEST_ECHO = 4;
    private static final int GAP = 2;
    /** Begin numbers and distributive adverbs: 一步一步, 逐级逐级. */
    private static final String DISTRIBUTIVE = "一二三两几每逐越各数半";
    /** Join two phrases that may well share words. */
    private static final String JOINING = "和与及或的是为作以到至比对于在非不等并同兼之将被把从向且而";

    private final Lexicon lexicon = Lexicon.shared();
    private final Set<Character> particles;
    private final Set<Character> free;
    private final List<String> except;

    /**
     * A search with the lists of its rule.
     *
     * @param particles characters that never stand twice, except in the listed words
     * @param free characters that are words of their own, so that another word may end with the same one before them
     * @param except words and phrases that only look doubled
     */
    public Doubles(String particles, String free, List<String> except) {
        this.particles = set(particles);
        this.free = set(free);
        this.except = List.copyOf(except);
    }

    private static Set<Character> set(String characters) {
        return characters.chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
    }

    /**
     * Single characters written twice.
     *
     * @param isSeen whether the document uses two characters as a word elsewhere
     */
    public List<Slip> characters(Text text, Predicate<String> isSeen) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        for (int i = 1; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == folded.charAt(i - 1) && Lexicon.isHan(c) && isAdjacent(text, i) && isSlip(folded, i, isSeen)) {
                slip(folded, i - 1, i, i + 1, slips);
            }
        }
        return slips;
    }

    /** Whether the character at the offset repeats the one before it without need. */
    private boolean isSlip(String folded, int i, Predicate<String> isSeen) {
        char c = folded.charAt(i);
        char before = i > 1 ? folded.charAt(i - 2) : ' ';
        char after = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
        if (before == c || after == c) {
            return false;
        }
        if (particles.contains(c)) {
            return true;
        }
        boolean endsWord = lexicon.isWord(before, c);
        boolean beginsWord = lexicon.isWord(c, after) || isSeen.test("" + c + after);
        boolean reduplicated =
                (i + 2 < folded.length() && after == folded.charAt(i + 2)) || (i > 2 && before == folded.charAt(i - 3));
        return endsWord && !beginsWord && !reduplicated && !free.contains(c);
    }

    /** Phrases of two characters and more written twice without anything between them. */
    public List<Slip> phrases(Text text) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        int i = 0;
        while (i + 3 < folded.length()) {
            int length = doubledAt(folded, i);
            if (length > 0 && isUnbroken(text, i, i + 2 * length)) {
                slip(folded, i, i + length, i + 2 * length, slips);
                i += length;
            }
            i++;
        }
        return slips;
    }

    /** How long the phrase is that stands at the offset and again behind itself; 0 if none does. */
    private int doubledAt(String folded, int at) {
        int most = Math.min(LONGEST_PHRASE, (folded.length() - at) / 2);
        for (int length = 2; length <= most; length++) {
            if (folded.charAt(at) == folded.charAt(at + length)
                    && folded.regionMatches(at, folded, at + length, length)
                    && isPhrase(folded, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isPhrase(String folded, int at, int length) {
        boolean words = folded.substring(at, at + length).chars().allMatch(c -> Lexicon.isHan((char) c));
        char first = folded.charAt(at);
        char second = folded.charAt(at + 1);
        return words
                && first != second
                && DISTRIBUTIVE.indexOf(first) < 0
                && (length > 2 || (lexicon.isWord(first, second) && !isStraddled(folded, at)));
    }

    /** 就业|创业|创新 has 业创 twice, yet no word of it. */
    private boolean isStraddled(String folded, int at) {
        return at > 0
                && at + 4 < folded.length()
                && lexicon.isWord(folded.charAt(at - 1), folded.charAt(at))
                && lexicon.isWord(folded.charAt(at + 1), folded.charAt(at + 2))
                && lexicon.isWord(folded.charAt(at + 3), folded.charAt(at + 4));
    }

    /** Phrases of which the beginning comes again after one more word: 教学能力竞赛教学能力比赛. */
    public List<Slip> echoes(Text text) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i + 2 * SHORTEST_ECHO + 2 * GAP <= folded.length(); i++) {
            int again = i + SHORTEST_ECHO + GAP;
            if (folded.charAt(i) == folded.charAt(again)
                    && folded.regionMatches(i, folded, again, SHORTEST_ECHO)
                    && isEcho(folded, i)
                    && isUnbroken(text, i, again + SHORTEST_ECHO + GAP)) {
                slip(folded, i, again, again + SHORTEST_ECHO + GAP, slips);
                i = again;
            }
        }
        return slips;
    }

    private boolean isEcho(String folded, int at) {
        int gap = at + SHORTEST_ECHO;
        int tail = gap + GAP + SHORTEST_ECHO;
        return folded.substring(at, tail + GAP).chars().allMatch(c -> Lexicon.isHan((char) c))
                && !folded.regionMatches(gap, folded, tail, GAP)
                && folded.substring(gap, gap + GAP).chars().allMatch(c -> JOINING.indexOf(c) < 0)
                && lexicon.isWord(folded.charAt(at), folded.charAt(at + 1))
                && lexicon.isWord(folded.charAt(gap), folded.charAt(gap + 1))
                && lexicon.isWord(folded.charAt(tail), folded.charAt(tail + 1));
    }

    /** A blank or a new line in print says that two things are told, as in the columns of a list. */
    private static boolean isAdjacent(Text text, int at) {
        return text.originOf(at) == text.originOf(at - 1) + 1;
    }

    private static boolean isUnbroken(Text text, int from, int to) {
        return text.originOf(to - 1) - text.originOf(from) == to - 1 - from;
    }

    private void slip(String folded, int from, int again, int to, List<Slip> slips) {
        boolean allowed = except.stream().anyMatch(word -> covers(folded, word, from, to, again));
        if (!allowed) {
            slips.add(new Slip(from, to, Map.of("doubled", folded.substring(again, to))));
        }
    }

    /** Whether the word stands over the seam of the doubling. */
    private static boolean covers(String folded, String word, int from, int to, int again) {
        int at = folded.indexOf(word, Math.max(0, from - word.length()));
        while (at >= 0 && at < to) {
            if (at < again && at + word.length() > again) {
                return true;
            }
            at = folded.indexOf(word, at + 1);
        }
        return false;
    }
}
