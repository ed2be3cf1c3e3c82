package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Single characters written twice: 的的, 组织织; what merely looks so, as 学院院长, is told by words. */
public final class DoubledCharacters implements Search {

    /** 一座座, 一八八〇. */
    private static final String NUMERALS = "〇零一二三四五六七八九";

    private final Lexicon lexicon = Lexicon.shared();
    private final Set<Character> particles;
    private final Set<Character> free;
    private final List<String> except;

    /**
     * A search with the lists of its rule.
     *
     * @param particles characters that never stand twice, except where one of them belongs to a word
     * @param free characters that are words of their own, so that another word may end with the same one before them
     * @param except words and phrases that only look doubled
     */
    public DoubledCharacters(String particles, String free, List<String> except) {
        this.particles = set(particles);
        this.free = set(free);
        this.except = List.copyOf(except);
    }

    private static Set<Character> set(String characters) {
        return characters.chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
    }

    @Override
    public List<Found> in(List<Text> texts) {
        Predicate<String> isSeen = word -> texts.stream().anyMatch(text -> hasAlone(text.folded(), word));
        return Search.each(text -> slips(text, isSeen)).in(texts);
    }

    /** Whether the text has the two characters where the first of them is not doubled. */
    private static boolean hasAlone(String folded, String word) {
        int at = folded.indexOf(word);
        while (at > 0 && folded.charAt(at - 1) == word.charAt(0)) {
            at = folded.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private List<Slip> slips(Text text, Predicate<String> isSeen) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        for (int i = 1; i < folded.length(); i++) {
            Doubling doubling = new Doubling(i - 1, i, i + 1);
            boolean twice = folded.charAt(i) == folded.charAt(i - 1) && Lexicon.isHan(folded.charAt(i));
            if (twice && doubling.isUnbroken(text) && isSlip(folded, i, isSeen) && !doubling.isWithin(except, folded)) {
                slips.add(doubling.slip(folded));
            }
        }
        return slips;
    }

    /** Whether the character at the offset repeats the one before it without need. */
    private boolean isSlip(String folded, int i, Predicate<String> isSeen) {
        char c = folded.charAt(i);
        char before = i > 1 ? folded.charAt(i - 2) : ' ';
        char after = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
        if (before == c || after == c || before == '一' || NUMERALS.indexOf(c) >= 0) {
            return false;
        }
        if (particles.contains(c)) {
            return !lexicon.isWord(before, c) && !lexicon.isWord(c, after);
        }
        boolean paired = isDoubledAt(folded, i + 2) || isDoubledAt(folded, i - 2);
        return !paired
                && !free.contains(c)
                && !lexicon.isWord(c, c)
                && lexicon.isWord(before, c)
                && !lexicon.isWord(c, after)
                && !isSeen.test("" + c + after);
    }

    /** The other half of 方方面面. */
    private static boolean isDoubledAt(String folded, int i) {
        return i > 0 && i < folded.length() && folded.charAt(i) == folded.charAt(i - 1);
    }
}
